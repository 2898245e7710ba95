// Files of very many communities, made a few thousand rows at a time; never all of them at once.
import type { Places } from '../src/core/plan/place.ts';
import { chanceOf } from '../tests/io/sql/communities.ts';

const IN_A_STREET = 16;
const ROWS_TOGETHER = 10_000;
const HEAD =
  'id,place,street,kind,settlement,development,households,population,siteArea,floorArea,existing.community-workers,existing.office-floor-area\n';

/** Where the communities of a file lie: a province of many papers, or all counties alike. */
export const LANDS = ['guangdong', 'nation'] as const;
export type Land = (typeof LANDS)[number];

export function countiesOf(land: Land, places: Places): string[] {
  const isMeant = land === 'guangdong' ? /^44\d\d(?!00)/ : /^(?!\d{4}00)/;
  return [...places.keys()].filter((one) => isMeant.test(one));
}

/** The same text for the same counties and number of rows. */
export function* largeFile(counties: readonly string[], rows: number): Generator<string> {
  const chance = chanceOf(20261127);
  yield HEAD;
  for (let first = 0; first < rows; first += ROWS_TOGETHER) {
    let text = '';
    for (let row = first; row < Math.min(rows, first + ROWS_TOGETHER); row += 1) {
      const street = Math.floor(row / IN_A_STREET);
      const homes = 100 + chance(3000);
      const urban = chance(4) === 0 ? 'urban' : 'rural';
      text += `c${row},${counties[street % counties.length]},s${street},street,${urban},existing,${homes},${homes * 3},${20_000 + chance(400_000)},${20_000 + chance(400_000)}.5,${chance(14)},${chance(400)}\n`;
    }
    yield text;
  }
}

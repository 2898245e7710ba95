// The communities of Guangdong, as many urban and rural ones as there are, in every county; their sizes are made.
import { chanceOf, csvOf, type CommunityRow } from '../../tests/io/sql/communities.ts';
import { knownOf, type MadeFile } from './made-file.ts';

const URBAN = 6418;
const RURAL = 19_351;
const IN_A_STREET = 16;
const WORKERS_FOR = 400;

/** @param counties codes of the province's counties */
export function guangdong(counties: readonly string[]): MadeFile {
  const chance = chanceOf(20261127);
  const all = URBAN + RURAL;
  const rows = Array.from({ length: all }, (_, at): CommunityRow => {
    const street = Math.floor(at / IN_A_STREET);
    // Spread evenly over all rows: so many of the rows before it were urban.
    const isUrban = Math.floor(((at + 1) * URBAN) / all) > Math.floor((at * URBAN) / all);
    const households = 100 + chance(isUrban ? 5000 : 1200);
    const floorArea = `${households * (70 + chance(60))}${chance(3) === 0 ? `.${1 + chance(9)}` : ''}`;
    return {
      id: `c${at + 1}`,
      place: counties[street % counties.length] ?? '',
      street: `s${street}`,
      kind: street % 3 === 0 ? 'township' : 'street',
      settlement: isUrban ? 'urban' : 'rural',
      development: chance(20) === 0 ? 'renewal' : 'existing',
      households: String(households),
      population: String(households * 2 + chance(households * 2)),
      siteArea: chance(9) === 0 ? '' : String(households * (40 + chance(80))),
      floorArea,
      'existing.community-workers': String(chance(2 + Math.ceil((households * 2) / WORKERS_FOR))),
      'existing.office-floor-area': String(chance(400)),
      'existing.activity-floor-area': chance(5) === 0 ? '' : `${chance(900)}.5`,
      'existing.committee-members': String(chance(12)),
      'existing.indoor-service-floor-area': chance(2) === 0 ? '' : String(chance(1500)),
    };
  });
  return {
    name: 'guangdong',
    text: csvOf(Object.keys(rows[0] ?? {}), rows),
    rows: rows.map((row, at) => ({ line: at + 2, shown: row['id'] ?? '', row: knownOf(row) })),
    bad: [],
    isPlain: true,
  };
}

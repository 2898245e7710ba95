// Where a provision speaks, as the set of counties it covers: two ways of naming the same places are the same.
import { liesIn, type Places } from '../../src/core/plan/place.ts';
import type { When } from '../../src/core/rulebook/pack.ts';
import type { Entry } from './entries.ts';

/** The Pearl River Delta in the common sense, which the paper of 2007 does not draw. */
const NINE_DELTA_CITIES = [
  '广州市',
  '深圳市',
  '珠海市',
  '佛山市',
  '江门市',
  '东莞市',
  '中山市',
  '惠州市',
  '肇庆市',
];
/** What the plan of 2012 leaves out of it. */
const NOT_IN_DELTA_OF_2012 = ['惠州市', '肇庆市', '恩平市', '台山市', '开平市'];

/** The narrowest places inside a jurisdiction: its counties, and cities without any. */
export function leavesOf(jurisdiction: string, places: Places): string[] {
  const inside = [...places.keys()].filter((code) => liesIn(code, jurisdiction));
  const parents = new Set(inside.flatMap((code) => parentsOf(code)));
  return inside.filter((code) => !parents.has(code));
}

function parentsOf(code: string): string[] {
  return [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].filter((one) => one !== code);
}

export function coveredBy({ places: inside, placesExcept }: When, leaves: readonly string[]) {
  const lies = (leaf: string, codes: readonly string[]) => codes.some((code) => liesIn(leaf, code));
  return leaves.filter(
    (leaf) =>
      (inside === undefined || lies(leaf, inside)) &&
      (placesExcept === undefined || !lies(leaf, placesExcept)),
  );
}

/** The counties that a transcribed entry speaks of, under the extent of the delta that was chosen. */
export function expectedCover(
  { conditions }: Entry,
  choice: string | undefined,
  leaves: readonly string[],
  places: Places,
): string[] {
  const named = (names: readonly string[] = []) =>
    leaves.filter((leaf) =>
      [leaf, ...parentsOf(leaf)].some((code) => names.includes(places.get(code) ?? '')),
    );
  const { prd, prd2012, prd2012_excludes, areas_in, areas_out } = conditions;
  if (prd !== undefined || prd2012 !== undefined) {
    const drawn2012 = prd2012 !== undefined || choice === 'plan-2012';
    const left = named(prd2012_excludes ?? (drawn2012 ? NOT_IN_DELTA_OF_2012 : []));
    const delta = named(NINE_DELTA_CITIES).filter((leaf) => !left.includes(leaf));
    return leaves.filter((leaf) => delta.includes(leaf) === (prd ?? prd2012));
  }
  if (areas_in !== undefined) return named(areas_in);
  const out = named(areas_out);
  return leaves.filter((leaf) => !out.includes(leaf));
}

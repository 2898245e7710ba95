// The order of places: the worst first.
import { compare, type Ratio } from '../../quantity/ratio.ts';
import type { Yardstick } from '../requirement/requirement.ts';
import type { Standing } from './standing.ts';

/** Worst first: by the gap of one measure, or by how many are short, then by how many are open. */
export function compareStandings(
  a: Standing | undefined,
  b: Standing | undefined,
  measure: string | null,
  yardstick: Yardstick,
): number {
  if (measure !== null)
    return compareGaps(
      b?.outcomes.get(measure)?.levels[yardstick].gap ?? null,
      a?.outcomes.get(measure)?.levels[yardstick].gap ?? null,
    );
  return (b?.short ?? 0) - (a?.short ?? 0) || (b?.open ?? 0) - (a?.open ?? 0);
}

/** Unknown gaps come before none at all, and after any that is known. */
function compareGaps(a: Ratio | null, b: Ratio | null): number {
  const rank = (gap: Ratio | null) => (gap === null ? 1 : gap.numerator.isZero() ? 0 : 2);
  return a !== null && b !== null ? compare(a, b) : rank(a) - rank(b);
}

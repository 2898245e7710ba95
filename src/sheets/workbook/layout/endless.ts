// Whether a quotient may run on for ever: then it is shown to six places, and computed with in full.
import { endOf } from '../../../core/rulebook/ends.ts';
import type { RequirementRow } from './book-layout.ts';

export function isEndless(row: RequirementRow): boolean {
  if (row.measure.whole) return false;
  return (['lower', 'upper'] as const).some((end) =>
    row[end].some(({ rule: { provision } }) => {
      const per = endOf(provision, end)?.per;
      return per !== undefined && !dividesEvenly(per);
    }),
  );
}

/** True of a divisor made of twos and fives, whose quotients end. */
function dividesEvenly(per: string): boolean {
  if (per === '1') return true;
  let rest = BigInt(per.replace('.', ''));
  for (const prime of [2n, 5n]) while (rest > 1n && rest % prime === 0n) rest /= prime;
  return rest === 1n;
}

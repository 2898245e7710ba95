// What a paper only encourages: counted as there or not there, never as short.
import { reaches, wholeUp } from '../../quantity/bound.ts';
import type { Decimal } from '../../quantity/decimal.ts';
import { ratio } from '../../quantity/ratio.ts';
import type { Measure } from '../../rulebook/pack.ts';
import type { Considered, Level } from '../requirement/requirement.ts';
import type { Verdict } from './judge.ts';

export type Presence = 'there' | 'notThere' | 'unknown';

/** Whether what stands reaches all that is encouraged of the measure; null where nothing is encouraged. */
export function presenceOf(
  considered: readonly Considered[],
  existing: Decimal | null,
  measure: Measure,
): Presence | null {
  if (!considered.some(isEncouraged)) return null;
  const encouraged = considered.filter(isEncouraged);
  if (existing === null) return 'unknown';
  const reached = encouraged.every(({ bounds }) => {
    const lower = bounds?.lower ?? null;
    if (lower === null) return true;
    const asked = measure.whole ? { value: wholeUp(lower), strict: false } : lower;
    return reaches(ratio(existing), asked);
  });
  return reached ? 'there' : 'notThere';
}

function isEncouraged({ fate }: Considered): boolean {
  return fate.kind === 'encouraged';
}

const AS_VERDICT = { there: 'met', notThere: 'short', unknown: 'notAssessed' } as const;

/** A place has what a count names when it is there, though no paper may ask for it by itself. */
export function verdictInCount(
  verdict: Verdict,
  presence: Presence | null,
  { status }: Pick<Level, 'status'>,
): Verdict {
  return status === 'noRule' && presence !== null ? AS_VERDICT[presence] : verdict;
}

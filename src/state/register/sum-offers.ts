// Measures that are asked and were not given, but can be had from ones that were: offered, never taken without a yes.
import { offeredSums, type OfferedSum } from '../../core/rulebook/assumed-sums.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import type { Draft } from '../draft/draft.ts';
import { usedIn, type Placed } from './unused.ts';

/** @param given ids of measures of which there are figures */
export function sumOffers(
  draft: Placed,
  rulebook: Rulebook,
  given: ReadonlySet<string>,
): OfferedSum[] {
  const used = usedIn(draft, rulebook);
  return offeredSums(rulebook).filter(
    ({ measure, parts }) =>
      used?.has(measure.id) === true &&
      !given.has(measure.id) &&
      parts.every((part) => given.has(part)),
  );
}

export function isAssumed({ assumptions }: Pick<Draft, 'assumptions'>, sum: OfferedSum): boolean {
  return (assumptions[sum.assumption] ?? '').trim() === '1';
}

/** The draft with sums that the planner answers for. */
export function withAssumed(draft: Draft, sums: readonly string[]): Draft {
  if (sums.length === 0) return draft;
  const assumed = Object.fromEntries(sums.map((id) => [id, '1']));
  return { ...draft, assumptions: { ...draft.assumptions, ...assumed } };
}

// Measures that are asked and were not given, but can be had from ones that were: offered, never taken without a yes.
import { offeredSums, type OfferedSum } from '../../core/rulebook/assumed-sums.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import type { Draft } from '../draft/draft.ts';
import { usedIn, type Placed } from './unused.ts';

/** @param isOpen whether what it takes is there, and what it stands for is not */
function offered(
  draft: Placed,
  rulebook: Rulebook,
  isOpen: (sum: OfferedSum) => boolean,
): OfferedSum[] {
  const used = usedIn(draft, rulebook);
  return offeredSums(rulebook).filter((sum) => used?.has(sum.measure.id) === true && isOpen(sum));
}

/** For a table: it has columns of the parts and none of the whole. */
export function offersOf(
  draft: Placed,
  rulebook: Rulebook,
  columns: ReadonlySet<string>,
): OfferedSum[] {
  return offered(
    draft,
    rulebook,
    ({ measure, parts }) => !columns.has(measure.id) && parts.every((part) => columns.has(part)),
  );
}

/** For the register: a community has all parts and nothing for the whole. */
export function offersIn(draft: Draft, rulebook: Rulebook): OfferedSum[] {
  const states = (existing: Readonly<Record<string, string>>, id: string) =>
    (existing[id] ?? '').trim() !== '';
  return offered(draft, rulebook, ({ measure, parts }) =>
    draft.streets.some(({ communities }) =>
      communities.some(
        ({ existing }) =>
          !states(existing, measure.id) && parts.every((part) => states(existing, part)),
      ),
    ),
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

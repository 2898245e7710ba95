// What a row says of an outcome: its verdict, or why there is none: an input, a decision or another's duty stands before it.
import { together, type Evidence } from '../requirement/evidence.ts';
import type { Yardstick } from '../requirement/requirement.ts';
import type { Verdict } from './judge.ts';
import type { Outcome } from './outcome.ts';
import type { ListedOutcome } from './read-as-planned.ts';

/**
 * A verdict, or what stands before it: the requirement waits for an input (`pending`), the planner has not said what is
 * to be built of it (`notPlanned`), or the street or community as a whole owes it, not this site (`elsewhere`).
 */
export type RowVerdict = Verdict | 'pending' | 'notPlanned' | 'elsewhere';

export function verdictOf(outcome: ListedOutcome, yardstick: Yardstick): RowVerdict {
  const { status, verdict } = outcome.levels[yardstick];
  if (status === 'pending') return 'pending';
  if (status === 'noRule') return verdict;
  if (outcome.ofWholePlace) return 'elsewhere';
  return verdict === 'notAssessed' && isToPlan(outcome) ? 'notPlanned' : verdict;
}

/** True where nothing keeps a figure of a new district from being judged but that it is not planned, here or inside. */
function isToPlan({ isReadAsPlanned, planned, partial, measure }: ListedOutcome): boolean {
  return (
    isReadAsPlanned === true &&
    measure.existingFrom === undefined &&
    measure.counts === undefined &&
    partial === null &&
    (planned === null || planned.value === null)
  );
}

/** From the most urgent to the least. */
export const URGENCY: readonly RowVerdict[] = [
  'short',
  'pending',
  'notComparable',
  'notPlanned',
  'notAssessed',
  'above',
  'met',
  'elsewhere',
];

/** What several places show in one row: the worst of them. */
export function worstOf(places: readonly ListedOutcome[], yardstick: Yardstick): RowVerdict {
  return (
    URGENCY.find((one) => places.some((place) => verdictOf(place, yardstick) === one)) ??
    'notAssessed'
  );
}

/** On what the requirements of some places rest, the weakest deciding. */
export function evidenceIn(places: readonly Outcome[], yardstick: Yardstick): Evidence {
  return places.reduce<Evidence>(
    (all, { levels }) => together(all, levels[yardstick].evidence),
    'primary',
  );
}

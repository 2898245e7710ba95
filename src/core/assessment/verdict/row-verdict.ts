// What a row says of an outcome: its verdict, or that the requirement itself waits for an input.
import type { Yardstick } from '../requirement/requirement.ts';
import type { Verdict } from './judge.ts';
import type { Outcome } from './outcome.ts';

/** A verdict, or that the requirement itself waits for an input. */
export type RowVerdict = Verdict | 'pending';

export function verdictOf(outcome: Outcome, yardstick: Yardstick): RowVerdict {
  const { status, verdict } = outcome.levels[yardstick];
  return status === 'pending' ? 'pending' : verdict;
}

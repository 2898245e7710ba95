// What a row says of an outcome: its verdict, or that the requirement itself waits for an input.
import { together, type Evidence } from '../requirement/evidence.ts';
import type { Yardstick } from '../requirement/requirement.ts';
import type { Verdict } from './judge.ts';
import type { Outcome } from './outcome.ts';

/** A verdict, or that the requirement itself waits for an input. */
export type RowVerdict = Verdict | 'pending';

export function verdictOf(outcome: Outcome, yardstick: Yardstick): RowVerdict {
  const { status, verdict } = outcome.levels[yardstick];
  return status === 'pending' ? 'pending' : verdict;
}

/** On what the requirements of some places rest, the weakest deciding. */
export function evidenceIn(places: readonly Outcome[], yardstick: Yardstick): Evidence {
  return places.reduce<Evidence>(
    (all, { levels }) => together(all, levels[yardstick].evidence),
    'primary',
  );
}

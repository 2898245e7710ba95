// How many figures of a place are short, and how many wait: for an input, for the planner, for what stands; others' are apart.
import type { Yardstick } from '../requirement/requirement.ts';
import type { ListedOutcome } from './read-as-planned.ts';
import { verdictOf, type RowVerdict } from './row-verdict.ts';

export interface StandingCounts {
  readonly short: number;
  /** Asked, but not yet judged: an input, a plan or what stands is missing, or it is not comparable. */
  readonly open: number;
  /** Of these, how many wait for an input of the requirement. */
  readonly pending: number;
  /** Of these, how many of a place read as planned wait for nothing but to be planned. */
  readonly notPlanned: number;
  /** Listed and not judged, and not open: what the street or community owes as a whole. */
  readonly elsewhere: number;
}

/** @param asked what is asked of one place under the yardstick */
export function standingCounts(
  asked: readonly ListedOutcome[],
  yardstick: Yardstick,
): StandingCounts {
  const verdicts = asked.map((outcome) => verdictOf(outcome, yardstick));
  const count = (...wanted: readonly RowVerdict[]) =>
    verdicts.filter((verdict) => wanted.includes(verdict)).length;
  return {
    short: count('short'),
    open: count('pending', 'notPlanned', 'notAssessed', 'notComparable'),
    pending: count('pending'),
    notPlanned: count('notPlanned'),
    elsewhere: count('elsewhere'),
  };
}

interface Waiting {
  readonly verdict: 'pending' | 'notPlanned' | 'notAssessed' | 'elsewhere';
  readonly count: number;
}

/** What is not judged in some places, each kind once; what cannot be compared is among what is not assessed. */
export function waitingIn(places: readonly StandingCounts[]): readonly Waiting[] {
  const sum = (of: (place: StandingCounts) => number) =>
    places.reduce((all, place) => all + of(place), 0);
  const counts: readonly Waiting[] = [
    { verdict: 'pending', count: sum((one) => one.pending) },
    { verdict: 'notPlanned', count: sum((one) => one.notPlanned) },
    {
      verdict: 'notAssessed',
      count: sum(({ open, pending, notPlanned }) => open - pending - notPlanned),
    },
    { verdict: 'elsewhere', count: sum((one) => one.elsewhere) },
  ];
  return counts.filter(({ count }) => count > 0);
}

// What is planned added up over places: each judged by itself, and one of which nothing is planned as it stands.
import type { Decimal } from '../../quantity/decimal.ts';
import { add, type Ratio } from '../../quantity/ratio.ts';
import type { Yardstick } from '../requirement/requirement.ts';
import type { Verdict } from './judge.ts';
import type { Outcome } from './outcome.ts';

export interface PlannedTotal {
  /** The sum of what is known; null where nothing is. */
  readonly value: Decimal | null;
  readonly gap: Ratio | null;
  /** That of the place that stands worst. */
  readonly verdict: Verdict;
}

/** How a place stands with what is planned; as it stands today where nothing is. */
function judgedAsPlanned(
  { planned, existing, levels }: Pick<Outcome, 'planned' | 'existing' | 'levels'>,
  yardstick: Yardstick,
): { value: Decimal | null; gap: Ratio | null; verdict: Verdict } {
  return planned === null
    ? { value: existing, gap: levels[yardstick].gap, verdict: levels[yardstick].verdict }
    : { value: planned.value, ...planned.levels[yardstick] };
}

const URGENCY: readonly Verdict[] = ['short', 'notComparable', 'notAssessed', 'above', 'met'];

/** Null where nothing is planned in any of the places. */
export function plannedTotal(
  outcomes: readonly Outcome[],
  yardstick: Yardstick,
): PlannedTotal | null {
  if (outcomes.every(({ planned }) => planned === null)) return null;
  let [value, gap]: [Decimal | null, Ratio | null] = [null, null];
  let worst = URGENCY.length - 1;
  for (const outcome of outcomes) {
    const one = judgedAsPlanned(outcome, yardstick);
    if (one.value !== null) value = value === null ? one.value : value.plus(one.value);
    if (one.gap !== null) gap = gap === null ? one.gap : add(gap, one.gap);
    worst = Math.min(worst, URGENCY.indexOf(one.verdict));
  }
  return { value, gap, verdict: URGENCY[worst] ?? 'notAssessed' };
}

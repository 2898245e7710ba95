// Adding up over places: a surplus in one never pays for a gap in another.
import type { Scope } from '../../plan/terms.ts';
import { Decimal, ZERO } from '../../quantity/decimal.ts';
import { add, ratio, type Ratio } from '../../quantity/ratio.ts';
import type { Measure } from '../../rulebook/pack.ts';
import type { Outcome } from './outcome.ts';
import type { Yardstick } from '../requirement/requirement.ts';

/** The sum of one measure over the places of one scope where it is asked. */
export interface Total {
  readonly scope: Scope;
  readonly measure: Measure;
  /** Null while the requirement of one place is pending, or has no such end. */
  readonly lower: Ratio | null;
  readonly upper: Ratio | null;
  /** Null when nothing was entered anywhere. */
  readonly existing: Decimal | null;
  readonly gap: Ratio | null;
  readonly places: number;
  readonly pending: number;
  readonly assessed: number;
}

const NOTHING: Ratio = ratio(ZERO);

/** Sums by scope and measure, under the yardstick chosen; measures whose total is nonsense are left out. */
export function totalsOf(outcomes: readonly Outcome[], yardstick: Yardstick = 'aim'): Total[] {
  const steps = totalsInSteps(outcomes, yardstick);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** The same with a pause after each measure. */
export function* totalsInSteps(
  outcomes: readonly Outcome[],
  yardstick: Yardstick = 'aim',
): Generator<void, Total[]> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    if (!outcome.measure.adds || outcome.levels[yardstick].status === 'noRule') continue;
    const key = `${outcome.unit.scope} ${outcome.measure.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [outcome]);
    else group.push(outcome);
  }
  const totals: Total[] = [];
  for (const group of groups.values()) {
    yield;
    totals.push(totalOf(group, yardstick));
  }
  return totals;
}

function totalOf(group: readonly Outcome[], yardstick: Yardstick): Total {
  const [first] = group;
  if (first === undefined) throw new Error('a total needs at least one place');
  const levels = group.map((outcome) => outcome.levels[yardstick]);
  const entered = group.flatMap(({ existing }) => (existing === null ? [] : [existing]));
  const gaps = levels.flatMap(({ gap }) => (gap === null ? [] : [gap]));
  return {
    scope: first.unit.scope,
    measure: first.measure,
    lower: addAll(levels.map(({ lower }) => lower)),
    upper: addAll(levels.map(({ upper }) => upper)),
    existing:
      entered.length === 0 ? null : entered.reduce((sum, value) => sum.plus(value), new Decimal(0)),
    gap: gaps.length === 0 ? null : addAll(gaps),
    places: group.length,
    pending: levels.filter(({ status }) => status === 'pending').length,
    assessed: gaps.length,
  };
}

function addAll(parts: readonly (Ratio | null)[]): Ratio | null {
  return parts.reduce<Ratio | null>(
    (sum, part) => (sum === null || part === null ? null : add(sum, part)),
    NOTHING,
  );
}

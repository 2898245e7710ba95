// Adding up over places: a surplus in one never pays for a gap in another.
import type { Scope } from '../../plan/terms.ts';
import { ZERO, type Decimal } from '../../quantity/decimal.ts';
import { add, ratio, type Ratio } from '../../quantity/ratio.ts';
import type { Measure } from '../../rulebook/pack.ts';
import type { Outcome } from './outcome.ts';
import { plannedTotal, type PlannedTotal } from './planned-total.ts';
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
  /** With what is planned; null where nothing is planned in any of the places. */
  readonly planned: PlannedTotal | null;
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
  const groups = groupsOf(outcomes, yardstick);
  const totals: Total[] = [];
  for (const group of groups) {
    yield;
    totals.push(totalOf(group, yardstick));
  }
  return totals;
}

/** By scope and measure, in the order in which they are met. */
function groupsOf(outcomes: readonly Outcome[], yardstick: Yardstick): Outcome[][] {
  const groups: Outcome[][] = [];
  const found = new Map<Scope, Map<string, Outcome[]>>();
  for (const outcome of outcomes) {
    const { measure, unit, levels } = outcome;
    if (!measure.adds || levels[yardstick].status === 'noRule') continue;
    const ofScope = found.get(unit.scope) ?? new Map<string, Outcome[]>();
    if (ofScope.size === 0) found.set(unit.scope, ofScope);
    const group = ofScope.get(measure.id);
    if (group !== undefined) group.push(outcome);
    else {
      const fresh = [outcome];
      ofScope.set(measure.id, fresh);
      groups.push(fresh);
    }
  }
  return groups;
}

function totalOf(group: readonly Outcome[], yardstick: Yardstick): Total {
  const [first] = group;
  if (first === undefined) throw new Error('a total needs at least one place');
  const sum = emptySum();
  for (const { existing, levels } of group) {
    const { lower, upper, gap, status } = levels[yardstick];
    sum.lower = sum.lower && lower && add(sum.lower, lower);
    sum.upper = sum.upper && upper && add(sum.upper, upper);
    if (existing !== null)
      sum.existing = sum.existing === null ? existing : sum.existing.plus(existing);
    if (gap !== null) {
      sum.gap = sum.gap === null ? gap : add(sum.gap, gap);
      sum.assessed += 1;
    }
    if (status === 'pending') sum.pending += 1;
  }
  const planned = plannedTotal(group, yardstick);
  return { scope: first.unit.scope, measure: first.measure, ...sum, places: group.length, planned };
}

type Sum = {
  -readonly [key in 'lower' | 'upper' | 'existing' | 'gap' | 'pending' | 'assessed']: Total[key];
};

function emptySum(): Sum {
  return { lower: NOTHING, upper: NOTHING, existing: null, gap: null, pending: 0, assessed: 0 };
}

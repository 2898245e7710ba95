// What would have to be planned so that nothing is short: for each place what is required and not yet there or planned.
import type { Unit } from '../../plan/unit/unit.ts';
import { ceiling, multiply, ratio, type Ratio } from '../../quantity/ratio.ts';
import { decimal, ONE, type Decimal } from '../../quantity/decimal.ts';
import type { Yardstick } from '../requirement/requirement.ts';
import type { Outcome } from '../verdict/outcome.ts';

/** A figure to plan, whole where the measure counts things, else rounded up to a hundredth. */
interface ToPlan {
  readonly unit: Unit;
  readonly measure: string;
  readonly value: Decimal;
}

/** Only what a planner can provide and nobody has planned yet; what cannot be judged is left to the planner. */
export function stillToPlan(outcomes: readonly Outcome[], yardstick: Yardstick): ToPlan[] {
  return outcomes.flatMap((outcome): ToPlan[] => {
    const { unit, measure } = outcome;
    const isGiven = measure.existingFrom !== undefined || measure.counts !== undefined;
    if (isGiven || !unit.asked || outcome.planned !== null) return [];
    const lacking = lackingOf(outcome, yardstick);
    if (lacking === null || lacking.numerator.isZero()) return [];
    return [{ unit, measure: measure.id, value: rounded(lacking, measure.whole) }];
  });
}

function lackingOf(outcome: Outcome, yardstick: Yardstick): Ratio | null {
  const { lower, gap, status } = outcome.levels[yardstick];
  if (status === 'pending' || status === 'noRule') return null;
  if (outcome.ofWholePlace || outcome.partial !== null) return null;
  return outcome.existing === null ? lower : lower && gap;
}

const HUNDREDTHS = decimal('100');

function rounded(value: Ratio, whole: boolean): Decimal {
  const grain = whole ? ONE : HUNDREDTHS;
  return ratio(ceiling(multiply(value, grain)), ONE).numerator.div(grain);
}

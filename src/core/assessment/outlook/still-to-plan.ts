// What would have to be planned so that nothing is short, place by place; and what cannot be filled in so, with the reason.
import type { Unit } from '../../plan/unit/unit.ts';
import { ceiling, multiply, ratio, type Ratio } from '../../quantity/ratio.ts';
import { decimal, ONE, type Decimal } from '../../quantity/decimal.ts';
import type { Yardstick } from '../requirement/requirement.ts';
import type { Outcome } from '../verdict/outcome.ts';
import { verdictOf, type RowVerdict } from '../verdict/row-verdict.ts';

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
    const value = toPlan(outcome, yardstick);
    return value === null ? [] : [{ unit, measure: measure.id, value }];
  });
}

/**
 * Why nothing is filled in: the requirement waits for an input, others owe it, the list may lack communities, the figure
 * follows from others, the papers only say how much it may be at most, or nothing need be there.
 */
export type LeftWhy = 'pending' | 'elsewhere' | 'partial' | 'follows' | 'atMost' | 'nothing';

interface Left {
  readonly outcome: Outcome;
  readonly why: LeftWhy;
}

/** What stays open once all of the above is planned, and why. */
export function leftToPlanner(outcomes: readonly Outcome[], yardstick: Yardstick): Left[] {
  return outcomes.flatMap((outcome): Left[] => {
    const { unit, planned } = outcome;
    const isOpen = unit.asked && OPEN.has(verdictOf(outcome, yardstick));
    const isAsked = outcome.levels[yardstick].status !== 'noRule';
    if (!isOpen || !isAsked || planned !== null || toPlan(outcome, yardstick) !== null) return [];
    return [{ outcome, why: whyOf(outcome, yardstick) }];
  });
}

const OPEN: ReadonlySet<RowVerdict> = new Set(['pending', 'notAssessed', 'elsewhere']);

function whyOf(outcome: Outcome, yardstick: Yardstick): LeftWhy {
  const { measure, partial, levels } = outcome;
  const verdict = verdictOf(outcome, yardstick);
  if (verdict === 'pending' || verdict === 'elsewhere') return verdict;
  if (partial !== null) return 'partial';
  if (isGiven(measure)) return 'follows';
  return levels[yardstick].lower === null ? 'atMost' : 'nothing';
}

/** True of what is counted or taken from other figures. */
function isGiven({ existingFrom, counts }: Outcome['measure']): boolean {
  return existingFrom !== undefined || counts !== undefined;
}

/** Null where there is nothing to fill in. */
function toPlan(outcome: Outcome, yardstick: Yardstick): Decimal | null {
  const { unit, measure, planned } = outcome;
  if (isGiven(measure) || !unit.asked || planned !== null) return null;
  const lacking = lackingOf(outcome, yardstick);
  return lacking === null || lacking.numerator.isZero() ? null : rounded(lacking, measure.whole);
}

function lackingOf(outcome: Outcome, yardstick: Yardstick): Ratio | null {
  const { lower, gap } = outcome.levels[yardstick];
  if (outcome.ofWholePlace || outcome.partial !== null) return null;
  return outcome.existing === null ? lower : lower && gap;
}

const HUNDREDTHS = decimal('100');

function rounded(value: Ratio, whole: boolean): Decimal {
  const grain = whole ? ONE : HUNDREDTHS;
  return ratio(ceiling(multiply(value, grain)), ONE).numerator.div(grain);
}

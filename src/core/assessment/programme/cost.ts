// What it costs to close the gaps: each gap by its unit cost, to the fen once; every other figure is a sum of these.
import type { Plan } from '../../plan/plan.ts';
import type { Unit } from '../../plan/unit/unit.ts';
import { Decimal, sum, ZERO } from '../../quantity/decimal.ts';
import { add, type Ratio } from '../../quantity/ratio.ts';
import type { Measure } from '../../rulebook/pack.ts';
import type { Assessment } from '../assess.ts';
import type { Outcome } from '../verdict/outcome.ts';
import type { Yardstick } from '../requirement/requirement.ts';
import { standingKey } from '../verdict/standing.ts';

/** One measure in one place: zero where nothing is short, null where the gap or the unit cost is not known. */
export interface GapCost {
  readonly unit: Unit;
  readonly measure: Measure;
  readonly gap: Ratio | null;
  readonly unitCost: Decimal | null;
  readonly cost: Decimal | null;
}

/** Costs put together, with how many are not among them. */
export interface CostSum {
  /** In yuan, to the fen; null when nothing of it is known, 0 when nothing is to be paid. */
  readonly cost: Decimal | null;
  /** Gaps without a unit cost, and places where the gap itself is not known. */
  readonly unpriced: number;
  readonly unjudged: number;
  readonly gaps: readonly GapCost[];
}

export interface MeasureCost extends CostSum {
  readonly measure: Measure;
  readonly gap: Ratio | null;
  readonly unitCost: Decimal | null;
}

interface PlaceCost extends CostSum {
  readonly unit: Unit;
}

const FEN = 2;

/** Multiply first, divide once, round once: halves up. */
export function toFen(numerator: Decimal, denominator: Decimal): Decimal {
  return numerator.div(denominator).toDecimalPlaces(FEN, Decimal.ROUND_HALF_UP);
}

/** Every gap that money could close, judged or not; what counts other measures again, and what others owe, is left out. */
export function gapCostsOf(
  { outcomes, plan }: Pick<Assessment, 'outcomes' | 'plan'>,
  yardstick: Yardstick,
): GapCost[] {
  return outcomes
    .filter((outcome) => isPriced(outcome, yardstick))
    .map((outcome) => {
      const { unit, measure, levels } = outcome;
      const { gap } = levels[yardstick];
      return { unit, measure, gap, ...costOf(gap, plan, measure) };
    });
}

function isPriced({ measure, levels, ofWholePlace }: Outcome, yardstick: Yardstick): boolean {
  return (
    !ofWholePlace &&
    measure.adds &&
    measure.existingFrom === undefined &&
    measure.unit !== 'yuan' &&
    measure.counts === undefined &&
    levels[yardstick].status !== 'noRule'
  );
}

function costOf(
  gap: Ratio | null,
  plan: Plan,
  { id }: Measure,
): Pick<GapCost, 'unitCost' | 'cost'> {
  const unitCost = plan.unitCosts.get(id) ?? null;
  if (gap === null) return { unitCost, cost: null };
  if (gap.numerator.isZero()) return { unitCost, cost: ZERO };
  return {
    unitCost,
    cost: unitCost === null ? null : toFen(gap.numerator.times(unitCost), gap.denominator),
  };
}

export function costSum(gaps: readonly GapCost[]): CostSum {
  const cost = sum(gaps.flatMap((one) => one.cost ?? []));
  const unpriced = gaps.filter((one) => one.gap !== null && one.cost === null).length;
  const unjudged = gaps.filter(({ gap }) => gap === null).length;
  const nothingKnown = cost.isZero() && unpriced + unjudged > 0;
  return { cost: nothingKnown ? null : cost, unpriced, unjudged, gaps };
}

/** By measure: those that are short somewhere, or have a unit cost. */
export function costsByMeasure(gaps: readonly GapCost[]): MeasureCost[] {
  return [...grouped(gaps, ({ measure, unit }) => `${unit.scope} ${measure.id}`).values()].flatMap(
    (own) => {
      const [first] = own;
      const known = own.flatMap(({ gap }) => gap ?? []);
      const gap = known.length === 0 ? null : known.reduce(add);
      const { measure, unitCost } = first;
      if (unitCost === null && (gap === null || gap.numerator.isZero())) return [];
      return [{ measure, gap, unitCost, ...costSum(own) }];
    },
  );
}

/** By place: each community by itself, or each street with its communities; wider places stand for themselves. */
export function costsByPlace(gaps: readonly GapCost[], scope: 'community' | 'street'): PlaceCost[] {
  const placeOf = ({ unit }: GapCost) =>
    scope === 'street' && unit.scope === 'community' ? (unit.parent ?? unit) : unit;
  const groups = grouped(gaps, (one) => standingKey(placeOf(one).scope, placeOf(one).at));
  return [...groups.values()].map((own) => ({ unit: placeOf(own[0]), ...costSum(own) }));
}

type Group<T> = [T, ...T[]];

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, Group<T>> {
  const groups = new Map<string, Group<T>>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

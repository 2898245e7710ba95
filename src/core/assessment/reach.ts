// The reach of what exists: the greatest base that existing stock still satisfies, and which measure gives out first.
import type { Unit } from '../plan/unit.ts';
import { decimal, type Decimal } from '../quantity/decimal.ts';
import { ratio } from '../quantity/ratio.ts';
import type { Evaluator } from './situation.ts';
import { firstLower } from './inverse.ts';
import { areaBasisOf, COEFFICIENT } from './judge.ts';
import type { Outcome } from './outcome.ts';
import { factsBehind, inverseAt, piecesOf } from './pieces.ts';

export interface Reach {
  readonly measure: string;
  readonly fact: string;
  /** The greatest value of the fact that stock still satisfies; `unlimited` when any does, `none` when not even zero. */
  readonly most: Decimal | 'unlimited' | 'none';
}

/** How far the existing value of an outcome would go, for every fact behind it. */
export function reachesOf(evaluator: Evaluator, outcome: Outcome): Reach[] {
  const { unit, measure } = outcome;
  const stock = comparable(evaluator, outcome);
  if (stock === null || outcome.levels.aim.lower === null) return [];
  return [...factsBehind(evaluator, unit, measure.id)].flatMap((fact) => {
    if ('missing' in evaluator.facts(unit, fact)) return [];
    return [{ measure: measure.id, fact, most: greatest(evaluator, outcome, fact, stock) }];
  });
}

/** The measure, or measures, of a unit that give out first as a fact grows. */
export function firstLimits(
  evaluator: Evaluator,
  outcomes: readonly Outcome[],
  unit: Unit,
  fact: string,
): Reach[] {
  const reaches = outcomes
    .filter((outcome) => outcome.unit === unit)
    .flatMap((outcome) => reachesOf(evaluator, outcome))
    .filter((reach) => reach.fact === fact && reach.most !== 'unlimited');
  const value = ({ most }: Reach) => (typeof most === 'string' ? decimal('0').minus(1) : most);
  const least = reaches.reduce<Decimal | null>(
    (found, reach) => (found === null || value(reach).lt(found) ? value(reach) : found),
    null,
  );
  return least === null ? [] : reaches.filter((reach) => value(reach).eq(least));
}

/** From the highest piece down: the first in which some value is still satisfied. */
function greatest(
  evaluator: Evaluator,
  outcome: Outcome,
  fact: string,
  stock: Decimal,
): Reach['most'] {
  const { unit, measure } = outcome;
  const pieces = piecesOf(evaluator, unit, measure.id, fact);
  for (const { from, below } of [...pieces].reverse()) {
    const inverse = inverseAt(evaluator, unit, fact, from);
    const start = from.div(inverse.grain).ceil().times(inverse.grain);
    if (below !== null && start.gte(below)) continue;
    const over = firstLower(inverse, measure.id, { value: ratio(stock), inclusive: false });
    if (over === null) return below === null ? 'unlimited' : lastBelow(below, inverse.grain);
    if (over.gt(start)) {
      const last = over.minus(inverse.grain);
      return below !== null && last.gte(below) ? lastBelow(below, inverse.grain) : last;
    }
  }
  return 'none';
}

function lastBelow(below: Decimal, grain: Decimal): Decimal {
  return below.div(grain).ceil().minus(1).times(grain);
}

/** The existing value in the rule's own area basis; null when unknown or not comparable. */
function comparable(evaluator: Evaluator, outcome: Outcome): Decimal | null {
  const { existing, levels, unit, measure } = outcome;
  if (existing === null || levels.aim.verdict === 'notComparable') return null;
  const ruled = areaBasisOf(levels.aim, outcome.considered);
  if (
    measure.unit !== 'm2' ||
    ruled === null ||
    unit.areaBasis === null ||
    ruled === unit.areaBasis
  )
    return existing;
  const coefficient = evaluator.situation.plan.assumptions.get(COEFFICIENT);
  if (coefficient === undefined) return null;
  if (unit.areaBasis === 'built') return existing.times(coefficient);
  return existing.div(coefficient);
}

// The reach of what exists: the greatest base that existing stock still satisfies, and which measure gives out first.
import type { Unit } from '../../plan/unit/unit.ts';
import { MOST_EXACT } from '../../plan/file/figure.ts';
import { decimal, type Decimal } from '../../quantity/decimal.ts';
import { ratio, type Ratio } from '../../quantity/ratio.ts';
import type { Evaluator } from '../requirement/situation.ts';
import { firstLower, inverseAt } from './inverse.ts';
import { areasOf, judge } from '../verdict/judge.ts';
import type { Outcome } from '../verdict/outcome.ts';
import { firstIn, lastOf, piecesOf, type Piece } from './pieces.ts';
import { alongTakenWay } from './taken-way.ts';
import { evaluatorAt, grainOf, turnedBehind, type Turned } from './turned.ts';
import { crossingsIn, type Asked } from './waiting-along.ts';

export interface Reach extends Turned {
  readonly measure: string;
  /** The greatest value of the fact that stock still satisfies; `unlimited` when any does, `none` when not even zero. */
  readonly most: Decimal | 'unlimited' | 'none';
}

/** How far the existing value of an outcome would go, for every fact behind it. */
export function reachesOf(open: Evaluator, outcome: Outcome): Reach[] {
  const { unit, measure } = outcome;
  const evaluator = alongTakenWay(open, outcome);
  const stock = comparable(evaluator, outcome);
  if (stock === null || outcome.levels.aim.lower === null) return [];
  return turnedBehind(evaluator, unit, measure.id).map((turned) => ({
    ...turned,
    measure: measure.id,
    most: greatest(evaluator, outcome, turned, stock),
  }));
}

/** The measure, or measures, of a unit that give out first as a figure grows. */
export function firstLimits(
  evaluator: Evaluator,
  outcomes: readonly Outcome[],
  unit: Unit,
  turned: Turned,
): Reach[] {
  const reaches = outcomes
    .filter((outcome) => outcome.unit === unit)
    .flatMap((outcome) => reachesOf(evaluator, outcome))
    .filter((reach) => reach.unit === turned.unit && reach.fact === turned.fact)
    .filter((reach) => reach.most !== 'unlimited');
  const value = ({ most }: Reach) => (typeof most === 'string' ? decimal('0').minus(1) : most);
  return reaches.filter((reach) => reaches.every((other) => value(reach).lte(value(other))));
}

/** The greatest value of the figure that the stock satisfies: from the highest stretch down, the first in which one does. */
export function greatest(
  evaluator: Evaluator,
  outcome: Outcome,
  turned: Turned,
  stock: Ratio,
): Reach['most'] {
  const { unit, measure } = outcome;
  const grain = grainOf(evaluator, turned.fact);
  const pieces = piecesOf(evaluator, unit, measure.id, turned);
  for (const { piece, from, last } of stretchesDown(
    { evaluator, outcome, turned, grain },
    pieces,
  )) {
    const inverse = inverseAt(evaluator, unit, { turned, piece, value: from });
    const over = firstLower(inverse, measure.id, { value: stock, inclusive: false });
    const top = over === null ? last : atMost(over.minus(grain), last);
    const tried = top ?? MOST_EXACT;
    if (tried.gte(from) && satisfies(evaluator, outcome, turned, tried)) return top ?? 'unlimited';
  }
  return 'none';
}

/** Values of a piece between which nothing begins or ceases to wait; `last` is null where they have no end. */
interface Stretch {
  readonly piece: Piece;
  readonly from: Decimal;
  readonly last: Decimal | null;
}

/** What waits at the beginning of a piece says nothing there of what it asks for later: each stretch is looked at by itself. */
function* stretchesDown(path: Asked, pieces: readonly Piece[]): Generator<Stretch> {
  const { grain } = path;
  for (const piece of [...pieces].reverse()) {
    const end = lastOf(piece, grain);
    let last = piece.below === null ? null : end;
    const starts = crossingsIn(path, piece, firstIn(piece, grain), end);
    for (const from of starts.sort((a, b) => b.cmp(a))) {
      yield { piece, from, last };
      last = from.minus(grain);
    }
  }
}

function atMost(value: Decimal, end: Decimal | null): Decimal {
  return end !== null && value.gt(end) ? end : value;
}

/** Whether the stock also keeps within upper bounds that stand alone; without end is tried at the most a plan can hold. */
function satisfies(
  evaluator: Evaluator,
  outcome: Outcome,
  turned: Turned,
  value: Decimal,
): boolean {
  const { unit, measure, existing } = outcome;
  const tried = evaluatorAt(evaluator, turned, value);
  const { levels, considered } = tried.requirement(unit, measure.id);
  const stock = { measure, unit, existing, considered, evaluator: tried };
  const { status } = levels.aim;
  return status !== 'pending' && judge(levels.aim, stock).verdict !== 'short';
}

/** The existing value in the rule's own area basis; null when unknown, not comparable, or not judged at all. */
function comparable(evaluator: Evaluator, outcome: Outcome): Ratio | null {
  const {
    existing,
    levels: { aim },
  } = outcome;
  if (existing === null || aim.verdict === 'notAssessed') return null;
  const areas = areasOf(aim, { ...outcome, evaluator });
  if (areas === null || areas.ruled === areas.measured) return ratio(existing);
  const { measured, coefficient } = areas;
  if (coefficient === null) return null;
  return measured === 'built' ? ratio(existing.times(coefficient)) : ratio(existing, coefficient);
}

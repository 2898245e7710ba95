// Numeric conditions cut a figure's range into pieces; inside one piece the same provisions stay live.
import { MOST_EXACT } from '../../plan/file/figure.ts';
import type { Unit } from '../../plan/unit/unit.ts';
import { decimal, ONE, plain, ZERO, type Decimal } from '../../quantity/decimal.ts';
import { firstHolding } from './halving.ts';
import type { Evaluator } from '../requirement/situation.ts';
import {
  evaluatorAt,
  figuresBehind,
  isEstimated,
  isInherited,
  valueOf,
  type Turned,
} from './turned.ts';

/** A run of values of a figure, `from` included and `below` excluded; null is without end. */
export interface Piece {
  readonly from: Decimal;
  readonly below: Decimal | null;
}

/** The least value of a piece in steps of the grain. */
export function firstIn({ from }: Piece, grain: Decimal): Decimal {
  return from.div(grain).ceil().times(grain);
}

/** The greatest value of a piece in steps of the grain; the most that a plan can hold where the piece has no end. */
export function lastOf({ below }: Piece, grain: Decimal): Decimal {
  return below === null ? MOST_EXACT : below.div(grain).ceil().minus(1).times(grain);
}

/** The pieces of a figure, in ascending order. */
export function piecesOf(
  evaluator: Evaluator,
  unit: Unit,
  measure: string,
  turned: Turned,
): Piece[] {
  const cuts = new Map<string, Decimal>([['0', ZERO]]);
  for (const { unit: at, fact, range } of figuresBehind(evaluator, unit, measure))
    for (const end of [range?.from, range?.below]) {
      const cut = end === undefined ? null : cutAt(evaluator, turned, { unit: at, fact }, end);
      if (cut !== null) cuts.set(plain(cut), cut);
    }
  const ordered = [...cuts.values()].sort((a, b) => a.cmp(b));
  return ordered.map((from, index) => ({ from, below: ordered[index + 1] ?? null }));
}

/** The value of the turned figure from which the looked-at figure is no longer below the end of a range. */
function cutAt(evaluator: Evaluator, turned: Turned, looked: Turned, end: string): Decimal | null {
  const { fact } = looked;
  if (fact === turned.fact && (looked.unit === turned.unit || isInherited(evaluator, fact)))
    return decimal(end);
  if (turned.fact !== 'households' || !['households', 'population'].includes(fact)) return null;
  if (!isEstimated(evaluator, turned.unit)) return null;
  const reached = (value: Decimal) =>
    valueOf(evaluatorAt(evaluator, turned, value), looked)?.gte(decimal(end)) === true;
  return firstHolding({ from: ZERO, most: MOST_EXACT, grain: ONE }, reached);
}

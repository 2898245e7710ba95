// The next threshold: how many more, or fewer, of a fact change a rounded requirement, and to what.
import type { Decimal } from '../../quantity/decimal.ts';
import { compare, type Ratio } from '../../quantity/ratio.ts';
import type { Evaluator } from '../requirement/situation.ts';
import type { Outcome } from '../verdict/outcome.ts';
import type { Level } from '../requirement/requirement.ts';
import { firstIn, lastOf, piecesOf, type Piece } from './pieces.ts';
import { alongTakenWay } from './taken-way.ts';
import { evaluatorAt, isWholeFact, turnedBehind, valueOf, type Turned } from './turned.ts';
import { candidates, grainIn, type Search } from './turning-points.ts';

export interface Threshold extends Turned {
  readonly end: 'lower' | 'upper';
  readonly direction: 'more' | 'fewer';
  /** How many more or fewer. */
  readonly by: Decimal;
  /** The value of the fact at which the change has happened. */
  readonly at: Decimal;
  readonly from: Ratio;
  /** Null when the requirement ends altogether, or waits for an input from there on: see `pending`. */
  readonly to: Ratio | null;
  readonly pending: boolean;
}

/** The nearest changes in both directions, for every whole fact behind a whole measure. */
export function nextThresholds(open: Evaluator, outcome: Outcome): Threshold[] {
  const { unit, measure, status } = outcome;
  if (!measure.whole || (status !== 'ok' && status !== 'noWholeFits')) return [];
  const evaluator = alongTakenWay(open, outcome);
  const found: Threshold[] = [];
  for (const turned of turnedBehind(evaluator, unit, measure.id)) {
    const value = valueOf(evaluator, turned);
    if (value === null || !isWholeFact(evaluator.situation.rulebook, turned.fact)) continue;
    const pieces = piecesOf(evaluator, unit, measure.id, turned);
    for (const end of ['lower', 'upper'] as const) {
      const from = outcome.levels.aim[end];
      if (from === null) continue;
      const search: Search = { evaluator, outcome, turned, end, from };
      found.push(...more(search, value, pieces), ...fewer(search, value, pieces));
    }
  }
  return found;
}

/** The nearest greater value at which the end is another; empty where none is. */
export function more(search: Search, value: Decimal, pieces: readonly Piece[]): Threshold[] {
  const grain = grainIn(search);
  for (const piece of pieces) {
    if (piece.below !== null && piece.below.lte(value)) continue;
    const start = piece.from.gt(value) ? firstIn(piece, grain) : value;
    if (start.gt(value) && differs(search, start)) return [threshold(search, value, start, 'more')];
    const next = candidates(search, piece, start, 'more').find(
      (one) =>
        one.gt(start) && (piece.below === null || one.lt(piece.below)) && differs(search, one),
    );
    if (next !== undefined) return [threshold(search, value, next, 'more')];
  }
  return [];
}

/** The nearest lesser value at which the end is another; empty where none is. */
export function fewer(search: Search, value: Decimal, pieces: readonly Piece[]): Threshold[] {
  const grain = grainIn(search);
  for (const piece of [...pieces].reverse()) {
    const last = piece.below === null || piece.below.gt(value) ? value : lastOf(piece, grain);
    if (last.lt(piece.from)) continue;
    if (last.lt(value) && differs(search, last)) return [threshold(search, value, last, 'fewer')];
    const before = candidates(search, piece, last, 'fewer')
      .reverse()
      .find((one) => one.lt(last) && one.gte(piece.from) && differs(search, one));
    if (before !== undefined) return [threshold(search, value, before, 'fewer')];
  }
  return [];
}

function levelAt({ evaluator, outcome, turned }: Search, value: Decimal): Level {
  const { unit, measure } = outcome;
  return evaluatorAt(evaluator, turned, value).requirement(unit, measure.id).levels.aim;
}

function differs(search: Search, value: Decimal): boolean {
  const end = levelAt(search, value)[search.end];
  return end === null || compare(end, search.from) !== 0;
}

function threshold(
  search: Search,
  value: Decimal,
  at: Decimal,
  direction: 'more' | 'fewer',
): Threshold {
  const { turned, end, from } = search;
  const level = levelAt(search, at);
  const by = at.minus(value).abs();
  return {
    ...turned,
    end,
    direction,
    by,
    at,
    from,
    to: level[end],
    pending: level.status === 'pending',
  };
}

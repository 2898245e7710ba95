// Pieces, measures and columns as a test writes them: only what it is about, the rest asks nothing.
import { boundWay, type BoundPiece } from '../../../src/core/columns/bound.ts';
import type { Asked, Input, LinearMeasure, Piece } from '../../../src/core/columns/compiled.ts';
import { createDesk, type Desk } from '../../../src/core/columns/desk.ts';
import type { Found } from '../../../src/core/columns/found.ts';
import { intersect, openInterval, type Interval } from '../../../src/core/columns/interval.ts';
import type { Measure } from '../../../src/core/rulebook/pack.ts';

const WORDS = { zh: '字', en: 'word' };

export function measure(given: Partial<Measure> = {}): Measure {
  return {
    ...{ id: 'desks', label: WORDS, unit: 'count', whole: true, group: 'facilities' },
    ...{ scope: 'community', adds: true, ...given },
  };
}

export function input(id: string, given: Partial<Input> = {}): Input {
  return { from: 'fact', id, scale: 1, members: null, ...given };
}

export const HOUSEHOLDS: Input = input('households');
export const VISITORS: Input = input('visitors');

export function piece(given: Partial<Piece>): Piece {
  return {
    ...{ provision: 'p', inputs: [], lower: null, upper: null, guards: [], isOpen: false },
    ...{ settledBy: 'reaching', ...given },
  };
}

export function end(plus: number, factors: readonly number[] = [], strict = false) {
  return { plus, factors, strict };
}

/** A piece that asks for so much of a figure, and for so much beside it. */
export function rises(factor: number, plus = 0, of: Input = HOUSEHOLDS): Piece {
  return piece({ inputs: [of], lower: end(plus, [factor]) });
}

export function linear(given: Partial<LinearMeasure>): LinearMeasure {
  return {
    ...{ kind: 'linear', measure: measure(), denominator: 1, existingFactor: 1, ways: [] },
    ...{ short: { kind: 'none' }, existing: [], ...given },
  };
}

export function asked(given: Partial<Asked>): Asked {
  return { measure: measure(), denominator: 1, existingFactor: 1, ways: [], ...given };
}

/** The pieces with columns by the names of their inputs; what is not among them is missing. */
export function bound(
  way: readonly Piece[],
  columns: Readonly<Record<string, readonly number[]>> = {},
  firstBit = 0,
): BoundPiece[] {
  return boundWay(way, ({ id }) => Float64Array.from(columns[id] ?? [-1]), firstBit);
}

/** A desk on which something else was written before. */
export function usedDesk(): Desk {
  const desk = createDesk();
  const { codes, numbers, bits } = desk;
  for (const column of [codes(1), codes(1), numbers(1), numbers(1), numbers(1), bits(1)])
    column.fill(7);
  desk.clear();
  return desk;
}

/** The columns of what was found, row by row. */
export function rowsOf({
  rows,
  status,
  lower,
  upper,
  verdict,
  gap,
  binding,
}: Found): (number | undefined)[][] {
  return Array.from({ length: rows }, (_, row) =>
    [status, lower, upper, verdict, gap, binding].map((column) => column[row]),
  );
}

export const least = (plus: number, strict = false) => piece({ lower: end(plus, [], strict) });
export const most = (plus: number, strict = false) => piece({ upper: end(plus, [], strict) });

/** What is left by the pieces, the first of which has the first bit. */
export function left(
  way: readonly Piece[],
  columns: Readonly<Record<string, readonly number[]>> = {},
): Interval {
  const into = openInterval();
  intersect(into, bound(way, columns), 0);
  return into;
}

// Pieces together with the columns that they read in one run.
import type { Guard, Piece, PieceEnd, Way } from './compiled.ts';
import type { Reading } from './reading.ts';

/** An end with a column for each of its factors. */
export interface BoundEnd {
  readonly end: PieceEnd;
  readonly columns: readonly Float64Array[];
}

interface BoundGuard {
  readonly guard: Guard;
  readonly column: Float64Array;
}

export interface BoundPiece {
  readonly piece: Piece;
  readonly lower: BoundEnd | null;
  readonly upper: BoundEnd | null;
  readonly guards: readonly BoundGuard[];
  /** Its bit among the pieces of all ways. */
  readonly bit: number;
}

/** @param firstBit the position of the way's first piece among those of all ways */
export function boundWay(way: Way, column: Reading['column'], firstBit: number): BoundPiece[] {
  return way.map((piece, at) => ({
    piece,
    lower: piece.lower && boundEnd(piece, piece.lower, 'lower', column),
    upper: piece.upper && boundEnd(piece, piece.upper, 'upper', column),
    guards: piece.guards.map((guard) => ({ guard, column: column(guard.input, 'lower') })),
    bit: 1 << (firstBit + at),
  }));
}

function boundEnd(
  { inputs }: Piece,
  end: PieceEnd,
  name: 'lower' | 'upper',
  column: Reading['column'],
): BoundEnd {
  return { end, columns: inputs.map((input) => column(input, name)) };
}

/** True where nothing that a piece reads is known in any row: then it says the same in all of them. */
export function readsNothing({ lower, upper, guards }: BoundPiece, absent: Float64Array): boolean {
  const isAbsent = (column: Float64Array) => column === absent;
  return (
    (lower === null || lower.columns.every(isAbsent)) &&
    (upper === null || upper.columns.every(isAbsent)) &&
    guards.every(({ column }) => isAbsent(column))
  );
}

// Pieces over columns: where each holds, what its ends come to, and whether an open one still matters.
import type { Guard, Piece, PieceEnd, Way } from './compiled.ts';
import { BEYOND, MISSING, MOST_EXACT } from './found.ts';
import { INEXACT, lowerUpper, raiseLower, reopen, WAITS, type Intervals } from './interval.ts';
import type { Reading } from './run-columns.ts';

const NO = 0;
const YES = 1;
const OPEN = 2;

/** @param firstBit the bit of the way's first piece, as a position */
export function intervalsOf(way: Way, reading: Reading, firstBit: number): Intervals {
  const into = reopen(reading.desk.intervals);
  const truths = way.map((piece) => truthOf(piece, reading));
  way.forEach((piece, at) => {
    const ends = endsOf(piece, reading);
    addLive(into, piece, ends, truths[at] ?? null, 1 << (firstBit + at));
  });
  way.forEach((piece, at) => {
    const truth = truths[at] ?? null;
    if (truth !== null) weighOpen(into, piece, endsOf(piece, reading), truth);
  });
  return into;
}

/** Null where it holds in every row. */
function truthOf({ guards, isOpen }: Piece, reading: Reading): Uint8Array | null {
  if (guards.length === 0 && !isOpen) return null;
  const truth = new Uint8Array(reading.rows).fill(isOpen ? OPEN : YES);
  for (const guard of guards) narrow(truth, guard, reading.column(guard.input, 'lower'));
  return truth;
}

/** A definite no outweighs what is not known. A figure beyond the exact range is beyond every bound but another such. */
function narrow(truth: Uint8Array, { from, below }: Guard, figures: Float64Array): void {
  for (let row = 0; row < truth.length; row += 1) {
    const value = figures[row] ?? MISSING;
    if (truth[row] === NO) continue;
    if (value < 0) truth[row] = OPEN;
    else if ((from !== null && value < from) || (below !== null && value >= below)) truth[row] = NO;
  }
}

/** What an end comes to in each row: MISSING while its base is, SILENT where that asks nothing. */
interface Ends {
  readonly lower: Float64Array | null;
  readonly upper: Float64Array | null;
  /** Of a piece without an end, too, the base may be missing. */
  readonly base: Float64Array;
}

function endsOf(piece: Piece, reading: Reading): Ends {
  const none: PieceEnd = { factors: piece.inputs.map(() => 0), plus: 0, strict: false };
  const lower = piece.lower && endColumn(piece, piece.lower, 'lower', reading);
  const upper = piece.upper && endColumn(piece, piece.upper, 'upper', reading);
  return { lower, upper, base: lower ?? upper ?? endColumn(piece, none, 'lower', reading) };
}

function endColumn(
  { inputs }: Piece,
  { factors, plus }: PieceEnd,
  name: 'lower' | 'upper',
  reading: Reading,
): Float64Array {
  const column = reading.desk.ends[name === 'lower' ? 0 : 1] ?? new Float64Array(reading.rows);
  column.fill(plus);
  inputs.forEach((input, at) => {
    const figures = reading.column(input, name);
    const factor = factors[at] ?? 0;
    for (let row = 0; row < column.length; row += 1) {
      const value = figures[row] ?? MISSING;
      const sum = column[row] ?? 0;
      if (value < 0 || sum < 0) column[row] = withoutNumber(sum, value);
      else column[row] = value === BEYOND ? BEYOND : sum + factor * value;
    }
  });
  return column;
}

/** What is missing outweighs what is silent. */
function withoutNumber(sum: number, value: number): number {
  return sum < 0 && value < 0 ? Math.max(sum, value) : Math.min(sum, value);
}

function addLive(
  into: Intervals,
  { lower, upper }: Piece,
  ends: Ends,
  truth: Uint8Array | null,
  bit: number,
): void {
  const lowerStrict = lower?.strict === true ? 1 : 0;
  const upperStrict = upper?.strict === true ? 1 : 0;
  for (let row = 0; row < ends.base.length; row += 1) {
    if (truth !== null && truth[row] !== YES) continue;
    if (ends.base[row] === MISSING) {
      into.flags[row] = (into.flags[row] ?? 0) | WAITS;
      continue;
    }
    const least = ends.lower === null ? MISSING : (ends.lower[row] ?? MISSING);
    if (least >= 0) raiseLower(into, row, least, lowerStrict, bit);
    const most = ends.upper === null ? MISSING : (ends.upper[row] ?? MISSING);
    if (most >= 0) lowerUpper(into, row, most, upperStrict, bit);
  }
}

/** An open piece is passed over where the others ask for as much; else the row waits for what would tell. */
function weighOpen(into: Intervals, { settledBy }: Piece, ends: Ends, truth: Uint8Array): void {
  const mustPass = settledBy === 'passing';
  for (let row = 0; row < truth.length; row += 1) {
    if (truth[row] !== OPEN) continue;
    const least = ends.lower === null ? MISSING : (ends.lower[row] ?? MISSING);
    const most = ends.upper === null ? MISSING : (ends.upper[row] ?? MISSING);
    const isSettled =
      settledBy !== 'nothing' &&
      ends.base[row] !== MISSING &&
      (least < 0 || asksNoMore((into.lower[row] ?? MISSING) - least, into.lower[row], mustPass)) &&
      (most < 0 || asksNoMore(most - (into.upper[row] ?? MISSING), into.upper[row], mustPass));
    const flag = isSettled ? 0 : WAITS;
    const isExact = least <= MOST_EXACT && most <= MOST_EXACT;
    into.flags[row] = (into.flags[row] ?? 0) | flag | (isExact ? 0 : INEXACT);
  }
}

function asksNoMore(order: number, known: number | undefined, mustPass: boolean): boolean {
  return known !== undefined && known >= 0 && (mustPass ? order > 0 : order >= 0);
}

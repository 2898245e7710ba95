// The interval that the pieces of one way leave in one row, and who decides it.
import type { BoundEnd, BoundPiece } from './bound.ts';
import { BEYOND, MISSING, MOST_EXACT } from './found.ts';

/** Exact ends over the measure's denominator, -1 where open. One object serves row after row. */
export interface Interval {
  lower: number;
  /** One where the end itself is not enough, else zero. */
  lowerStrict: number;
  lowerBits: number;
  upper: number;
  upperStrict: number;
  upperBits: number;
  /** Something that may change the interval is not known. */
  waits: boolean;
  /** A product has left the range of exact whole numbers. */
  isInexact: boolean;
}

const NO = 0;
const YES = 1;
const OPEN = 2;

export function openInterval(): Interval {
  return {
    lower: MISSING,
    lowerStrict: 0,
    lowerBits: 0,
    upper: MISSING,
    upperStrict: 0,
    upperBits: 0,
    waits: false,
    isInexact: false,
  };
}

/** Those that hold first: whether an open one matters depends on what they ask. */
export function intersect(into: Interval, way: readonly BoundPiece[], row: number): void {
  into.lower = into.upper = MISSING;
  into.lowerStrict = into.upperStrict = 0;
  into.lowerBits = into.upperBits = 0;
  into.waits = into.isInexact = false;
  let open = 0;
  for (const piece of way) {
    const truth = truthAt(piece, row);
    if (truth === YES) addLive(into, piece, row);
    else if (truth === OPEN) open += 1;
  }
  if (open === 0) return;
  for (const piece of way) if (truthAt(piece, row) === OPEN) weighOpen(into, piece, row);
}

/** A definite no outweighs what is not known. A figure beyond the exact range is beyond every bound but another such. */
function truthAt({ piece, guards }: BoundPiece, row: number): number {
  let truth = piece.isOpen ? OPEN : YES;
  for (const { guard, column } of guards) {
    const { from, below } = guard;
    const value = column[row] ?? MISSING;
    if (value < 0) truth = OPEN;
    else if ((from !== null && value < from) || (below !== null && value >= below)) return NO;
  }
  return truth;
}

/** What an end comes to: MISSING while its base is, SILENT where that asks nothing. */
function endAt({ end: { factors, plus }, columns }: BoundEnd, row: number): number {
  let sum = plus;
  for (let at = 0; at < columns.length; at += 1) {
    const value = columns[at]?.[row] ?? MISSING;
    if (value < 0 || sum < 0) sum = withoutNumber(sum, value);
    else sum = value === BEYOND ? BEYOND : sum + (factors[at] ?? 0) * value;
  }
  return sum;
}

/** What is missing outweighs what is silent. */
function withoutNumber(sum: number, value: number): number {
  return sum < 0 && value < 0 ? Math.max(sum, value) : Math.min(sum, value);
}

function addLive(into: Interval, { lower, upper, bit }: BoundPiece, row: number): void {
  const least = lower === null ? MISSING : endAt(lower, row);
  const most = upper === null ? MISSING : endAt(upper, row);
  if (isWithoutBase(lower === null ? upper : lower, lower === null ? most : least)) {
    into.waits = true;
    return;
  }
  if (least >= 0) raiseLower(into, least, lower?.end.strict === true ? 1 : 0, bit);
  if (most >= 0) lowerUpper(into, most, upper?.end.strict === true ? 1 : 0, bit);
}

function isWithoutBase(end: BoundEnd | null, value: number): boolean {
  return end !== null && value === MISSING;
}

/** The greater lower end counts; of equal ones an exclusive one; all that are the same decide together. */
function raiseLower(into: Interval, value: number, strict: number, bit: number): void {
  if (!(value <= MOST_EXACT)) into.isInexact = true;
  if (value === into.lower && strict === into.lowerStrict) into.lowerBits |= bit;
  else if (value > into.lower || (value === into.lower && strict > into.lowerStrict)) {
    into.lower = value;
    into.lowerStrict = strict;
    into.lowerBits = bit;
  }
}

/** The lesser upper end counts, in the same way. */
function lowerUpper(into: Interval, value: number, strict: number, bit: number): void {
  if (!(value <= MOST_EXACT)) into.isInexact = true;
  const known = into.upper;
  if (value === known && strict === into.upperStrict) into.upperBits |= bit;
  else if (known < 0 || value < known || (value === known && strict > into.upperStrict)) {
    into.upper = value;
    into.upperStrict = strict;
    into.upperBits = bit;
  }
}

/** An open piece is passed over where the others ask for as much; else the row waits for what would tell. */
function weighOpen(into: Interval, { piece, lower, upper }: BoundPiece, row: number): void {
  const least = lower === null ? MISSING : endAt(lower, row);
  const most = upper === null ? MISSING : endAt(upper, row);
  const mustPass = piece.settledBy === 'passing';
  const isSettled =
    piece.settledBy !== 'nothing' &&
    !isWithoutBase(lower === null ? upper : lower, lower === null ? most : least) &&
    (least < 0 || asksNoMore(into.lower - least, into.lower, mustPass)) &&
    (most < 0 || asksNoMore(most - into.upper, into.upper, mustPass));
  if (!isSettled) into.waits = true;
  if (!(least <= MOST_EXACT && most <= MOST_EXACT)) into.isInexact = true;
}

function asksNoMore(order: number, known: number, mustPass: boolean): boolean {
  return known >= 0 && (mustPass ? order > 0 : order >= 0);
}

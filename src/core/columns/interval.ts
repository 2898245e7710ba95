// The interval that the pieces of one way leave in each row, and who decides it.
import { MISSING, MOST_EXACT } from './found.ts';

/** In `flags`: something that may change the interval is not known. */
export const WAITS = 1;
/** In `flags`: a product has left the range of exact whole numbers. */
export const INEXACT = 2;

/** Exact ends over the measure's denominator, -1 where open. */
export interface Intervals {
  readonly lower: Float64Array;
  readonly lowerStrict: Uint8Array;
  readonly lowerBits: Int32Array;
  readonly upper: Float64Array;
  readonly upperStrict: Uint8Array;
  readonly upperBits: Int32Array;
  readonly flags: Uint8Array;
}

/** As they are before the first piece: the very same columns are used for one measure after another. */
export function reopen(intervals: Intervals): Intervals {
  const { lower, lowerStrict, lowerBits, upper, upperStrict, upperBits, flags } = intervals;
  lower.fill(MISSING);
  upper.fill(MISSING);
  for (const column of [lowerStrict, upperStrict, flags]) column.fill(0);
  lowerBits.fill(0);
  upperBits.fill(0);
  return intervals;
}

export function openIntervals(rows: number): Intervals {
  return {
    lower: new Float64Array(rows).fill(MISSING),
    lowerStrict: new Uint8Array(rows),
    lowerBits: new Int32Array(rows),
    upper: new Float64Array(rows).fill(MISSING),
    upperStrict: new Uint8Array(rows),
    upperBits: new Int32Array(rows),
    flags: new Uint8Array(rows),
  };
}

/** The greater lower end counts; of equal ones an exclusive one; all that are the same decide together. */
export function raiseLower(
  { lower, lowerStrict, lowerBits, flags }: Intervals,
  row: number,
  value: number,
  strict: number,
  bit: number,
): void {
  if (!(value <= MOST_EXACT)) flags[row] = (flags[row] ?? 0) | INEXACT;
  const known = lower[row] ?? MISSING;
  const isSame = value === known && strict === lowerStrict[row];
  if (isSame) lowerBits[row] = (lowerBits[row] ?? 0) | bit;
  else if (value > known || (value === known && strict > (lowerStrict[row] ?? 0))) {
    lower[row] = value;
    lowerStrict[row] = strict;
    lowerBits[row] = bit;
  }
}

/** The lesser upper end counts, in the same way. */
export function lowerUpper(
  { upper, upperStrict, upperBits, flags }: Intervals,
  row: number,
  value: number,
  strict: number,
  bit: number,
): void {
  if (!(value <= MOST_EXACT)) flags[row] = (flags[row] ?? 0) | INEXACT;
  const known = upper[row] ?? MISSING;
  const isSame = value === known && strict === upperStrict[row];
  if (isSame) upperBits[row] = (upperBits[row] ?? 0) | bit;
  else if (known < 0 || value < known || (value === known && strict > (upperStrict[row] ?? 0))) {
    upper[row] = value;
    upperStrict[row] = strict;
    upperBits[row] = bit;
  }
}

// Sums of whole numbers over one scale that may outgrow the machine's exact range without losing a digit.
import { Decimal, ZERO } from '../../quantity/decimal.ts';
import { add, ratio, type Ratio } from '../../quantity/ratio.ts';
import { MOST_EXACT } from '../../columns/found.ts';

/** A sum while it grows. */
export interface ExactSum {
  /** How many have been added. */
  count: number;
  small: number;
  large: Decimal;
}

export function emptySum(): ExactSum {
  return { count: 0, small: 0, large: ZERO };
}

/** @param value a whole number in the exact range @param times how often it is added */
export function addWhole(sum: ExactSum, value: number, times = 1): void {
  sum.count += times;
  const next = sum.small + value * times;
  if (next <= MOST_EXACT) {
    sum.small = next;
    return;
  }
  sum.large = new Decimal(value).times(times).plus(sum.small).plus(sum.large);
  sum.small = 0;
}

/** Null of nothing. */
export function ratioOf({ count, small, large }: ExactSum, scale: number): Ratio | null {
  if (count === 0) return null;
  return ratio(large.plus(small), new Decimal(scale));
}

export function addRatio(sum: Ratio | null, more: Ratio): Ratio {
  return sum === null ? more : add(sum, more);
}

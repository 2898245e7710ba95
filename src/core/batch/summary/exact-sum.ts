// Sums of whole numbers over one scale that may outgrow the machine's exact range without losing a digit.
import { Decimal, ZERO } from '../../quantity/decimal.ts';
import { add, ratio, type Ratio } from '../../quantity/ratio.ts';
import { MOST_EXACT } from '../../columns/found.ts';

/** A sum while it grows. */
export interface ExactSum {
  small: number;
  large: Decimal;
}

export function emptySum(): ExactSum {
  return { small: 0, large: ZERO };
}

/** @param value a whole number in the exact range */
export function addWhole(sum: ExactSum, value: number): void {
  const next = sum.small + value;
  if (next <= MOST_EXACT) {
    sum.small = next;
    return;
  }
  sum.large = sum.large.plus(sum.small).plus(value);
  sum.small = 0;
}

export function ratioOf({ small, large }: ExactSum, scale: number): Ratio {
  return ratio(large.plus(small), new Decimal(scale));
}

export function addRatio(sum: Ratio | null, more: Ratio): Ratio {
  return sum === null ? more : add(sum, more);
}

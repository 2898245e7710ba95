// The first value at which something holds that, once it holds, goes on holding: by one division, or by halving for sums of rounded parts, which no division undoes.
import { Decimal, ZERO } from '../../quantity/decimal.ts';
import { ceiling, floor, multiply, ratio, type Ratio } from '../../quantity/ratio.ts';

/** Multiples of the grain from the first one not below `from` up to `most`. */
export interface Values {
  readonly from: Decimal;
  readonly most: Decimal;
  readonly grain: Decimal;
}

/** The least of the values at which it holds; null when it holds at none. */
export function firstHolding(
  { from, most, grain }: Values,
  holds: (value: Decimal) => boolean,
): Decimal | null {
  let low = from.div(grain).ceil();
  let high = most.div(grain).floor();
  if (low.gt(high) || !holds(high.times(grain))) return null;
  while (low.lt(high)) {
    const middle = low.plus(high).divToInt(2);
    if (holds(middle.times(grain))) high = middle;
    else low = middle.plus(1);
  }
  return low.times(grain);
}

/** The mark less what the other facts of a sum contribute; null when they alone pass it. */
export function minusRest(mark: Ratio, total: Ratio, own: Decimal): Ratio | null {
  const rest = total.numerator.div(total.denominator).minus(own);
  const numerator = mark.numerator.minus(rest.times(mark.denominator));
  return numerator.isNegative() ? null : ratio(numerator, mark.denominator);
}

/** The least multiple of the grain that passes the mark. */
export function firstStep(grain: Decimal, mark: Ratio | null, inclusive: boolean): Decimal {
  if (mark === null) return ZERO;
  const steps = multiply(mark, new Decimal(1), grain);
  return (inclusive ? ceiling(steps) : floor(steps).plus(1)).times(grain);
}

export function least(values: readonly (Decimal | null)[]): Decimal | null {
  return values.reduce<Decimal | null>((a, b) => (a === null || b?.lt(a) === true ? b : a), null);
}

export function greatest(values: readonly (Decimal | null)[]): Decimal | null {
  return values.reduce<Decimal | null>((a, b) => (a === null || b?.gt(a) === true ? b : a), null);
}

// The first step of a figure that passes a mark, and the least or greatest of several firsts where null is never.
import { Decimal, ZERO } from '../../quantity/decimal.ts';
import { ceiling, floor, multiply, ratio, type Ratio } from '../../quantity/ratio.ts';

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

// A fraction kept as numerator and denominator, so that division happens once, when a number is printed or rounded.
import { Decimal, ONE, plain, ZERO } from './decimal.ts';
import { smallOf, smallQuotient } from './small.ts';
import { addSmall, compareSmall, multiplySmall, SmallRatio, subtractSmall } from './small-ratio.ts';

/** numerator / denominator; the denominator is positive, both are exact and neither is negative. */
export interface Ratio {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

const PRINTED_PLACES = 6;

export function ratio(numerator: Decimal, denominator: Decimal = ONE): Ratio {
  const top = smallOf(numerator);
  const bottom = denominator === ONE ? 1 : smallOf(denominator);
  if (top !== null && bottom) return new SmallRatio(top, bottom);
  if (denominator.lte(0)) throw new Error('a ratio needs a positive denominator');
  return { numerator, denominator };
}

export function compare(a: Ratio, b: Ratio): number {
  const order = a instanceof SmallRatio && b instanceof SmallRatio ? compareSmall(a, b) : null;
  if (order !== null) return order;
  if (a.denominator.eq(b.denominator)) return a.numerator.cmp(b.numerator);
  return a.numerator.times(b.denominator).cmp(b.numerator.times(a.denominator));
}

/** a x by / per */
export function multiply(a: Ratio, by: Decimal, per: Decimal = ONE): Ratio {
  if (a instanceof SmallRatio) {
    const of = smallOf(by);
    const over = per === ONE ? 1 : smallOf(per);
    const product = of === null || !over ? null : multiplySmall(a, of, over);
    if (product !== null) return product;
  }
  return ratio(a.numerator.times(by), a.denominator.times(per));
}

export function add(a: Ratio, b: Ratio): Ratio {
  const sum = a instanceof SmallRatio && b instanceof SmallRatio ? addSmall(a, b) : null;
  if (sum !== null) return sum;
  if (a.denominator.eq(b.denominator)) return ratio(a.numerator.plus(b.numerator), a.denominator);
  // Over the least common denominator, so that a long sum does not outgrow its digits.
  const common = greatestCommonDivisor(a.denominator, b.denominator);
  const ofA = b.denominator.div(common);
  const ofB = a.denominator.div(common);
  return ratio(a.numerator.times(ofA).plus(b.numerator.times(ofB)), a.denominator.times(ofA));
}

/** The greatest that goes into both a whole number of times. */
export function greatestCommonDivisor(a: Decimal, b: Decimal): Decimal {
  let [larger, smaller] = [a, b];
  while (!smaller.isZero()) [larger, smaller] = [smaller, larger.mod(smaller)];
  return larger;
}

const NOTHING: Ratio = ratio(ZERO);

/** a - b, or zero when b is the greater. */
export function excess(a: Ratio, b: Ratio): Ratio {
  if (compare(a, b) <= 0) return NOTHING;
  const rest = a instanceof SmallRatio && b instanceof SmallRatio ? subtractSmall(a, b) : null;
  if (rest !== null) return rest;
  return ratio(
    a.numerator.times(b.denominator).minus(b.numerator.times(a.denominator)),
    a.denominator.times(b.denominator),
  );
}

/** The greatest whole number not above the ratio. */
export function floor(value: Ratio): Decimal {
  if (value instanceof SmallRatio) return new Decimal(smallQuotient(value.top, value.bottom));
  return value.numerator.divToInt(value.denominator);
}

/** The least whole number not below the ratio. */
export function ceiling(value: Ratio): Decimal {
  const whole = floor(value);
  return isWhole(value) ? whole : whole.plus(1);
}

export function isOne(value: Ratio): boolean {
  if (value instanceof SmallRatio) return value.top === value.bottom;
  return value.numerator.eq(value.denominator);
}

export function isWhole(value: Ratio): boolean {
  if (value instanceof SmallRatio) return value.top % value.bottom === 0;
  return value.numerator.mod(value.denominator).isZero();
}

/** The ratio as plain digits when its decimal expansion ends, else null. */
function terminating(value: Ratio): Decimal | null {
  if (value instanceof SmallRatio && isWhole(value)) return floor(value);
  const quotient = value.numerator.div(value.denominator);
  return quotient.times(value.denominator).eq(value.numerator) ? quotient : null;
}

/** Plain digits; an expansion that does not end is cut at six places, away from or towards zero. */
export function print(value: Ratio, direction: 'up' | 'down'): string {
  const exact = terminating(value);
  if (exact !== null) return plain(exact);
  const scale = new Decimal(10).pow(PRINTED_PLACES);
  const scaled = floor(multiply(value, scale));
  return plain((direction === 'up' ? scaled.plus(1) : scaled).div(scale));
}

/** True when `print` had to cut the expansion. */
export function isCut(value: Ratio): boolean {
  return terminating(value) === null;
}

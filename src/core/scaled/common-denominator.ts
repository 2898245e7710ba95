// The one denominator of a measure: over it every figure of its provisions is a whole number.
import { Decimal, ONE, type Decimal as Value } from '../quantity/decimal.ts';
import { greatestCommonDivisor } from '../quantity/ratio.ts';

/** A fraction in its lowest terms. */
export interface Fraction {
  readonly top: Value;
  readonly bottom: Value;
}

/** top / bottom in lowest terms, both made whole first; `bottom` is not zero. */
export function lowestTerms(top: Value, bottom: Value): Fraction {
  const places = Math.max(top.decimalPlaces(), bottom.decimalPlaces());
  const whole = new Decimal(10).pow(places);
  const [above, below] = [top.times(whole), bottom.times(whole)];
  const common = greatestCommonDivisor(above, below);
  return { top: above.div(common), bottom: below.div(common) };
}

/** The least whole number that all of them divide. */
export function leastCommonMultiple(numbers: readonly Value[]): Value {
  return numbers.reduce(
    (multiple, one) => multiple.times(one).div(greatestCommonDivisor(multiple, one)),
    ONE,
  );
}

/** The most places after the point that a quotient by the number has where it ends. */
export function placesOf(denominator: Value): number {
  const times = (prime: number) => {
    let [rest, count] = [denominator, 0];
    while (rest.mod(prime).isZero()) [rest, count] = [rest.div(prime), count + 1];
    return count;
  };
  return Math.max(times(2), times(5));
}

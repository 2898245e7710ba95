// How long a bar is: one quantity as a part of another, for drawing only.
import { type Decimal } from '../../core/quantity/decimal.ts';
import { ratio, type Ratio } from '../../core/quantity/ratio.ts';

const asRatio = (value: Ratio | Decimal) => ('denominator' in value ? value : ratio(value));

/** Null where one of the two is not known or there is nothing to be a part of. */
export function lengthOf(
  value: Ratio | Decimal | null,
  whole: Ratio | Decimal | null,
): number | null {
  if (value === null || whole === null) return null;
  const [part, of] = [asRatio(value), asRatio(whole)];
  if (of.numerator.isZero()) return null;
  return part.numerator.times(of.denominator).div(part.denominator.times(of.numerator)).toNumber();
}

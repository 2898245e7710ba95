// The first value at which something holds that, once it holds, goes on holding: for sums of rounded parts, which no division undoes.
import type { Decimal } from '../../quantity/decimal.ts';

/** Multiples of the grain from the first one not below `from` up to `most`. */
interface Values {
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

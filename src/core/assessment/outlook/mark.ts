// A mark that a bound is to pass, and what rounding makes of it: a rounded bound passes a mark where the exact one passes another.
import { ZERO } from '../../quantity/decimal.ts';
import { ceiling, floor, ratio, type Ratio } from '../../quantity/ratio.ts';

/** A mark to pass: strictly, or by reaching it. */
export interface Mark {
  readonly value: Ratio;
  readonly inclusive: boolean;
}

/** Rounded up, a bound passes the whole number n - 1 as soon as the exact bound does. */
export function beforeRounding(mark: Mark, whole: boolean, strict: boolean): Mark {
  if (!whole) return { value: mark.value, inclusive: mark.inclusive || strict };
  const target = mark.inclusive ? ceiling(mark.value) : floor(mark.value).plus(1);
  if (target.lte(0)) return { value: ratio(ZERO), inclusive: true };
  return { value: ratio(target.minus(1)), inclusive: strict };
}

/** Rounded down, a bound reaches a whole number only when the exact bound does. */
export function belowRounding(mark: Mark, whole: boolean, strict: boolean): Mark {
  if (!whole) return mark;
  const target = mark.inclusive ? ceiling(mark.value) : floor(mark.value).plus(1);
  return { value: ratio(target), inclusive: !strict };
}

export function passes(value: Ratio, mark: Mark): boolean {
  const order = value.numerator
    .times(mark.value.denominator)
    .cmp(mark.value.numerator.times(value.denominator));
  return mark.inclusive ? order >= 0 : order > 0;
}

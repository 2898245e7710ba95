// One end of an interval, and the two policies by which an end becomes a whole number.
import { compare, ceiling, floor, isWhole, ratio, type Ratio } from './ratio.ts';
import { smallDown, smallUp, SmallRatio } from './small-ratio.ts';

/** An end of an interval; `strict` excludes the value itself ("more than half"). */
export interface Bound {
  readonly value: Ratio;
  readonly strict: boolean;
}

/** A range of quantities; null is an end left open. */
export interface Interval {
  readonly lower: Bound | null;
  readonly upper: Bound | null;
}

/** Which of two lower bounds asks for more: positive when `a` does. */
export function compareLower(a: Bound, b: Bound): number {
  return compare(a.value, b.value) || Number(a.strict) - Number(b.strict);
}

/** Which of two upper bounds allows less: positive when `a` does. */
export function compareUpper(a: Bound, b: Bound): number {
  return compare(b.value, a.value) || Number(a.strict) - Number(b.strict);
}

/** True when no quantity lies within both ends. */
export function isEmpty({ lower, upper }: Interval): boolean {
  if (lower === null || upper === null) return false;
  const order = compare(lower.value, upper.value);
  return order > 0 || (order === 0 && (lower.strict || upper.strict));
}

/** The least whole number that a lower bound admits. */
export function wholeUp({ value, strict }: Bound): Ratio {
  const small = value instanceof SmallRatio ? smallUp(value, strict) : null;
  return small ?? ratio(strict && isWhole(value) ? floor(value).plus(1) : ceiling(value));
}

/** The greatest whole number that an upper bound admits, or zero when it admits none. */
export function wholeDown({ value, strict }: Bound): Ratio {
  if (value instanceof SmallRatio) return smallDown(value, strict);
  const whole = strict && isWhole(value) ? floor(value).minus(1) : floor(value);
  return ratio(whole.isNegative() ? whole.times(0).abs() : whole);
}

/** True when a quantity satisfies a lower bound. */
export function reaches(value: Ratio, bound: Bound): boolean {
  const order = compare(value, bound.value);
  return bound.strict ? order > 0 : order >= 0;
}

/** True when a quantity satisfies an upper bound. */
export function staysWithin(value: Ratio, bound: Bound): boolean {
  const order = compare(value, bound.value);
  return bound.strict ? order < 0 : order <= 0;
}

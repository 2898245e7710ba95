// Whole numbers so small that the machine's own arithmetic on them is exact; what leaves the safe range is null, never rounded.
import type { Decimal } from './decimal.ts';

/** decimal.js keeps its digits in groups of seven. */
const GROUP_DIGITS = 7;
const GROUP = 10_000_000;
/** Three groups at most: what has more digits is not safe anyway. */
const MOST_DIGITS = 16;

/** The decimal as a machine number; null when it has a fraction or a minus sign, or is not safe. */
export function smallOf({ d: groups, e: exponent, s: sign }: Decimal): number | null {
  const [first = 0, second] = groups;
  if (sign === -1 || exponent < 0 || exponent >= MOST_DIGITS) return null;
  if (exponent < GROUP_DIGITS) return second === undefined ? first : null;
  const third = exponent < 2 * GROUP_DIGITS ? null : (groups[2] ?? 0);
  if (groups.length > (third === null ? 2 : 3)) return null;
  const two = first * GROUP + (second ?? 0);
  return third === null ? two : safe(two * GROUP + third);
}

function safe(value: number): number | null {
  return value <= Number.MAX_SAFE_INTEGER ? value : null;
}

/** a x b; null when it is beyond the safe range. */
export function smallProduct(a: number, b: number): number | null {
  return safe(a * b);
}

/** a + b; null when it is beyond the safe range. */
export function smallSum(a: number, b: number): number | null {
  return safe(a + b);
}

/** How often b goes into a, the rest left out. */
export function smallQuotient(a: number, b: number): number {
  return (a - (a % b)) / b;
}

/** The greatest common divisor. */
export function smallDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

// Exact fractions of big integers, written without the core: the independent judge of what it computes and prints.
import { plain } from '../../src/core/quantity/decimal.ts';
import type { Ratio } from '../../src/core/quantity/ratio.ts';

/** top / bottom; the bottom is positive. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const NOTHING: Fraction = { top: 0n, bottom: 1n };

/** The fraction that plain digits state. */
export function fraction(text: string): Fraction {
  const [whole = '', digits = ''] = text.split('.');
  return { top: BigInt(whole + digits), bottom: 10n ** BigInt(digits.length) };
}

export function fractionOf({ numerator, denominator }: Ratio): Fraction {
  return over(fraction(plain(numerator)), fraction(plain(denominator)));
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

export function over(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom, bottom: a.bottom * b.top };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { top: -b.top, bottom: b.bottom });
}

export function total(parts: readonly Fraction[]): Fraction {
  return parts.reduce(plus, NOTHING);
}

/** Negative, zero or positive, as `a` is less than, equal to or more than `b`. */
export function order(a: Fraction, b: Fraction): number {
  return Number(sign(a.top * b.bottom - b.top * a.bottom));
}

export function greatest(parts: readonly Fraction[]): Fraction {
  return parts.reduce((most, part) => (order(part, most) > 0 ? part : most));
}

/** The greatest whole number not above a fraction that is not negative. */
export function wholeOrLess({ top, bottom }: Fraction): bigint {
  return top / bottom;
}

export function wholeOrMore({ top, bottom }: Fraction): bigint {
  return (top + bottom - 1n) / bottom;
}

/** Cut at six places, away from or towards zero, without trailing zeros. */
export function sixPlaces(value: Fraction, direction: 'up' | 'down'): string {
  const scaled = times(value, fraction('1000000'));
  return digits(direction === 'up' ? wholeOrMore(scaled) : wholeOrLess(scaled), 6);
}

/** All digits of a value whose decimal expansion ends. */
export function inFull(value: Fraction): string {
  let places = 0;
  while ((value.top * 10n ** BigInt(places)) % value.bottom !== 0n) places += 1;
  return digits((value.top * 10n ** BigInt(places)) / value.bottom, places);
}

/** A number of the given decimal places, without trailing zeros. */
function digits(scaled: bigint, places: number): string {
  const text = String(scaled).padStart(places + 1, '0');
  const [whole, rest] = [text.slice(0, text.length - places), text.slice(text.length - places)];
  return `${whole}.${rest}`.replace(/\.?0*$/, '');
}

/** True when the decimal expansion ends. */
export function ends({ top, bottom }: Fraction): boolean {
  let rest = bottom / common(top, bottom);
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
  return rest === 1n;
}

function common(a: bigint, b: bigint): bigint {
  return b === 0n ? a : common(b, a % b);
}

function sign(value: bigint): bigint {
  return value === 0n ? 0n : value > 0n ? 1n : -1n;
}

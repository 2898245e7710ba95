// Plain decimals read from bytes as whole numbers over a scale, digit by digit: nothing passes through a binary fraction.
import { MISSING } from '../columns/found.ts';

const ZERO = 48;
const POINT = 46;
const PLACES = 6;
const MOST_DIGITS = 9;

/** The cell is no such figure: its text has to be understood. */
export const NOT_PLAIN = -2;

/**
 * @param whole true of what counts whole things: then the scale is one, else a million
 * @returns the whole number; MISSING of an empty cell; NOT_PLAIN of more than nine digits before or six behind the point, or of other characters
 */
export function plainFigure(bytes: Uint8Array, from: number, to: number, whole: boolean): number {
  if (from >= to) return MISSING;
  let value = 0;
  let at = from;
  for (; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  if (at === from || at - from > MOST_DIGITS) return NOT_PLAIN;
  if (whole) return at === to ? value : NOT_PLAIN;
  let places = 0;
  if (at < to) {
    places = to - at - 1;
    if (bytes[at] !== POINT || places === 0 || places > PLACES) return NOT_PLAIN;
    for (at += 1; at < to; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) return NOT_PLAIN;
      value = value * 10 + digit;
    }
  }
  for (; places < PLACES; places += 1) value *= 10;
  return value;
}

// Plain decimal texts as whole numbers over a scale, read digit by digit: nothing passes through a binary fraction.
import { decimalFrom } from '../quantity/decimal.ts';
import { smallOf } from '../quantity/small.ts';
import { BEYOND, MISSING } from '../columns/found.ts';
import { MILLIONTHS } from '../columns/compiled.ts';

const ZERO_CODE = 48;
const NINE_CODE = 57;
const POINT_CODE = 46;
const PLACES = 6;
/** Digits before the point that leave room for six places. */
const MOST_DIGITS = 9;
const MOST_WHOLE_DIGITS = 15;

/**
 * @param text a plain decimal that a plan can hold, or '' for not known
 * @param whole true of what counts whole things: then the scale is one, else a million
 * @returns the whole number; MISSING for '', BEYOND where it has too many digits for one
 */
export function scaledFrom(text: string, whole: boolean): number {
  if (text === '') return MISSING;
  return whole ? ones(text) : millionths(text);
}

function ones(text: string): number {
  if (text.length > MOST_WHOLE_DIGITS) return slowly(text, 1);
  let value = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < ZERO_CODE || code > NINE_CODE) return slowly(text, 1);
    value = value * 10 + (code - ZERO_CODE);
  }
  return value;
}

function millionths(text: string): number {
  let value = 0;
  let point = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === POINT_CODE && point < 0) point = at;
    else if (code < ZERO_CODE || code > NINE_CODE) return slowly(text, MILLIONTHS);
    else value = value * 10 + (code - ZERO_CODE);
  }
  const places = point < 0 ? 0 : text.length - point - 1;
  const digits = point < 0 ? text.length : point;
  if (digits > MOST_DIGITS || places > PLACES) return slowly(text, MILLIONTHS);
  for (let place = places; place < PLACES; place += 1) value *= 10;
  return value;
}

/** Whatever else a plain decimal may look like. */
function slowly(text: string, scale: number): number {
  const value = decimalFrom(text);
  if (value === null) throw new Error(`not a plain decimal: ${text}`);
  return smallOf(value.times(scale)) ?? BEYOND;
}

// Whole numbers over a denominator written as digits into a buffer: the same characters as `print` gives, and no text between.
import { MISSING } from '../columns/found.ts';
import { Decimal } from '../quantity/decimal.ts';
import { print, ratio } from '../quantity/ratio.ts';

type Direction = 'up' | 'down';

/** Writes a number at a position; nothing of one that is not there. @returns where it ends */
export type DigitWriter = (
  into: Uint8Array,
  at: number,
  value: number,
  direction: Direction,
) => number;

const ZERO = 48;
const POINT = 46;
const PLACES = 6;
const MILLION = 1_000_000;
/** Up to here a rest stays exact when it is taken a million times. */
const MOST_DENOMINATOR = 9_000_000_000;
const BILLION = 1_000_000_000;

export function digitsOver(denominator: number): DigitWriter {
  if (denominator === 1)
    return (into, at, value) => (value <= MISSING ? at : putWhole(into, at, value));
  const bottom = new Decimal(denominator);
  const slowly = (value: number, direction: Direction) =>
    print(ratio(new Decimal(value), bottom), direction);
  const odd = withoutTwosAndFives(denominator);
  return (into, at, value, direction) => {
    if (value <= MISSING) return at;
    const rest = value % denominator;
    const whole = (value - rest) / denominator;
    if (rest === 0) return putWhole(into, at, whole);
    if (denominator > MOST_DENOMINATOR) return putText(into, at, slowly(value, direction));
    const left = (rest * MILLION) % denominator;
    const millionths = (rest * MILLION - left) / denominator;
    if (left === 0) return putFraction(into, at, whole, millionths);
    // A decimal that ends further on is written to its end.
    if (rest % odd === 0) return putText(into, at, slowly(value, direction));
    return putFraction(into, at, whole, direction === 'up' ? millionths + 1 : millionths);
  };
}

function putFraction(into: Uint8Array, start: number, whole: number, millionths: number): number {
  if (millionths === 0) return putWhole(into, start, whole);
  if (millionths === MILLION) return putWhole(into, start, whole + 1);
  const at = putWhole(into, start, whole);
  into[at] = POINT;
  let [rest, places] = [millionths, PLACES];
  for (; rest % 10 === 0; places -= 1) rest /= 10;
  for (let place = places; place > 0; place -= 1) {
    const digit = rest % 10;
    into[at + place] = ZERO + digit;
    rest = (rest - digit) / 10;
  }
  return at + places + 1;
}

function putWhole(into: Uint8Array, at: number, value: number): number {
  if (value < 10) {
    into[at] = ZERO + value;
    return at + 1;
  }
  if (value >= BILLION) {
    const low = value % BILLION;
    const end = putWhole(into, at, (value - low) / BILLION);
    return putDigits(into, end, low, 9);
  }
  let count = 2;
  for (let bound = 100; value >= bound; bound *= 10) count += 1;
  return putDigits(into, at, value, count);
}

function putDigits(into: Uint8Array, at: number, value: number, count: number): number {
  let rest = value | 0;
  for (let place = at + count - 1; place >= at; place -= 1) {
    const tenth = (rest / 10) | 0;
    into[place] = ZERO + (rest - tenth * 10);
    rest = tenth;
  }
  return at + count;
}

function putText(into: Uint8Array, at: number, text: string): number {
  for (let index = 0; index < text.length; index += 1) into[at + index] = text.charCodeAt(index);
  return at + text.length;
}

function withoutTwosAndFives(value: number): number {
  let rest = value;
  for (const factor of [2, 5]) while (rest % factor === 0) rest /= factor;
  return rest;
}

// Figures as whole numbers over a scale: nothing passes through a binary fraction.
import type { Decimal } from '../quantity/decimal.ts';
import { smallOf } from '../quantity/small.ts';
import { BEYOND } from '../columns/found.ts';
import { MILLIONTHS } from '../columns/compiled.ts';

/**
 * @param whole true of what counts whole things: then the scale is one, else a million
 * @returns the whole number; BEYOND where it has too many digits for one
 */
export function scaledFrom(value: Decimal, whole: boolean): number {
  return smallOf(whole ? value : value.times(MILLIONTHS)) ?? BEYOND;
}

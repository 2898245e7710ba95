// A figure cut to the places that a paper has room for: towards more or towards less, never to the nearest.
import { Decimal, decimal } from './decimal.ts';

/** How many places a plain decimal text has. */
export function placesIn(text: string): number {
  return decimal(text).decimalPlaces();
}

/**
 * The figure with exactly so many places.
 * @param text a plain decimal text; anything else throws
 * @param direction where a rest goes: up for what is asked or missing, down for what is there
 */
export function fixedTo(text: string, places: number, direction: 'up' | 'down'): string {
  const rounding = direction === 'up' ? Decimal.ROUND_UP : Decimal.ROUND_DOWN;
  return decimal(text).toFixed(places, rounding);
}

// Whole numbers over a denominator as plain digits: exact where the decimal ends, else cut at six places towards the safe side.
import { Decimal } from '../quantity/decimal.ts';
import { print, ratio } from '../quantity/ratio.ts';
import { MISSING } from '../columns/found.ts';

type Direction = 'up' | 'down';

/** Prints numbers over one denominator; '' for one that is not there. */
export function printerOver(denominator: number): (value: number, direction: Direction) => string {
  if (denominator === 1) return (value) => (value <= MISSING ? '' : String(value));
  const places = placesOf(denominator);
  const bottom = new Decimal(denominator);
  const slowly = (value: number, direction: Direction) =>
    print(ratio(new Decimal(value), bottom), direction);
  return (value, direction) => {
    if (value <= MISSING) return '';
    const rest = value % denominator;
    if (rest === 0) return String((value - rest) / denominator);
    return places === null
      ? slowly(value, direction)
      : `${String((value - rest) / denominator)}.${fraction(rest, places)}`;
  };
}

/** How many zeros a power of ten has; null of any other number. */
function placesOf(denominator: number): number | null {
  const text = String(denominator);
  return /^10+$/.test(text) ? text.length - 1 : null;
}

function fraction(rest: number, places: number): string {
  return String(rest).padStart(places, '0').replace(/0+$/, '');
}

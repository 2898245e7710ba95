// Exact decimals: reading them from text, and printing them plainly. Nothing here ever rounds.
import { Decimal as BaseDecimal } from 'decimal.js';

/** decimal.js with room for every exact product of a plan's figures and a paper's. */
export const Decimal = BaseDecimal.clone({
  precision: 200,
  rounding: BaseDecimal.ROUND_DOWN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
export type Decimal = BaseDecimal;

export const ZERO: Decimal = new Decimal(0);
export const ONE: Decimal = new Decimal(1);

const PLAIN = /^\d+(\.\d+)?$/;

/** The number that a plain decimal text states, or null when it states none. */
export function decimalFrom(text: string): Decimal | null {
  return PLAIN.test(text) ? new Decimal(text) : null;
}

/** A figure known to be well formed, such as one a schema has already passed. Throws on anything else. */
export function decimal(text: string): Decimal {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const value = decimalFrom(text);
  if (value === null) throw new Error(`not a plain decimal: ${text}`);
  if (parsed.size < MOST_PARSED) parsed.set(text, value);
  return value;
}

/** The papers' figures are few and asked for again and again. */
const parsed = new Map<string, Decimal>();
const MOST_PARSED = 5000;

/** Plain digits: no exponent, no trailing zeros. */
export function plain(value: Decimal): string {
  return value.toFixed();
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), ZERO);
}

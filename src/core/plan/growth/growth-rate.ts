// A yearly rate of growth, in per cent, and what a figure has become after so many years of it: compounded exactly, rounded once.
import { z } from 'zod/mini';
import { Decimal, decimalFrom, ONE, plain } from '../../quantity/decimal.ts';
import { optional } from '../file/fields.ts';
import { made, refuse, type Context } from '../file/made.ts';
import { yearIfNamed, yearIn } from '../file/year.ts';

const MOST_PLACES = 6;
const MOST = new Decimal(100);

/** Room for every digit: at most 300 years of a factor of at most nine digits. */
const Wide = Decimal.clone({ precision: 4000 });

/** Per cent a year, as text or a number; below zero where a place shrinks. */
const rate = made(z.optional(z.unknown()), (raw, context): Decimal | null =>
  raw === undefined || raw === null ? null : read(raw, context),
);

function read(raw: unknown, context: Context): Decimal {
  const refused = (code: string, values: Record<string, string> = {}) => {
    refuse(context, [], code, values);
    return z.NEVER;
  };
  if (typeof raw !== 'string' && typeof raw !== 'number') return refused('wrong-type');
  const text = String(raw).trim();
  if (text.length > 100) return refused('not-a-number');
  const size = decimalFrom(text.replace(/^-/, ''));
  if (size === null) return refused('not-a-number');
  if (size.gt(MOST)) return refused('rate-out-of-range', { most: plain(MOST) });
  if (size.decimalPlaces() > MOST_PLACES) return refused('too-many-places');
  return text.startsWith('-') ? size.negated() : size;
}

/** Of a plan: its target year, and the rate of every place that has none of its own. */
export const planGrowth = optional(z.strictObject({ year: yearIfNamed, rate }));
/** Of a street or a community: its own rate. */
export const ownGrowth = optional(z.strictObject({ rate }));

/** What of a plan says how far ahead its target year lies. */
export interface Rated {
  readonly asOf: string;
  readonly growth: { readonly year: number | null } | null;
}

/** Whole years from today to the target year; null while none is named. */
export function yearsAhead({ asOf, growth }: Rated): number | null {
  const year = growth?.year ?? null;
  return year === null ? null : year - yearIn(asOf.slice(0, 4));
}

/** One figure after years of growth, with all that its arithmetic is written from. */
export interface Compounded {
  readonly from: Decimal;
  /** 1 + rate / 100. */
  readonly factor: Decimal;
  readonly years: number;
  /** The product as it is printed: to two places, what lies beyond left off. */
  readonly printed: string;
  readonly isCut: boolean;
  /** The product rounded up to whole households or people. */
  readonly value: Decimal;
}

/** @param years whole years, none for no growth */
export function compounded(from: Decimal, percent: Decimal, years: number): Compounded {
  const factor = ONE.plus(percent.div(MOST));
  const exact = grownFactor(plain(factor), years).times(from);
  const cut = exact.toDecimalPlaces(2, Decimal.ROUND_DOWN);
  const value = new Decimal(plain(exact.ceil()));
  return { from, factor, years, printed: plain(cut), isCut: !cut.eq(exact), value };
}

/** Thousands of communities share a few rates. */
const factors = new Map<string, Decimal>();
const MOST_KEPT = 1000;

function grownFactor(factor: string, years: number): Decimal {
  const key = `${factor} ${years}`;
  const known = factors.get(key);
  if (known !== undefined) return known;
  const each = new Wide(factor);
  const whole = Array.from({ length: years }).reduce<Decimal>(
    (made) => made.times(each),
    new Wide(1),
  );
  if (factors.size < MOST_KEPT) factors.set(key, whole);
  return whole;
}

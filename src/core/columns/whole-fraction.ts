// Fractions of whole numbers: how a rate of a paper becomes whole numbers without losing a digit.
import { decimal, ONE, type Decimal } from '../quantity/decimal.ts';
import { greatestCommonDivisor } from '../quantity/ratio.ts';
import { BEYOND } from './found.ts';
import { smallOf } from '../quantity/small.ts';

/** In lowest terms; the bottom is positive. */
export interface WholeFraction {
  readonly top: Decimal;
  readonly bottom: Decimal;
}

/** value / by, both of them plain decimals. */
export function wholeFraction(value: Decimal, by: Decimal): WholeFraction {
  return reduced(value, by);
}

export function dividedBy({ top, bottom }: WholeFraction, by: number): WholeFraction {
  return reduced(top, bottom.times(by));
}

export function sumOf(a: WholeFraction, b: WholeFraction): WholeFraction {
  return reduced(a.top.times(b.bottom).plus(b.top.times(a.bottom)), a.bottom.times(b.bottom));
}

export function timesOver({ top, bottom }: WholeFraction, by: number): WholeFraction {
  return reduced(top.times(by), bottom);
}

function reduced(top: Decimal, bottom: Decimal): WholeFraction {
  const common = greatestCommonDivisor(bottom, top);
  return { top: top.div(common), bottom: bottom.div(common) };
}

/** The least whole number that all of the bottoms divide. */
export function commonDenominator(fractions: readonly WholeFraction[], and: number): Decimal {
  return fractions.reduce(
    (common, { bottom }) => common.times(bottom.div(greatestCommonDivisor(common, bottom))),
    ONE.times(and),
  );
}

/** How often the fraction holds one over the denominator; null where that is not whole or not exact in the machine. */
export function timesIn({ top, bottom }: WholeFraction, denominator: Decimal): number | null {
  return smallOf(denominator.div(bottom).times(top));
}

/** The least whole number not below the figure times the scale, or BEYOND: on whole numbers it divides them as the figure does. */
export function upToWhole(text: string, scale: number): number {
  return smallOf(decimal(text).times(scale).ceil()) ?? BEYOND;
}

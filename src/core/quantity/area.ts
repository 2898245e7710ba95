// Areas as planners write them, turned into square metres.
import { Decimal, type Decimal as Value } from './decimal.ts';

export const AREA_UNITS = ['m2', 'ha', 'mu'] as const;
export type AreaUnit = (typeof AREA_UNITS)[number];

/** Square metres in one unit, as numerator and denominator: a mu is 10,000/15 m2. */
const SQUARE_METRES: Readonly<Record<AreaUnit, readonly [string, string]>> = {
  m2: ['1', '1'],
  ha: ['10000', '1'],
  mu: ['10000', '15'],
};

/** An area in m2, to the six places a plan file keeps, halves up. */
export function squareMetres(value: Value, unit: AreaUnit): Value {
  const [numerator, denominator] = SQUARE_METRES[unit];
  return value.times(numerator).div(denominator).toDecimalPlaces(6, Decimal.ROUND_HALF_UP);
}

// What sort of place a unit is: all that rules ask of it besides figures, so that places of one sort share one answer.
import { PROPERTY_NAMES } from './properties.ts';
import type { Unit } from './unit.ts';

const TRAITS = ['scope', 'place', ...PROPERTY_NAMES] as const;

/** The traits that a condition may look at without making each place a case of its own. */
export type Sort = Pick<Unit, (typeof TRAITS)[number]>;

/** The same text for units of the same sort, and for no others. */
export function sortKey(unit: Sort): string {
  return TRAITS.map((trait) => unit[trait]).join(' ');
}

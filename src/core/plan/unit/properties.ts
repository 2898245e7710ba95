// What kind of place a unit is, apart from its figures: the properties that a provision may ask for, each in one line.
import { COUNTY_CLASSES, DEVELOPMENTS, KINDS, SEATS, SETTLEMENTS, type Scope } from '../terms.ts';

interface Described {
  /** The scope that carries the answer. */
  readonly level: Scope;
  /** Its closed list of values. */
  readonly values: readonly string[];
}

/** By the name under which a plan, a unit and a provision's `when` all speak of it. */
export const PROPERTIES = {
  settlement: { level: 'community', values: SETTLEMENTS },
  development: { level: 'community', values: DEVELOPMENTS },
  kind: { level: 'street', values: KINDS },
  seat: { level: 'street', values: SEATS },
  countyClass: { level: 'county', values: COUNTY_CLASSES },
} as const satisfies Readonly<Record<string, Described>>;

export type Property = keyof typeof PROPERTIES;

export const PROPERTY_NAMES = Object.keys(PROPERTIES) as readonly Property[];

// The properties of a place that a provision asks for, whatever their number.
import { PROPERTIES, PROPERTY_NAMES, type Property } from '../plan/unit/properties.ts';
import type { Scope } from '../plan/terms.ts';
import type { When } from './pack.ts';

/** A property, the scope that carries it, and the values that will do. */
interface Asked {
  readonly property: Property;
  readonly level: Scope;
  readonly values: readonly string[];
}

export function propertiesAsked(when: When): Asked[] {
  return PROPERTY_NAMES.flatMap((property) => {
    const values = valuesOf(when, property);
    return values === undefined ? [] : [{ property, level: PROPERTIES[property].level, values }];
  });
}

/** The values of one property that will do; undefined where any does. */
export function valuesOf(when: When, property: Property): readonly string[] | undefined {
  const asked = when[property];
  return asked === undefined ? undefined : [asked].flat();
}

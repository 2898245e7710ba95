// How many provisions of one measure can speak of one place at once: a table keeps them side by side.
import { placeChain, type Places } from '../plan/place.ts';
import { PROPERTIES, PROPERTY_NAMES, type Property } from '../plan/unit/properties.ts';
import { valuesOf } from '../rulebook/asked.ts';
import type { ScaledMeasure, ScaledProvision } from './scaled.ts';

/** A place by its properties; null is one that nobody has said, and shuts no provision out. */
type Traits = ReadonlyMap<Property, string | null>;

/** Never too few, whatever the date and the figures; conditions on named places are not looked at. */
export function mostSideBySide(measures: readonly ScaledMeasure[], places: Places): number {
  return Math.max(0, ...measures.map((measure) => mostOf(measure, places)));
}

function mostOf({ provisions, ways, scope }: ScaledMeasure, places: Places): number {
  const asked = PROPERTY_NAMES.filter(
    (name) =>
      !(scope === 'street' && PROPERTIES[name].level === 'community') &&
      provisions.some(({ provision }) => valuesOf(provision.when, name) !== undefined),
  );
  const counts = jurisdictionsOf(provisions).flatMap((code) => {
    const chain = code === null ? [] : placeChain(code, places);
    const onChain = provisions.filter(
      ({ document: { jurisdiction } }) => jurisdiction === null || chain.includes(jurisdiction),
    );
    return traitsOf(asked).flatMap((traits) => {
      const speaking = onChain.filter((one) => maySpeak(one, traits));
      return [0, ...ways.map((_, at) => at + 1)].map(
        (way) => speaking.filter((one) => one.way === 0 || one.way === way).length,
      );
    });
  });
  return Math.max(0, ...counts);
}

function jurisdictionsOf(provisions: readonly ScaledProvision[]): (string | null)[] {
  return [...new Set(provisions.map(({ document }) => document.jurisdiction))];
}

function traitsOf(names: readonly Property[]): Traits[] {
  return names.reduce<Traits[]>(
    (all, name) =>
      all.flatMap((traits) =>
        [...PROPERTIES[name].values, null].map((value) => new Map([...traits, [name, value]])),
      ),
    [new Map()],
  );
}

function maySpeak({ provision }: ScaledProvision, traits: Traits): boolean {
  return [...traits].every(
    ([name, value]) => value === null || valuesOf(provision.when, name)?.includes(value) !== false,
  );
}

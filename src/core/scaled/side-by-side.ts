// How many provisions of one measure can speak of one place at once: a table keeps them side by side.
import { placeChain, type Places } from '../plan/place.ts';
import type { ScaledMeasure } from './scaled.ts';

/**
 * Never too few, whatever the date and the figures. Conditions are not looked at: who has not said what kind of place
 * it is has all of them before it.
 */
export function mostSideBySide(measures: readonly ScaledMeasure[], places: Places): number {
  return Math.max(0, ...measures.map((measure) => mostOf(measure, places)));
}

function mostOf({ provisions, ways }: ScaledMeasure, places: Places): number {
  const issuers = new Set(provisions.map(({ document }) => document.jurisdiction));
  const counts = [...issuers].flatMap((code) => {
    const chain = code === null ? [] : placeChain(code, places);
    const onChain = provisions.filter(
      ({ document: { jurisdiction } }) => jurisdiction === null || chain.includes(jurisdiction),
    );
    return [0, ...ways.map((_, at) => at + 1)].map(
      (way) => onChain.filter((one) => one.way === 0 || one.way === way).length,
    );
  });
  return Math.max(0, ...counts);
}

// Places that the same rules speak of alike, so that thousands of counties are compiled once.
import { classAt } from '../plan/county-class.ts';
import { liesIn, placeChain } from '../plan/place.ts';
import type { Plan } from '../plan/plan.ts';
import type { CountyClass } from '../plan/terms.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';

/** What the rules know of a place. */
export interface KnownPlace {
  /** The same for places of one key, and for no others. */
  readonly key: string;
  /** A place of the key: the first that was asked for. */
  readonly place: string;
  readonly countyClass: CountyClass | null;
}

/** Looks places up, each once. @param plan the plan that says of which class a county is, where it says so */
export function placeKeys(rulebook: Rulebook, plan: Plan): (place: string) => KnownPlace {
  const named = namedIn(rulebook);
  const speaking = new Set([
    ...named,
    ...rulebook.packs.flatMap(({ document }) => document.jurisdiction ?? []),
  ]);
  const byPlace = new Map<string, KnownPlace>();
  const byKey = new Map<string, KnownPlace>();
  return (place) => {
    const known = byPlace.get(place);
    if (known !== undefined) return known;
    const countyClass = classAt(place, plan, rulebook.places);
    const chain = placeChain(place, rulebook.places).filter((code) => speaking.has(code));
    const inside = named.filter((code) => code !== place && liesIn(code, place));
    const key = [chain.join(' '), inside.join(' '), countyClass ?? ''].join('|');
    const found = byKey.get(key) ?? { key, place, countyClass };
    byKey.set(key, found);
    byPlace.set(place, found);
    return found;
  };
}

/** The places that conditions name. */
function namedIn({ rules }: Rulebook): string[] {
  const named = rules.flatMap(({ provision: { when } }) => [
    ...(when.places ?? []),
    ...(when.placesExcept ?? []),
  ]);
  return [...new Set(named)];
}

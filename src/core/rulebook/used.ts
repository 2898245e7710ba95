// Which measures, facts and figures the papers of a place use at all, so that a page can name what it was given in vain.
import { placeChain } from '../plan/place.ts';
import { basesOf, isOptional, type Rule, type Rulebook } from './rulebook.ts';

const EXISTING = 'existing:';

/**
 * Ids of measures, facts and figures that a provision of the places' chains judges or counts by, whatever its dates.
 * @param places codes of places; @param packs optional papers that are switched on
 */
export function usedAt(
  rulebook: Rulebook,
  places: readonly string[],
  packs: readonly string[],
): ReadonlySet<string> {
  const chain = new Set(places.flatMap((place) => placeChain(place, rulebook.places)));
  const speaks = ({ document }: Rule) =>
    isOptional(document)
      ? packs.includes(document.id)
      : document.jurisdiction === null || chain.has(document.jurisdiction);
  const used = new Set<string>();
  for (const { provision } of rulebook.rules.filter(speaks)) {
    used.add(provision.measure);
    for (const figure of Object.keys(provision.when.figures)) used.add(figure);
    for (const base of basesOf(provision))
      used.add(base.startsWith(EXISTING) ? base.slice(EXISTING.length) : base);
  }
  for (const id of used) for (const one of behind(rulebook, id)) used.add(one);
  return used;
}

/** What stands behind a measure: its parts, and the measures whose verdicts it counts. */
function behind({ measures }: Rulebook, id: string): readonly string[] {
  const { parts = [], counts = [] } = measures.get(id) ?? {};
  return [...parts, ...counts];
}

// A plan moved under another place's rules: its streets, people and stock as they are, its code another.
import { NATION, placeAt, placeChain, placeLevel, type Places } from '../../plan/place.ts';
import type { Area, Plan } from '../../plan/plan.ts';

/**
 * What the plan says of its own county, city and province is said of those of the other place; what it says of other
 * places wider than a street has no place there and is left out.
 * @param packs papers of the other place that take part only by choice
 */
export function recoded(plan: Plan, place: string, packs: readonly string[], places: Places): Plan {
  const codes = codesTo(plan.place, place, places);
  const areas = new Map<string, Area>();
  for (const [code, area] of plan.areas) {
    const now = codes.get(code);
    if (now !== undefined) areas.set(now, { ...area, countyClass: null });
  }
  return {
    ...plan,
    place,
    areas,
    packs: [...new Set([...plan.packs, ...packs])],
    streets: plan.streets.map((street) => ({ ...street, place: null })),
  };
}

/** From each code of one chain to that of the same level of the other; where several would become one, the plan's own does. */
function codesTo(from: string, to: string, places: Places): ReadonlyMap<string, string> {
  const found = new Map<string, string>([[from, to]]);
  for (const code of placeChain(from, places)) {
    if (code === NATION || code === from) continue;
    const now = placeAt(to, placeLevel(code), places);
    if (now !== null && now !== to) found.set(code, now);
  }
  return found;
}

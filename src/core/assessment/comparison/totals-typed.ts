// A plan of another size: the total of one figure is typed, and every community keeps its share of it.
import type { Plan, Street } from '../../plan/plan.ts';
import { FIGURES } from '../../plan/terms.ts';
import { sum, type Decimal } from '../../quantity/decimal.ts';
import { splitLike } from '../../quantity/split-like.ts';

export const SIZED = FIGURES;
export type Sized = (typeof SIZED)[number];

const PLACES: Readonly<Record<Sized, 0 | 2>> = {
  households: 0,
  population: 0,
  siteArea: 2,
  floorArea: 2,
};

/** What the figure comes to over the whole plan; null while one place does not say. */
export function totalIn(plan: Plan, figure: Sized): Decimal | null {
  const typed = plan.areas.get(plan.place)?.facts.get(figure);
  if (typed !== undefined) return typed;
  const homes = homesOf(plan.streets);
  const values = homes.flatMap((home) => home[figure] ?? []);
  return homes.length === 0 || values.length < homes.length ? null : sum(values);
}

/** The plan with this total: shared as it was, or evenly where nobody has said how. */
export function withTotal(plan: Plan, figure: Sized, total: Decimal): Plan {
  const homes = homesOf(plan.streets);
  const weights = homes.map((home) => home[figure]);
  const shares = splitLike(total, weights, PLACES[figure]);
  const shareOf = new Map(homes.map((home, at) => [home, shares[at] ?? null] as const));
  return {
    ...plan,
    areas: areasWith(plan, figure, total, homes.length === 0),
    streets: plan.streets.map((street) => ({
      ...street,
      [figure]: shareOf.get(street) ?? null,
      communities: street.communities.map((community) => ({
        ...community,
        [figure]: shareOf.get(community) ?? null,
      })),
    })),
  };
}

type Home = Street | Street['communities'][number];

/** Who holds the figures: communities, and streets that list none. */
function homesOf(streets: readonly Street[]): Home[] {
  return streets.flatMap((street): readonly Home[] =>
    street.communities.length > 0 ? street.communities : [street],
  );
}

/** A total that was typed for the whole place is replaced there too. @param isHome where nothing narrower holds it */
function areasWith(plan: Plan, figure: Sized, total: Decimal, isHome: boolean): Plan['areas'] {
  const area = plan.areas.get(plan.place);
  if (area === undefined) return plan.areas;
  if (!isHome && !area.facts.has(figure)) return plan.areas;
  const facts = new Map(area.facts).set(figure, total);
  return new Map(plan.areas).set(plan.place, { ...area, facts });
}

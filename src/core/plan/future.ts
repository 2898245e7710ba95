// The plan as it will be: future households and population, and planned supply added to what stands.
import { sum, type Decimal } from '../quantity/decimal.ts';
import { liesIn } from './place.ts';
import type { Area, Community, Plan, Street } from './plan.ts';

const GROWING = ['households', 'population'] as const;
type Growing = (typeof GROWING)[number];

export function hasFuture({ streets }: Plan): boolean {
  return streets.some(({ communities }) =>
    communities.some(({ future }) => future !== null && Object.values(future).some(Boolean)),
  );
}

export function hasPlanned({ streets, areas }: Plan): boolean {
  const places = [
    ...streets,
    ...streets.flatMap(({ communities }) => communities),
    ...areas.values(),
  ];
  return places.some(({ planned }) => planned.size > 0);
}

export function futurePlan(plan: Plan): Plan {
  return {
    ...plan,
    streets: plan.streets.map(futureStreet),
    areas: new Map([...plan.areas].map(([code, area]) => [code, futureArea(code, area, plan)])),
  };
}

function futureStreet(street: Street): Street {
  return {
    ...street,
    households: grown(street.households, 'households', street.communities),
    population: grown(street.population, 'population', street.communities),
    existing: withPlanned(street.existing, street.planned),
    communities: street.communities.map((community) => ({
      ...community,
      households: community.future?.households ?? community.households,
      population: community.future?.population ?? community.population,
      existing: withPlanned(community.existing, community.planned),
    })),
  };
}

/** A figure entered for an area is of all that lies in it: only what its own communities add is known. */
function futureArea(code: string, area: Area, plan: Plan): Area {
  const inside = plan.streets.filter(({ place }) => liesIn(place ?? plan.place, code));
  const communities = inside.flatMap((street) => street.communities);
  const facts = new Map(area.facts);
  for (const figure of GROWING) {
    const entered = facts.get(figure);
    if (entered === undefined) continue;
    const later = grown(entered, figure, communities);
    if (later === null) facts.delete(figure);
    else facts.set(figure, later);
  }
  return { ...area, facts, existing: withPlanned(area.existing, area.planned) };
}

/** What was entered for the whole, and what its communities add; without today's figure of one that grows, the sum below. */
function grown(
  entered: Decimal | null,
  figure: Growing,
  communities: readonly Community[],
): Decimal | null {
  if (entered === null) return null;
  const growing = communities.filter(({ future }) => (future?.[figure] ?? null) !== null);
  if (growing.some((community) => community[figure] === null)) return null;
  const later = sum(growing.flatMap(({ future }) => future?.[figure] ?? []));
  const today = sum(growing.flatMap((community) => community[figure] ?? []));
  const whole = entered.plus(later).minus(today);
  return whole.isNegative() ? null : whole;
}

/** Planned supply is added to what is known to stand; what stands stays unknown where it is. */
function withPlanned(
  existing: ReadonlyMap<string, Decimal>,
  planned: ReadonlyMap<string, Decimal>,
): Map<string, Decimal> {
  return new Map([...existing].map(([id, value]) => [id, value.plus(planned.get(id) ?? 0)]));
}

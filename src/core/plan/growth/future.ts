// The households and people to come: typed, or grown by the nearest yearly rate.
import { sum, type Decimal } from '../../quantity/decimal.ts';
import { byRate, figureToCome, GROWING, nearestRate, type Growing } from './grown.ts';
import { liesIn } from '../place.ts';
import type { Area, Community, Plan, Street } from '../plan.ts';

/** Whether households, people or a target year to come are known. */
export function hasFuture({ growth, streets }: Plan): boolean {
  if (growth?.year !== undefined && growth.year !== null) return true;
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

/** The people to come beside what stands and what is planned today; due dates act by the target year, where one is named. */
export function peopledPlan(plan: Plan): Plan {
  return {
    ...plan,
    horizon: plan.growth?.year ?? plan.horizon,
    streets: plan.streets.map((street) => futureStreet(street, plan)),
    areas: new Map([...plan.areas].map(([code, area]) => [code, futureArea(code, area, plan)])),
  };
}

function futureStreet(street: Street, plan: Plan): Street {
  return {
    ...street,
    households: streetToCome(plan, street, 'households').value,
    population: streetToCome(plan, street, 'population').value,
    communities: street.communities.map((community) => ({
      ...community,
      households: figureToCome(plan, street, community, 'households') ?? community.households,
      population: figureToCome(plan, street, community, 'population') ?? community.population,
    })),
  };
}

/** What was entered for a street becomes; and how many of its communities are counted apart from the rest. */
export function streetToCome(
  plan: Plan,
  street: Street,
  figure: Growing,
): { readonly value: Decimal | null; readonly apart: number } {
  const grows = ({ growth }: Community) => (growth?.rate ?? null) !== null;
  const parts = partsOf(plan, street, figure, grows);
  const value = grown(street[figure], parts, nearestRate(plan, street), plan);
  return { value, apart: parts.length };
}

/** A figure entered for an area is of all that lies in it: what its own communities add is known, the rest grows like the plan. */
function futureArea(code: string, area: Area, plan: Plan): Area {
  const inside = plan.streets.filter(({ place }) => liesIn(place ?? plan.place, code));
  const facts = new Map(area.facts);
  for (const figure of GROWING) {
    const entered = facts.get(figure);
    if (entered === undefined) continue;
    const parts = inside.flatMap((street) =>
      partsOf(
        plan,
        street,
        figure,
        ({ growth }) => (growth?.rate ?? street.growth?.rate ?? null) !== null,
      ),
    );
    const later = grown(entered, parts, plan.growth?.rate ?? null, plan);
    if (later === null) facts.delete(figure);
    else facts.set(figure, later);
  }
  return { ...area, facts };
}

interface Part {
  readonly today: Decimal | null;
  readonly later: Decimal | null;
}

/** The communities that do not simply grow like the whole: typed, or of a rate of their own. */
function partsOf(
  plan: Plan,
  street: Street,
  figure: Growing,
  hasOwnRate: (community: Community) => boolean,
): Part[] {
  return street.communities
    .filter((one) => (one.future?.[figure] ?? null) !== null || hasOwnRate(one))
    .map((one) => ({ today: one[figure], later: figureToCome(plan, street, one, figure) }));
}

/**
 * What was entered for the whole: its parts become what they become, and the rest grows by the rate of the whole.
 * Without today's figure of such a part it is not known, and the sum below counts.
 */
function grown(
  entered: Decimal | null,
  parts: readonly Part[],
  rate: Decimal | null,
  plan: Plan,
): Decimal | null {
  if (entered === null) return null;
  const known = parts.flatMap(({ today, later }) => (today && later ? [{ today, later }] : []));
  if (known.length < parts.length) return null;
  const rest = entered.minus(sum(known.map(({ today }) => today)));
  const rated = byRate(rest, rate, plan);
  if (rated !== null && rest.isNegative()) return null;
  const whole = (rated?.value ?? rest).plus(sum(known.map(({ later }) => later)));
  return whole.isNegative() ? null : whole;
}

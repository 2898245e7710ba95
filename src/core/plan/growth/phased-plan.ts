// The plan as it is at the end of a year in which land is released.
import type { Decimal } from '../../quantity/decimal.ts';
import { peopledPlan, streetToCome } from './future.ts';
import { GROWING, type Growing } from './grown.ts';
import { isPhased, releasedBy } from './phase.ts';
import type { Area, Community, Plan, Street } from '../plan.ts';
import { isBuilt } from '../terms.ts';
import { yearIn } from '../file/year.ts';

/** The years in which land is released, in order. */
export function phaseYears({ streets }: Plan): number[] {
  const all = phasedIn(streets).flatMap(({ phases }) => phases.flatMap(({ year }) => year ?? []));
  return [...new Set(all)].sort((a, b) => a - b);
}

function phasedIn(streets: readonly Street[]): Community[] {
  return streets.flatMap(({ communities }) => communities).filter((one) => isPhased(one.phases));
}

/** Households released in the whole plan by the end of a year; null while a phase does not say. */
export function releasedIn({ streets }: Plan, year: number): Decimal | null {
  const lists = phasedIn(streets).flatMap(({ phases }) => phases);
  return releasedBy(year, lists, 'households');
}

/** What stands and is planned stays as it is; people and due dates are those of the end of the year. */
export function phasedPlan(plan: Plan, year: number): Plan {
  const target = plan.growth?.year ?? null;
  const isReached = target !== null && target <= year;
  const first = yearIn(plan.asOf.slice(0, 4));
  const then = peopledPlan({
    ...plan,
    growth: { rate: plan.growth?.rate ?? null, year: Math.max(year, first) },
    areas: new Map([...plan.areas].map(([code, area]) => [code, areaThen(area, plan, year)])),
    streets: plan.streets.map((street) => ({
      ...streetThen(street, plan, year),
      communities: street.communities.map((one) => communityThen(one, plan, year, isReached)),
    })),
  });
  return { ...then, horizon: year };
}

/** The people of the target year, land released by then counted by its phases; where no year is named, what was typed, and all land released. */
export function peopleToCome(plan: Plan): Plan {
  const year = targetOf(plan);
  return peopledPlan({
    ...plan,
    areas: new Map([...plan.areas].map(([code, area]) => [code, areaThen(area, plan, year)])),
    streets: plan.streets.map((street) => ({
      ...streetThen(street, plan, year),
      communities: street.communities.map((one) => communityThen(one, plan, year, true)),
    })),
  });
}

/** Where no target year is named, the year of the last phase: then all land is released. */
function targetOf(plan: Plan): number {
  return plan.growth?.year ?? phaseYears(plan).at(-1) ?? 0;
}

/** What a figure of a community with phases is by the target year, or once all is released; null where a phase does not say. */
export function phasedToCome(community: Community, plan: Plan, figure: Growing): Decimal | null {
  return figureThen(community, plan, targetOf(plan), figure);
}

/** What was entered for a street becomes by the target year, or once all is released, its communities of phases counted apart like others. */
export function streetByTarget(
  plan: Plan,
  street: Street,
  figure: Growing,
): ReturnType<typeof streetToCome> {
  const year = targetOf(plan);
  const communities = street.communities.map((one) => communityThen(one, plan, year, true));
  return streetToCome(plan, { ...streetThen(street, plan, year), communities }, figure);
}

/** A figure typed for the whole says nothing while one of its communities does not. */
function streetThen(street: Street, plan: Plan, year: number): Street {
  const of = (figure: Growing) => (isKnown([street], plan, year, figure) ? street[figure] : null);
  return { ...street, households: of('households'), population: of('population') };
}

function areaThen(area: Area, plan: Plan, year: number): Area {
  const facts = new Map(area.facts);
  for (const figure of GROWING)
    if (!isKnown(plan.streets, plan, year, figure)) facts.delete(figure);
  return { ...area, facts };
}

function isKnown(streets: readonly Street[], plan: Plan, year: number, figure: Growing): boolean {
  return phasedIn(streets).every((one) => figureThen(one, plan, year, figure) !== null);
}

/** A future figure is of the target year, and counts once that is reached. */
function communityThen(
  community: Community,
  plan: Plan,
  year: number,
  isReached: boolean,
): Community {
  if (!isPhased(community.phases)) return isReached ? community : { ...community, future: null };
  const [households, population] = GROWING.map((figure) =>
    figureThen(community, plan, year, figure),
  ) as [Decimal | null, Decimal | null];
  return {
    ...community,
    future: { households, population },
    households: households && community.households,
    population: population && community.population,
  };
}

/** From nothing where all is new, on top of today's figure where people live. */
function figureThen(
  community: Community,
  { development }: Plan,
  year: number,
  figure: Growing,
): Decimal | null {
  const released = releasedBy(year, community.phases, figure);
  if (released === null || !isBuilt(community.development ?? development)) return released;
  return community[figure]?.plus(released) ?? null;
}

// Plans of any size to measure with: streets of some thirty communities in the urban district of Jieyang.
import type { Plan } from '../src/core/plan/plan.ts';
import type { Rulebook } from '../src/core/rulebook/rulebook.ts';
import { readPlanValue } from '../src/io/plan/plan-file.ts';
import type { Rules } from '../src/state/rules/rules.ts';

const COMMUNITIES_IN_A_STREET = 30;

interface ReadPlan {
  readonly plan: Plan;
  readonly rulebook: Rulebook;
}

export function jieyangPlan(communities: number, { withOwnPacks }: Rules): ReadPlan {
  const read = readPlanValue(jieyangPlanData(communities), withOwnPacks);
  if (!read.ok) throw new Error(`the plan cannot be read: ${JSON.stringify(read.problems)}`);
  return read.value;
}

export function jieyangPlanData(communities: number) {
  const streets = Math.ceil(communities / COMMUNITIES_IN_A_STREET);
  return {
    format: 'community-facility-plan',
    version: 1,
    place: '445202',
    asOf: '2026-12-31',
    horizon: 2026,
    extent: 'county',
    development: 'existing',
    streets: Array.from({ length: streets }, (_, street) => ({
      id: `street-${street}`,
      kind: 'street',
      existing: { 'health-centres': '1', 'general-practitioners': String(street + 1) },
      communities: communitiesOf(street, communities),
    })),
  };
}

function communitiesOf(street: number, communities: number) {
  const first = street * COMMUNITIES_IN_A_STREET;
  const length = Math.min(COMMUNITIES_IN_A_STREET, communities - first);
  return Array.from({ length }, (_, index) => communityData(first + index));
}

/** No two are alike, so that nothing computed for one can be reused for another. */
function communityData(number: number) {
  return {
    id: `community-${number}`,
    settlement: 'urban',
    households: 900 + number,
    population: 2700 + 3 * number,
    floorArea: `${120000 + number}.5`,
    existing: { 'community-workers': String(number % 9), 'office-floor-area': '72' },
  };
}

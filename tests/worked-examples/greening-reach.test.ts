// Green land, sport and kindergartens at the edges of their sentences: whom they reach, what renewal lowers, where a band begins.
import { expect, test } from 'vitest';
import { find, outcomesOf, planOf, type CommunityInput, type PlanInput } from '../plans.ts';

/** One community of 120,000 m2 as built anew, unless told otherwise. */
const estate = (place: string, more: CommunityInput & Partial<PlanInput> = {}) => {
  const { choices = {}, development = 'new-build', ...community } = more;
  const communities = [{ siteArea: '120000', ...community }];
  return outcomesOf(planOf({ place, year: 2026, development, choices, communities }));
};
const lower = (outcomes: ReturnType<typeof estate>, measure: string) =>
  find(outcomes, 'community', 'c1', measure).lower;

test.each([
  // article 10 is of the city itself, not of the counties around it
  ['370811', 'urban', '42000'],
  ['370829', 'urban', null],
  // planning areas of cities and county seats only
  ['370702', 'urban', '36000'],
  ['370702', 'rural', null],
  // the whole municipality
  ['110101', 'rural', '36000'],
  ['310101', 'rural', '42000'],
] as const)('green land of a new estate in %s, %s: %s', (place, settlement, green) => {
  expect(lower(estate(place, { settlement }), 'green-area')).toBe(green);
});

test.each([
  // five points off the green share alone
  ['410102', {}, '30000', '12000'],
  ['410402', {}, '36000', '12000'],
  // off both figures of the item, unless the planner takes it otherwise
  ['410202', {}, '30000', '6000'],
  ['410202', { 'kaifeng-concentrated-in-renewal': 'kept' }, '30000', '12000'],
  // five points, or a twentieth of each
  ['410302', {}, '30000', '6000'],
  ['410302', { 'luoyang-renewal-reduction': 'share' }, '34200', '11400'],
])('renewal in %s with %j: %s m2 green, %s m2 of it central', (place, choices, green, central) => {
  const outcomes = estate(place, { development: 'renewal', choices });
  expect(lower(outcomes, 'green-area')).toBe(green);
  expect(lower(outcomes, 'concentrated-green-area')).toBe(central);
});

test.each([
  ['50000', '250'],
  ['50000.01', '350'],
  ['99999.99', '350'],
  // 5 per mille of the 90,000 m2 that count
  ['100000', '450'],
])('an estate of %s m2 in Ningbo: indoor sports rooms of %s m2', (floorArea, rooms) => {
  const outcomes = estate('330203', { floorArea, facts: { 'counted-floor-area': 90_000 } });
  expect(lower(outcomes, 'indoor-sports-floor-area')).toBe(rooms);
});

test.each([
  [100_000, '1'],
  [100_001, '2'],
  [200_001, '3'],
])('a street of %d people in Guangzhou: %s public kindergartens', (population, schools) => {
  const outcomes = estate('440103', { population });
  expect(find(outcomes, 'street', 's1', 'public-kindergartens').lower).toBe(schools);
});

// What is planned is judged as what stands is, with its own verdict beside it; plans that plan nothing say nothing of it.
import { expect, test } from 'vitest';
import { planOf, totalsOf, type PlanInput } from '../plans.ts';
import { answersOf } from './answers.ts';

const WORKERS = 'community-workers';
const OFFICE = 'office-floor-area';
const ACTIVITY = 'activity-floor-area';
const PREMISES = 'premises-floor-area';

const jieyang = (given: Partial<PlanInput>) => planOf({ place: '445202', year: 2026, ...given });

/** Ten workers are required of 3,000 households. */
const district = (...communities: readonly object[]) =>
  jieyang({ communities: communities.map((one) => ({ households: 3000, ...one })) });

const plannedOf = (plan: ReturnType<typeof planOf>, measure = WORKERS, scope?: string) =>
  answersOf(plan, measure, scope).map((one) => ('planned' in one ? one.planned : 'nothing'));

test('of a new district what is planned stands alone, and says so beside what stands', () => {
  const plan = district({ development: 'new-build', planned: { [WORKERS]: 8 } });
  expect(plannedOf(plan)).toEqual([{ value: '8', verdict: 'short', gap: '2' }]);
  expect(answersOf(plan, WORKERS)[0]).toMatchObject({ existing: null, verdict: 'notAssessed' });
  const enough = district({ planned: { [WORKERS]: 10 } });
  expect(plannedOf(enough)).toEqual([{ value: '10', verdict: 'met', gap: '0' }]);
});

test('beside what stands it is added to it, and today is judged as before', () => {
  const plan = district({ existing: { [WORKERS]: 7 }, planned: { [WORKERS]: 2 } });
  expect(plannedOf(plan)).toEqual([{ value: '9', verdict: 'short', gap: '1' }]);
  expect(answersOf(plan, WORKERS)[0]).toMatchObject({ existing: '7', verdict: 'short', gap: '3' });
});

test('where something stood before, what nobody has counted is not taken for nothing', () => {
  const planned = { [WORKERS]: 8 };
  for (const development of ['existing', 'renewal'])
    expect(plannedOf(district({ development, planned }))).toEqual([
      { value: '8', verdict: 'notAssessed', gap: null },
    ]);
  const enough = district({ development: 'renewal', planned: { [WORKERS]: 10 } });
  expect(plannedOf(enough)).toEqual([{ value: '10', verdict: 'met', gap: '0' }]);
});

test('a plan that plans nothing says nothing of it; neither does a place of which nothing is planned', () => {
  expect(plannedOf(district({ existing: { [WORKERS]: 7 } }))).toEqual(['nothing']);
  const mixed = district({ planned: { [WORKERS]: 10 } }, { existing: { [WORKERS]: 4 } });
  expect(plannedOf(mixed)).toEqual([{ value: '10', verdict: 'met', gap: '0' }, 'nothing']);
});

test('totals add up each place as planned, where nothing is planned as it stands; a surplus pays for nothing', () => {
  const plan = district({ planned: { [WORKERS]: 14 } }, { existing: { [WORKERS]: 4 } });
  const [total] = totalsOf(plan).filter(({ measure }) => measure === WORKERS);
  expect(total).toMatchObject({
    ...{ existing: '4', gap: '6' },
    planned: { value: '18', verdict: 'short', gap: '6' },
  });
  expect(totalsOf(district({}))[0]).not.toHaveProperty('planned');
});

test('of a street: typed for it, else what its communities will have', () => {
  const street = (planned: object, ...communities: readonly object[]) =>
    jieyang({
      streets: [
        { population: 60_000, planned, communities: communities.map((one) => ({ ...one })) },
      ] as never,
    });
  expect(plannedOf(street({ nurses: 12 }), 'nurses')).toEqual([
    { value: '12', verdict: 'met', gap: '0' },
  ]);
  const inside = [{ planned: { nurses: 5 } }, { existing: { nurses: 4 } }];
  expect(plannedOf(street({}, ...inside), 'nurses')).toEqual([
    { value: '9', verdict: 'short', gap: '3' },
  ]);
  expect(plannedOf(street({}, ...inside, {}), 'nurses')).toEqual([
    { value: null, verdict: 'notAssessed', gap: null },
  ]);
});

test('parts add up as planned: one stands, the other is to be built', () => {
  const premises = (one: object) =>
    planOf({ place: '152522', year: 2010, communities: [one as never] });
  const plan = premises({ existing: { [OFFICE]: 90 }, planned: { [ACTIVITY]: 120 } });
  expect(plannedOf(plan, PREMISES)).toEqual([{ value: '210', verdict: 'met', gap: '0' }]);
  const lacking = premises({ planned: { [ACTIVITY]: 120 } });
  expect(plannedOf(lacking, PREMISES)).toEqual([
    { value: null, verdict: 'notAssessed', gap: null },
  ]);
});

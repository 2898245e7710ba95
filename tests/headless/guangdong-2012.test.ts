// The provincial plan of 2012: floor space, committees and staff of urban and rural communities, streets and townships.
import { describe, expect, test } from 'vitest';
import { planOf, type CommunityInput } from '../plans.ts';
import { answersOf, required, yardsticks } from './answers.ts';

const one = (community: CommunityInput, more: object = {}) =>
  planOf({ place: '440103', year: 2026, communities: [community], ...more });

describe('floor space', () => {
  test.each([
    // 20 and 30 m2 for every 100 households, in proportion and never rounded
    [0, '0', '0'],
    [1, '0.2', '0.3'],
    [299, '59.8', '89.7'],
    [300, '60', '90'],
    [301, '60.2', '90.3'],
    [1250, '250', '375'],
    [1_000_000_000, '200000000', '300000000'],
  ])('%d households', (households, indoor, outdoor) => {
    const plan = one({ households });
    expect(required(plan, 'indoor-service-floor-area')).toEqual([`ok ${indoor}..`]);
    expect(required(plan, 'outdoor-activity-area')).toEqual([`ok ${outdoor}..`]);
  });

  test('a village takes the urban figure and what the planner adds to it, as guidance', () => {
    const village = { settlement: 'rural', households: 420 } as const;
    const uplift = (k: string) => one(village, { assumptions: { 'rural-uplift': k } });
    expect(required(one(village), 'indoor-service-floor-area')).toEqual(['ok 84..']);
    // 84 x 1.1 = 92.4 and 126 x 1.1 = 138.6; 84 x 1.333333 = 111.999972
    expect(required(uplift('0.1'), 'indoor-service-floor-area')).toEqual(['ok 92.4..']);
    expect(required(uplift('0.1'), 'outdoor-activity-area')).toEqual(['ok 138.6..']);
    expect(required(uplift('0.333333'), 'indoor-service-floor-area')).toEqual(['ok 111.999972..']);
    expect(yardsticks(one(village), 'indoor-service-floor-area')).toBe('open | 84.. | 84..');
  });

  test('from the first day of the paper, 11 October 2012, for the sentence bears no date', () => {
    const plan = (asOf: string, horizon: number) =>
      required(one({ households: 300 }, { asOf, horizon }), 'indoor-service-floor-area');
    expect(plan('2012-10-11', 2012)).toEqual(['ok 60..']);
    expect(plan('2014-12-31', 2014)).toEqual(['ok 60..']);
    expect(plan('2012-10-10', 2026)).toEqual([]);
    expect(plan('2012-10-11', 2026)).toEqual(['ok 60..']);
  });
});

describe('people', () => {
  const urban = one({ population: 3900 });
  const village = one({ settlement: 'rural', population: 1610 });

  test.each([
    ['committee-members', 'ok 7..9', 'ok 3..7'],
    ['social-workers', 'ok 3..', 'ok 1..'],
    ['graduates', 'ok 1..', null],
    ['registered-volunteers', 'ok 390..', 'ok 161..'], // 10 %
    ['volunteering-residents', 'ok 1170..', 'ok 483..'], // 30 %
    ['service-circle-minutes', 'ok ..15', 'ok ..30'],
  ])('%s', (measure, inTown, inVillage) => {
    expect(required(urban, measure)).toEqual([inTown]);
    expect(required(village, measure)).toEqual(inVillage === null ? [] : [inVillage]);
  });

  test('3,901 residents: 390.1 volunteers are 391, 1,170.3 taking part are 1,171', () => {
    const plan = one({ population: 3901 });
    expect(required(plan, 'registered-volunteers')).toEqual(['ok 391..']);
    expect(required(plan, 'volunteering-residents')).toEqual(['ok 1171..']);
  });

  test('minutes over the limit are what is short; minutes have no total', () => {
    const minutes = (count: number) => one({ existing: { 'service-circle-minutes': count } });
    const [slow] = answersOf(minutes(18), 'service-circle-minutes');
    expect(slow).toMatchObject({ verdict: 'short', gap: '3', existing: '18' });
    expect(answersOf(minutes(15), 'service-circle-minutes')[0]?.verdict).toBe('met');
  });
});

test('a platform of 300 m2 in each street and 500 m2 in each township, unit by unit', () => {
  const platform = (kind: 'street' | 'township', area: string) => ({
    kind,
    existing: { 'street-platform-floor-area': area },
  });
  const streets = [
    platform('street', '320'),
    platform('street', '280'),
    platform('township', '499.5'),
  ];
  const found = answersOf(
    planOf({ place: '440103', year: 2026, streets }),
    'street-platform-floor-area',
  );
  expect(found.map(({ lower }) => lower)).toEqual(['300', '300', '500']);
  expect(found.map(({ gap }) => gap)).toEqual(['0', '20', '0.5']);
});

test('organisations are an average: 5 for each community of the county, spread as they may', () => {
  const communities = [8, 2, 4].map((count) => ({ existing: { 'social-organisations': count } }));
  const [found] = answersOf(one({}, { communities, extent: 'county' }), 'social-organisations');
  // 3 x 5 = 15; 8 + 2 + 4 = 14
  expect(found).toMatchObject({ at: '440103', lower: '15', existing: '14', gap: '1' });
});

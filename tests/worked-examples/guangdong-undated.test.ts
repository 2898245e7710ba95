// Worked by hand from Guangdong's plan of 2012: sentences without a date, shares of a region, things a clerk counts.
import { describe, expect, test } from 'vitest';
import { find, outcomesOf, planOf, times, type PlanInput } from '../plans.ts';

type Outcomes = ReturnType<typeof outcomesOf>;
const lower = (outcomes: Outcomes, scope: 'community' | 'street' | 'county', at: string) =>
  Object.fromEntries(
    outcomes.filter((one) => one.scope === scope && one.at === at).map((one) => [one.measure, one]),
  );
const village = { settlement: 'rural' as const, households: 900 };

describe('Guangdong 2012', () => {
  test('3(4)1 bears no date: a new urban district of 3,000 households on 2013-03-01 needs 600 and 900 m2', () => {
    const plan = { place: '440106', asOf: '2013-03-01', horizon: 2014, development: 'new-build' };
    const urban = lower(
      outcomesOf(planOf({ ...plan, communities: [{ households: 3000 }] })),
      'community',
      'c1',
    );
    expect(urban['indoor-service-floor-area']?.lower).toBe('600');
    expect(urban['outdoor-activity-area']?.lower).toBe('900');
  });

  test('3(5)2 bears no date either: ten staff for 3,000 households in 2013, eleven for 3,001', () => {
    const staff = (households: number) =>
      find(
        outcomesOf(planOf({ place: '440106', year: 2013, communities: [{ households }] })),
        'community',
        'c1',
        'community-workers',
      ).must.lower;
    expect([3000, 3001].map(staff)).toEqual(['10', '11']);
  });

  test('box one: 18.7 million yuan of the lottery fund each year, asked of the province alone', () => {
    const of = (plan: PlanInput) =>
      outcomesOf(planOf(plan)).find(
        ({ measure }) => measure === 'provincial-lottery-fund-per-year',
      );
    const province = { place: '440000', year: 2013, extent: 'province' as const };
    const fund = (spent: number) =>
      of({
        ...province,
        areas: { 440000: { existing: { 'provincial-lottery-fund-per-year': spent } } },
      });
    expect(fund(18_700_000)).toMatchObject({ lower: '18700000', verdict: 'met' });
    expect(fund(18_000_000)).toMatchObject({ verdict: 'short', gap: '700000' });
    expect(of({ place: '445202', year: 2013, extent: 'county' })?.verdict ?? 'notAssessed').toBe(
      'notAssessed',
    );
  });

  test('3(4)2: a website group of the county as well as of the city', () => {
    const outcomes = outcomesOf(
      planOf({
        place: '445200',
        year: 2013,
        extent: 'prefecture',
        areas: { 445202: { existing: { 'county-website-groups': 0 } } },
        streets: [{ place: '445202', communities: [{ households: 900 }] }],
      }),
    );
    expect(find(outcomes, 'county', '445202', 'county-website-groups')).toMatchObject({
      lower: '1',
      verdict: 'short',
      gap: '1',
    });
    expect(find(outcomes, 'prefecture', '445200', 'website-groups').lower).toBe('1');
  });

  test('4(3) names four items of each year’s budget; 3(1)5 four services that stay in the village', () => {
    const plan = { place: '445202', year: 2013, extent: 'county' as const, communities: [village] };
    const outcomes = outcomesOf(planOf(plan));
    expect(find(outcomes, 'county', '445202', 'plan-budget-items-per-year').lower).toBe('4');
    expect(find(outcomes, 'community', 'c1', 'services-within-village').lower).toBe('4');
  });

  test('a region’s share is pooled: 41 urban communities of two delta cities need 21, not 11 and 11', () => {
    const outcomes = outcomesOf(
      planOf({
        place: '440000',
        year: 2015,
        extent: 'province',
        streets: [
          { place: '440103', communities: times(21, {}) },
          { place: '440304', communities: times(20, {}) },
        ],
      }),
    );
    const of = (measure: string) => find(outcomes, 'province', '440000', measure).lower;
    expect(of('demonstration-communities-prd-urban')).toBe('21');
    expect(of('elected-committees')).toBe('17');
    expect(of('six-ones-communities')).toBe('21');
  });
});

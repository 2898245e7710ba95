// Example 8: Jieyang before and after the province's plan of 2012, and the delta against other areas.
import { expect } from 'vitest';
import { assessmentOf, fateOf, find, outcomesOf, planOf, times } from '../plans.ts';
import { defineExample } from './rows.ts';

const planIn = (year: number, ...households: number[]) =>
  planOf({
    place: '445202',
    year,
    communities: households.map((one) => ({ households: one })),
  });

function lowersOf(year: number, measure: string, ...households: number[]): (string | null)[] {
  const outcomes = outcomesOf(planIn(year, ...households));
  return households.map((_, index) => find(outcomes, 'community', `c${index + 1}`, measure).lower);
}

/** Forty urban and sixty rural communities, all in one city, of the city alone or of the whole province. */
function hundredIn(place: string, county: string) {
  return planOf({
    place,
    year: 2015,
    extent: place === '440000' ? 'province' : 'prefecture',
    streets: [
      { place: county, communities: times(40, {}) },
      { place: county, kind: 'township', communities: times(60, { settlement: 'rural' as const }) },
    ],
  });
}
const inJieyang = outcomesOf(hundredIn('445200', '445202'));
const outsideDelta = outcomesOf(hundredIn('440000', '445202'));
const insideDelta = outcomesOf(hundredIn('440000', '440103'));

const AREAS = ['indoor-service-floor-area', 'outdoor-activity-area'] as const;
const AREA_RULES = ['guangdong2012-indoor-20-per-100', 'guangdong2012-outdoor-30-per-100'] as const;

defineExample(8, {
  'plan year 2008: staff for 900 / 2,400 households': (expected) =>
    expect(lowersOf(2008, 'community-workers', 900, 2400)).toEqual(expected),
  'plan year 2014: people for 900 / 2,100 / 2,101 / 2,400': {
    differs: 'committee members and community workers are two measures, never summed',
    check: (expected) => {
      const members = lowersOf(2014, 'committee-members', 900, 2100, 2101, 2400);
      const workers = lowersOf(2014, 'community-workers', 900, 2100, 2101, 2400);
      expect(members).toEqual(['7', '7', '7', '7']);
      expect(workers).toEqual(['5', '7', '8', '8']);
      const greater = members.map((one, at) => Math.max(Number(one), Number(workers[at])));
      expect(greater.map(String)).toEqual(expected);
    },
  },
  'plan year 2014: indoor / outdoor for 900': (expected) => {
    expect(AREAS.map((measure) => lowersOf(2014, measure, 900)[0])).toEqual(expected);
    const before = assessmentOf(planIn(2008, 900));
    for (const rule of AREA_RULES) expect(fateOf(before, 'c1', rule).kind).toBe('notInForce');
  },
  'six-good 2010: 40 communities city-wide 60%; Rongcheng 22 communities 80%': (expected) => {
    const plan = planOf({
      place: '445200',
      year: 2010,
      extent: 'prefecture',
      areas: {
        '445200': { facts: { communities: 40 } },
        '445202': { facts: { communities: 22 } },
      },
    });
    const outcomes = outcomesOf(plan);
    expect([
      find(outcomes, 'prefecture', '445200', 'six-good-communities').lower,
      find(outcomes, 'county', '445202', 'six-good-communities').lower,
    ]).toEqual(expected);
  },
  'demonstration units 2015, Jieyang (other areas)': {
    differs: 'a share of a region is of the region as a whole, not of each of its cities',
    check: (expected) => {
      const share = 'demonstration-communities-other';
      expect(find(outsideDelta, 'province', '440000', share).lower).toBe(expected);
      expect(inJieyang.some(({ measure, lower }) => measure === share && lower !== null)).toBe(
        false,
      );
    },
  },
  'demonstration units 2015, the same numbers in the PRD': (expected) => {
    const share = (settlement: string) =>
      find(insideDelta, 'province', '440000', `demonstration-communities-prd-${settlement}`).lower;
    expect([share('urban'), share('rural')]).toEqual(expected);
  },
  'website coverage 80% of N+V': (expected) =>
    expect(find(inJieyang, 'prefecture', '445200', 'website-covered-communities').lower).toBe(
      expected,
    ),
});

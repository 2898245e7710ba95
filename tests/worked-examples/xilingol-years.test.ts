// Example 10: Xilingol year by year, its green ratios, and funding in the ratio two to four to four.
import { expect } from 'vitest';
import {
  find,
  findTotal,
  outcomesOf,
  planOf,
  times,
  totalsOf,
  type CommunityInput,
} from '../plans.ts';
import { defineExample } from './rows.ts';

const BANNER = '152522';
const LEAGUE = '152500';
const here = (measure: string, year: number, community: CommunityInput, development?: string) => {
  const plan = planOf({
    place: BANNER,
    year,
    communities: [community],
    ...(development === undefined ? {} : { development }),
  });
  return find(outcomesOf(plan), 'community', 'c1', measure).lower;
};
const tenIn = (year: number) =>
  planOf({
    place: LEAGUE,
    year,
    extent: 'prefecture',
    streets: [{ place: BANNER, communities: times(10, {}) }],
  });
const share = (scope: 'county' | 'prefecture', measure: string, year: number) =>
  find(outcomesOf(tenIn(year)), scope, scope === 'county' ? BANNER : LEAGUE, measure).lower;

function fundingOf(investment: string): (string | null)[] {
  const plan = planOf({
    place: LEAGUE,
    year: 2010,
    extent: 'prefecture',
    areas: { [LEAGUE]: { facts: { investment } } },
  });
  const outcomes = outcomesOf(plan);
  return ['funding-region', 'funding-league', 'funding-banner'].map((measure) => {
    const { lower, upper } = find(outcomes, 'prefecture', LEAGUE, measure);
    expect(upper).toBe(lower);
    return lower;
  });
}

defineExample(10, {
  'health records 2008/2009/2010 (households)': (expected) =>
    expect(
      [2008, 2009, 2010].map((year) =>
        here('households-with-health-records', year, { households: 5001 }),
      ),
    ).toEqual(expected),
  'safety demonstration communities': (expected) =>
    expect(
      [2008, 2009, 2010].map((year) => share('county', 'safety-demonstration-communities', year)),
    ).toEqual(expected),
  'registered volunteers 1% (2008, held in 2009)': (expected) => {
    for (const year of [2008, 2009])
      expect(here('registered-volunteers', year, { population: 13_333 })).toBe(expected);
  },
  'residents often volunteering 10% (2010)': (expected) => {
    expect(here('active-volunteers', 2010, { population: 13_333 })).toBe(expected);
    expect(here('active-volunteers', 2009, { population: 13_333 })).toBeNull();
  },
  'direct election 15%; demonstration 30%; green 30%': (expected) =>
    expect([
      share('prefecture', 'elected-committees', 2010),
      share('prefecture', 'demonstration-communities', 2010),
      share('county', 'green-communities', 2010),
    ]).toEqual(expected),
  'employment staff; shared carriers; volunteer activities a year': (expected) => {
    const totals = totalsOf(tenIn(2010));
    const staff = findTotal(totals, 'community', 'employment-staff');
    expect([
      staff.lower,
      staff.upper,
      findTotal(totals, 'community', 'shared-carriers').lower,
      findTotal(totals, 'community', 'volunteer-activities-per-year').lower,
    ]).toEqual(expected);
  },
  'green area, new build / renewal (m2)': (expected) =>
    expect(
      ['new-build', 'renewal'].map((development) =>
        here('green-area', 2010, { siteArea: 45_600 }, development),
      ),
    ).toEqual(expected),
  'funding of 1,250,000 yuan': (expected) => expect(fundingOf('1250000')).toEqual(expected),
  'funding of 1,000,001.01 yuan (fen; banner takes the rest)': {
    differs:
      'money stays exact; fen with the last payer taking the rest are the business of a sheet',
    check: (expected) => {
      expect(fundingOf('1000001.01')).toEqual(['200000.202', '400000.404', '400000.404']);
      expect(expected).toEqual(['200000.2', '400000.4', '400000.41']);
    },
  },
});

// Example 1: Jieyang's community staff in 2008, the smallest steps around 300 households, and sums of roundings.
import { expect } from 'vitest';
import { assessmentOf, find, findTotal, outcomesOf, ownBound, planOf, totalsOf } from '../plans.ts';
import { defineExample } from './rows.ts';

const RATIO = 'jieyang-staff-per-300-households';
const planWith = (...households: number[]) =>
  planOf({
    place: '445202',
    year: 2008,
    communities: households.map((one) => ({ households: one })),
  });
const byRatio = (households: number) => ownBound(assessmentOf(planWith(households)), 'c1', RATIO);
const required = (households: number) =>
  find(outcomesOf(planWith(households)), 'community', 'c1', 'community-workers').lower;

defineExample(1, {
  'ratio staff, H=299': (expected) => expect(byRatio(299)).toBe(expected),
  'ratio staff, H=300': (expected) => expect(byRatio(300)).toBe(expected),
  'ratio staff, H=301': (expected) => expect(byRatio(301)).toBe(expected),
  'required, H=299, 300, 301': (expected) =>
    expect([299, 300, 301].map(required)).toEqual(expected),
  'required, H=1,500': (expected) => expect(required(1500)).toBe(expected),
  'required, H=1,501': (expected) => expect(required(1501)).toBe(expected),
  'three communities 250 / 1,500 / 1,501': (expected) => {
    const total = findTotal(totalsOf(planWith(250, 1500, 1501)), 'community', 'community-workers');
    expect(total.lower).toBe(expected);
    expect(total.places).toBe(3);
  },
  'shortfall with 4 / 5 / 5 in post': (expected) => {
    const communities = [
      { households: 250, existing: { 'community-workers': 4 } },
      { households: 1500, existing: { 'community-workers': 5 } },
      { households: 1501, existing: { 'community-workers': 5 } },
    ];
    const totals = totalsOf(planOf({ place: '445202', year: 2008, communities }));
    expect(findTotal(totals, 'community', 'community-workers').gap).toBe(expected);
  },
  'pay of 16 in-quota workers, per month / year (yuan)': (expected) => {
    const communities = [
      { households: 250, facts: { 'establishment-workers': 5 } },
      { households: 1500, facts: { 'establishment-workers': 5 } },
      { households: 1501, facts: { 'establishment-workers': 6 } },
    ];
    const plan = planOf({ place: '445202', year: 2008, communities });
    const month = findTotal(totalsOf(plan), 'community', 'community-pay-bill').lower;
    expect([month, String(12 * Number(month))]).toEqual(expected);
    const county = outcomesOf({ ...plan, extent: 'county' });
    const paid = find(county, 'county', '445202', 'county-pay-funding');
    // The county pays the whole bill, and a bill of "at least" has no upper end to lend.
    expect([paid.lower, paid.upper]).toEqual([month, null]);
  },
});

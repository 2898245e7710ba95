// Schools at the edges of their sentences: who is too few for a kindergarten, and whose boarding schools need more land.
import { expect, test } from 'vitest';
import { find, outcomesOf, planOf, type PlanInput } from '../plans.ts';

const inStreet = (plan: PlanInput, measure: string) =>
  find(outcomesOf(planOf(plan)), 'street', 's1', measure);

/** A street of Yicheng district in Zhumadian with so many people. */
const zhumadian = (population: number): PlanInput => ({
  place: '411702',
  year: 2026,
  communities: [{ population }],
});

test.each([
  [2_999, null, null],
  [3_000, '1', '6'],
  [3_001, '2', '12'],
  [6_000, '2', '12'],
])('%d people of Zhumadian: %s kindergartens of %s classes', (people, kindergartens, classes) => {
  const plan = zhumadian(people);
  expect(inStreet(plan, 'kindergartens').lower).toBe(kindergartens);
  expect(inStreet(plan, 'kindergarten-classes').lower).toBe(classes);
});

test('fewer than 3,000 people of Zhumadian are asked for no kindergarten, not waited for', () => {
  expect(inStreet(zhumadian(2_999), 'kindergartens').status).toBe('noRule');
  expect(inStreet(zhumadian(2_999), 'kindergarten-classes').status).toBe('noRule');
  expect(inStreet(zhumadian(2_999), 'primary-schools').lower).toBe('1');
});

test('a rural boarding school of Anyang needs the further land too, one of Jiaozuo does not', () => {
  const village = (place: string, fact: string): PlanInput => ({
    place,
    year: 2026,
    streets: [{ kind: 'township', communities: [{ settlement: 'rural', facts: { [fact]: 300 } }] }],
  });
  const anyang = village('410522', 'boarding-school-pupils');
  expect(inStreet(anyang, 'boarding-school-land-area').lower).toBe('1200');
  expect(inStreet(village('410802', 'boarding-pupils'), 'boarding-land-area').status).toBe(
    'noRule',
  );
});

test('“4 to 5” has no ceiling until the planner takes it as a range', () => {
  const plan: PlanInput = {
    place: '410502',
    year: 2026,
    communities: [{ facts: { 'boarding-school-pupils': 300 } }],
  };
  const range = { ...plan, choices: { 'anyang-boarding-range': 'range' } };
  const ends = (one: PlanInput) => {
    const { lower, upper } = inStreet(one, 'boarding-school-land-area');
    return [lower, upper];
  };
  expect(ends(plan)).toEqual(['1200', null]);
  expect(ends(range)).toEqual(['1200', '1500']);
});

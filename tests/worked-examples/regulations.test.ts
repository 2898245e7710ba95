// Sentences of regulations that a third reading decided: two areas in one base, public schools, parks, posts, gates.
import { expect, test } from 'vitest';
import { find, outcomesOf, planOf, type PlanInput } from '../plans.ts';

const at = (plan: PlanInput, scope: 'community' | 'street', measure: string) =>
  find(outcomesOf(planOf(plan)), scope, scope === 'street' ? 's1' : 'c1', measure);
const builds = (facts: Record<string, number>): PlanInput => ({
  place: '330106',
  year: 2026,
  development: 'new-build',
  communities: [{ floorArea: 120_000, facts }],
});

test('Hangzhou adds what is planned below ground for commerce, Zhejiang does not', () => {
  const plan = builds({
    'above-ground-floor-area': 100_000,
    'basement-commercial-floor-area': 10_000,
  });
  expect(at(plan, 'community', 'property-office-floor-area').lower).toBe('330');
  expect(at(plan, 'community', 'property-income-floor-area').lower).toBe('440');
  expect(at(plan, 'community', 'property-management-floor-area').lower).toBe('700');
});

test('a basement nobody spoke of is unknown, not empty', () => {
  const plan = builds({ 'above-ground-floor-area': 100_000 });
  expect(at(plan, 'community', 'property-office-floor-area')).toMatchObject({
    status: 'pending',
    missing: ['basement-commercial-floor-area'],
  });
  expect(at(plan, 'community', 'property-management-floor-area').lower).toBe('700');
});

test('a built estate of Ningbo owes no park of its own, a renewed one does', () => {
  const estate = (development: string): PlanInput => ({
    place: '330203',
    packs: ['ningbo-greening-2017'],
    year: 2026,
    development,
    communities: [{ population: 10_000, facts: { 'residential-district': 0 } }],
  });
  const parks = (development: string) =>
    at(estate(development), 'community', 'residential-public-green-area').lower;
  expect(['existing', 'renewal', 'new-build'].map(parks)).toEqual([null, '10000', '10000']);
});

test('a private school of a Zhumadian town does not stand for the public one', () => {
  const plan: PlanInput = {
    place: '411702',
    year: 2026,
    streets: [
      { kind: 'township', existing: { 'primary-schools': 2, 'public-primary-schools': 0 } },
    ],
  };
  expect(at(plan, 'street', 'public-primary-schools')).toMatchObject({
    lower: '1',
    verdict: 'short',
  });
});

test('Shantou: 30% of 51 posts is 16; Anyang: 200 m2 before each gate, 4 m2 for each pupil who boards', () => {
  const shantou: PlanInput = {
    place: '440507',
    year: 2026,
    streets: [{ kind: 'street', communities: [{ facts: { 'primary-health-posts': 51 } }] }],
  };
  expect(at(shantou, 'street', 'disease-control-posts').lower).toBe('16');
  const facts = { 'schools-and-kindergartens': 3, 'boarding-school-pupils': 300 };
  const anyang: PlanInput = {
    place: '410502',
    year: 2026,
    streets: [{ kind: 'street', communities: [{ facts }] }],
  };
  expect(at(anyang, 'street', 'school-gate-area').lower).toBe('600');
  expect(at(anyang, 'street', 'boarding-school-land-area').lower).toBe('1200');
});

test('a renewed estate owes what a built one does, a new one more, in Henan', () => {
  const rooms = (development: string) =>
    at(
      { place: '410102', year: 2026, development, communities: [{ households: 1_000 }] },
      'community',
      'elderly-care-floor-area',
    ).lower;
  expect(['existing', 'renewal', 'new-build'].map(rooms)).toEqual(['200', '200', '300']);
});

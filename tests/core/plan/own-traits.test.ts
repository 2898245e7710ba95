// What a community or street is, where it says so itself and where the plan says it for all; by hand.
import { expect, test } from 'vitest';
import { width } from '../../../src/core/plan/terms.ts';
import { seatOf, unitsOf } from '../../../src/core/plan/unit/units-of-plan.ts';
import { county, street } from '../assessment/small-county.ts';

const PLACES = new Map([['990101', 'one']]);
const { plan } = county([], { streets: [street([{}])] });

/** Communities of a plan that measures in usable floor area: one that says nothing, and one that measures what is built. */
function communities() {
  const [first] = plan.streets;
  const [one] = first?.communities ?? [];
  if (first === undefined || one === undefined) throw new Error('the plan has a community');
  const both = [
    { ...one, id: 'c1', areaBasis: null },
    { ...one, id: 'c2', areaBasis: 'built' as const },
  ];
  const streets = [{ ...first, communities: both }];
  const made = { ...plan, place: '990101', areaBasis: 'usable' as const, streets };
  return unitsOf(made, PLACES).filter(({ scope }) => scope === 'community');
}

test('a community measures as it says itself, else as the plan says', () => {
  expect(communities().map(({ areaBasis }) => areaBasis)).toEqual(['usable', 'built']);
});

test('scopes run from narrow to wide; a site is as wide as a street', () => {
  const scopes = ['community', 'street', 'site', 'county', 'prefecture', 'province'] as const;
  expect(scopes.map(width)).toEqual([0, 1, 1, 2, 3, 4]);
});

test('the seat is where the planner says, else every street office has it and a town waits', () => {
  expect(seatOf({ seat: true, kind: 'township' })).toBe('yes');
  expect(seatOf({ seat: false, kind: 'street' })).toBe('no');
  expect(seatOf({ seat: null, kind: 'street' })).toBe('yes');
  expect(seatOf({ seat: null, kind: 'township' })).toBeNull();
});

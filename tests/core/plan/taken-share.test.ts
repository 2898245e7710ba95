// A floor area that a text names more exactly than a plan has it: taken from the total only by the planner's own share.
import { expect, test } from 'vitest';
import { ownPack, rule } from '../../headless/own-pack.ts';
import { find, outcomesOf, planOf, type PlanInput } from '../../plans.ts';

const SEVEN_PER_MILLE = rule({
  id: 'rooms',
  measure: 'property-management-floor-area',
  least: '7',
  base: 'above-ground-floor-area',
  per: '1000',
});

const roomsOf = (given: Partial<PlanInput>) => {
  const plan = planOf({
    place: '540102',
    year: 2026,
    packs: ['own'],
    ownPacks: [ownPack([SEVEN_PER_MILLE])],
    communities: [{ floorArea: '100000' }],
    ...given,
  });
  return outcomesOf(plan).filter(({ measure }) => measure === 'property-management-floor-area');
};

test('without a share the area above ground is asked for, never taken for the whole', () => {
  const rooms = find(roomsOf({}), 'community', 'c1', 'property-management-floor-area');
  expect(rooms).toMatchObject({
    status: 'pending',
    lower: null,
    missing: ['above-ground-floor-area'],
  });
});

test.each([
  ['1', '700'],
  ['0.8', '560'],
])('with a share of %s it is that part of the floor area', (share, lower) => {
  const assumptions = { 'above-ground-share': share };
  expect(
    find(roomsOf({ assumptions }), 'community', 'c1', 'property-management-floor-area'),
  ).toMatchObject({ status: 'ok', lower });
});

test('what was entered wins over the share', () => {
  const communities = [{ floorArea: '100000', facts: { 'above-ground-floor-area': '90000' } }];
  const assumptions = { 'above-ground-share': '1' };
  expect(
    find(
      roomsOf({ communities, assumptions }),
      'community',
      'c1',
      'property-management-floor-area',
    ),
  ).toMatchObject({ status: 'ok', lower: '630' });
});

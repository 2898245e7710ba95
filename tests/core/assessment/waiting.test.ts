// An input that would answer more is named with the requirements that wait for it: each measure in each place once.
import { expect, test } from 'vitest';
import { waitingInputs } from '../../../src/core/assessment/outlook/waiting.ts';
import { assessmentOf, planOf, type CommunityInput } from '../../plans.ts';

/** What waits in new districts of Zhengzhou: input and number. */
function waits(communities: readonly CommunityInput[]) {
  const plan = planOf({
    ...{ place: '410105', asOf: '2026-11-27', horizon: 2026, extent: 'site' },
    ...{ development: 'new-build', communities },
  });
  return waitingInputs(assessmentOf(plan).outcomes, 'aim').map(({ missing, count }) => [
    missing.input,
    count,
  ]);
}

const people = { households: 3000, population: 9000 };
const siteArea = '120000';
const floorArea = '300000';

test('nothing waits where all is known', () =>
  expect(waits([{ ...people, siteArea, floorArea }])).toEqual([]));

test('green and central green wait for the site, rooms of property management for the floor area', () => {
  expect(waits([{ ...people, floorArea }])).toEqual([['siteArea', 2]]);
  expect(waits([{ ...people, siteArea }])).toEqual([['floorArea', 1]]);
});

test('in two places twice as many wait, and the input that answers most comes first', () => {
  expect(waits([people, people])).toEqual([
    ['siteArea', 4],
    ['floorArea', 2],
  ]);
});

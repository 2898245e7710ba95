// Places by their gap, worked by hand: ties by size, a surplus pays for nobody, and in how few places half of the gap lies.
import { expect, test } from 'vitest';
import { holdingHalf, rankedPlaces } from '../../../../src/core/assessment/verdict/ranked.ts';
import { decimal } from '../../../../src/core/quantity/decimal.ts';
import { print, ratio } from '../../../../src/core/quantity/ratio.ts';
import { county, street } from '../small-county.ts';
import { assessmentOf, planOf } from '../../../plans.ts';

const workers = (existing: string) => ({ 'community-workers': existing });
const { outcomes } = assessmentOf(
  planOf({
    place: '445202',
    year: 2026,
    streets: [
      {
        communities: [
          { households: 3000, existing: workers('30') },
          { households: 3000, existing: workers('4') },
        ],
      },
      { communities: [{ households: 3300, existing: workers('5') }, { households: 1500 }] },
      { communities: [{}] },
    ],
  }),
);

const said = (by: 'street' | 'community') =>
  rankedPlaces(outcomes, 'community-workers', by, 'aim').map(({ unit, gap, required }) => [
    unit.at,
    print(gap, 'up'),
    print(required, 'up'),
  ]);

test('two gaps of 6: the one of 11 required stands before the one of 10; what cannot be asked yet is left out', () => {
  expect(said('community')).toEqual([
    ['c3', '6', '11'],
    ['c2', '6', '10'],
    ['c1', '0', '10'],
    ['c4', '0', '5'],
  ]);
});

test('streets are their communities together: equal gaps, the larger first', () => {
  expect(said('street')).toEqual([
    ['s1', '6', '20'],
    ['s2', '6', '16'],
  ]);
});

test('what a street or a county owes as a whole ranks no place below it', () => {
  const desks = { id: 'a', measure: 'desks', scope: 'street', least: '9' };
  const officers = { id: 'b', measure: 'officers', least: '2' };
  const all = county([desks, officers], { streets: [street([{}])] }).outcomes;
  const places = (measure: string, by: 'street' | 'community') =>
    rankedPlaces(all, measure, by, 'aim').map(({ unit }) => unit.at);
  expect([places('desks', 'street'), places('desks', 'community')]).toEqual([['s1'], []]);
  expect([places('officers', 'street'), places('officers', 'community')]).toEqual([[], []]);
});

test.each([
  [['5', '3', '2'], 1],
  [['4', '3', '3'], 2],
  [['1', '1', '1', '1'], 2],
  [['0', '0'], 0],
  [[], 0],
])('of gaps %j half lies in the first %d', (gaps, half) => {
  expect(holdingHalf(gaps.map((gap) => ({ gap: ratio(decimal(gap)) })))).toBe(half);
});

// The sums behind the pictures, worked by hand: what is met, short, over a bound or open, and streets that cannot balance inside.
import { expect, test } from 'vitest';
import {
  capacitiesOf,
  measureGaps,
  talliesOf,
} from '../../../../src/core/assessment/verdict/tally.ts';
import { plain } from '../../../../src/core/quantity/decimal.ts';
import { print } from '../../../../src/core/quantity/ratio.ts';
import { assessmentOf, planOf } from '../../../plans.ts';

const existing = (committee: string | null, workers: string | null) => ({
  ...(committee === null ? {} : { 'committee-members': committee }),
  ...(workers === null ? {} : { 'community-workers': workers }),
});
const { outcomes } = assessmentOf(
  planOf({
    place: '445202',
    year: 2026,
    streets: [
      {
        communities: [
          { households: 3000, existing: existing('7', '30') },
          { households: 3000, existing: existing('10', '4') },
        ],
      },
      { communities: [{ households: 1500, existing: existing('6', '0') }, { households: 1500 }] },
    ],
  }),
);

test('a committee of ten is over the bound of nine: not met, not short; nobody known is open', () => {
  const tally = talliesOf(outcomes, 'aim').find(
    ({ measure }) => measure.id === 'committee-members',
  );
  expect(tally).toMatchObject({ met: 1, short: 1, above: 1, open: 1, all: 4 });
});

test('a street with enough in all is still short where one community lacks what another has', () => {
  const streets = capacitiesOf(outcomes, 'community-workers', 'aim').map(
    ({ needed, existing: has, gap, open }) => [
      needed && print(needed, 'up'),
      has && plain(has),
      gap && print(gap, 'up'),
      open,
    ],
  );
  expect(streets).toEqual([
    ['20', '34', '6', 0],
    ['10', '0', '5', 1],
  ]);
});

test('a gap is a part of what is needed where the gap is known: 11 of 25', () => {
  const workers = measureGaps(outcomes, 'aim').find(
    ({ measure }) => measure.id === 'community-workers',
  );
  expect(workers?.gap && print(workers.gap, 'up')).toBe('11');
  expect(workers?.needed && print(workers.needed, 'up')).toBe('25');
  expect(workers && plain(workers.part)).toBe('44');
  expect(workers).toMatchObject({ places: 4, short: 2, open: 1 });
});

// How far measures are from what is required, worked by hand: a surplus pays for nobody, what is not judged stands apart.
import { expect, test } from 'vitest';
import { coverageOf } from '../../../../src/core/assessment/verdict/coverage.ts';
import { decimal, plain } from '../../../../src/core/quantity/decimal.ts';
import { add, compare, print, ratio } from '../../../../src/core/quantity/ratio.ts';
import { assessmentOf, planOf } from '../../../plans.ts';

const KEY = 'c2 community-workers';
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
          { households: 1500 },
        ],
      },
    ],
  }),
);

test('of 25 workers required, 14 are there, 6 are missing and 5 are not judged; 34 stand in all', () => {
  const found = coverageOf(outcomes, 'aim').find(
    ({ measure }) => measure.id === 'community-workers',
  );
  if (found === undefined) throw new Error('nothing is required');
  const { required, covered, gap, open, existing, planned, places, short, unjudged } = found;
  expect([required, covered, gap, open].map((one) => print(one, 'up'))).toEqual([
    ...['25', '14', '6', '5'],
  ]);
  expect([existing && plain(existing), planned]).toEqual(['34', null]);
  expect({ places, short, unjudged }).toEqual({ places: 3, short: 1, unjudged: 1 });
  expect(found.units.map(({ at }) => at)).toEqual(['c1', 'c2', 'c3']);
});

test('the parts of every measure make its whole, and the greatest missing part comes first', () => {
  const all = coverageOf(outcomes, 'aim');
  expect(all.length).toBeGreaterThan(3);
  for (const { required, covered, gap, open } of all)
    expect(compare(add(add(covered, gap), open), required)).toBe(0);
  expect(all[0]?.measure.id).toBe('community-workers');
});

test('no more is missing as planned than is required, by whichever way it is judged', () => {
  const [one] = outcomes.filter(({ unit, measure: { id } }) => `${unit.at} ${id}` === KEY);
  if (one === undefined) throw new Error('nothing is required');
  const { aim } = one.levels;
  const of = (gap: string) => {
    const levels = { ...one.levels, aim: { ...aim, gap: ratio(decimal(gap)) } };
    const planned = { ...{ value: null, standsUnknown: false }, levels, ways: [] };
    return coverageOf([{ ...one, planned }], 'aim').map(({ asPlanned: { covered, gap, open } }) =>
      [covered, gap, open].map((part) => print(part, 'up')),
    );
  };
  expect(['4', '10', '12'].map(of)).toEqual([
    ...[[['6', '4', '0']], [['0', '10', '0']], [['0', '10', '0']]],
  ]);
});

test('what is planned covers a part of the gap and of what nobody has judged; a surplus as planned pays for nobody', () => {
  const planned = planOf({
    place: '445202',
    year: 2026,
    communities: [
      { households: 3000, existing: workers('4'), planned: workers('2') },
      { households: 3000, existing: workers('9'), planned: workers('20') },
      { households: 1500, existing: workers('1') },
    ],
  });
  const found = coverageOf(assessmentOf(planned).outcomes, 'aim').find(
    ({ measure }) => measure.id === 'community-workers',
  );
  if (found === undefined) throw new Error('nothing is required');
  const texts = ({ covered, gap, open }: typeof found.asPlanned) =>
    [covered, gap, open].map((one) => print(one, 'up'));
  expect(texts(found)).toEqual(['14', '11', '0']);
  expect(texts(found.asPlanned)).toEqual(['17', '8', '0']);
});

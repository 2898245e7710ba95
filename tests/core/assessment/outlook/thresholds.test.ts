// The next threshold and the nearest fit, by hand: one division, and one household more or fewer.
import { expect, test } from 'vitest';
import { nextFits } from '../../../../src/core/assessment/outlook/fit.ts';
import { nextThresholds } from '../../../../src/core/assessment/outlook/threshold.ts';
import type { OwnRule } from '../../../headless/own-pack.ts';
import type { CommunityInput } from '../../../plans.ts';
import { bound, outcomeIn, ownPlan, text } from './own-outcome.ts';

const desk = (least: string, rest: object = {}): OwnRule => ({
  ...{ id: 'desk', measure: 'desks', least, base: 'households' },
  ...rest,
});
/** At least one for 100, at most one for so many. */
const between = (perMost: string) => {
  const expect = { least: '90', most: perMost === '30' ? '300' : '100' };
  return desk('1', {
    ...{ per: '100', most: '1', perMost },
    examples: [{ given: { households: '9000' }, expect }],
  });
};
const five = { id: 'five', measure: 'desks', least: '5' };

/** Figure, end, direction: at which value, by how many, to what. */
function thresholds(
  rules: readonly OwnRule[],
  communities: readonly CommunityInput[],
  id = 'desks',
) {
  const assessment = ownPlan(rules, communities);
  return nextThresholds(assessment.evaluator, outcomeIn(assessment, id)).map(
    ({ fact, end, direction, at, by, to, pending }) =>
      `${fact} ${end} ${direction}: ${text(at)} (${text(by)}) ${pending ? 'waits' : (bound(to) ?? 'nothing')}`,
  );
}

test.each<[string, OwnRule[], CommunityInput, string[]]>([
  [
    'a rule on new estates is not waited for while the other asks for as much: 4.5 each, one more person or one household fewer',
    [
      desk('1', { per: '100' }),
      {
        ...{ id: 'people', measure: 'desks', least: '1', base: 'population', per: '200' },
        when: { development: 'new-build' },
      },
    ],
    { households: 450, population: 900 },
    [
      'households lower more: 501 (51) 6',
      'households lower fewer: 449 (1) waits',
      'population lower more: 901 (1) waits',
    ],
  ],
  [
    'one for 300 and at least five: 1,820 need 7, 1,800 need 6, 2,101 need 8',
    [desk('1', { per: '300' }), five],
    { households: 1820 },
    ['households lower more: 2101 (281) 8', 'households lower fewer: 1800 (20) 6'],
  ],
  [
    'below 1,500 the five stay',
    [desk('1', { per: '300' }), five],
    { households: 1500 },
    ['households lower more: 1501 (1) 6'],
  ],
  [
    'one for every 30 to 100: 150 need 2 to 5',
    [between('30')],
    { households: 150 },
    [
      'households lower more: 201 (51) 3',
      'households lower fewer: 100 (50) 1',
      'households upper more: 180 (30) 6',
      'households upper fewer: 149 (1) 4',
    ],
  ],
  [
    'more than half of 10 is 6, of 12 is 7, of 9 is 5',
    [desk('1', { per: '2', strict: true })],
    { households: 10 },
    ['households lower more: 12 (2) 7', 'households lower fewer: 9 (1) 5'],
  ],
  [
    'one for 100 and two beside',
    [
      desk('1', {
        per: '100',
        plus: '2',
        examples: [{ given: { households: '100' }, expect: { least: '3' } }],
      }),
    ],
    { households: 150 },
    ['households lower more: 201 (51) 5', 'households lower fewer: 100 (50) 3'],
  ],
  [
    'households and people together: 150 and 260 are 410, and 501 need 6',
    [desk('1', { per: '100', base: ['households', 'population'] })],
    { households: 150, population: 260 },
    [
      'households lower more: 241 (91) 6',
      'households lower fewer: 140 (10) 4',
      'population lower more: 351 (91) 6',
      'population lower fewer: 250 (10) 4',
    ],
  ],
  [
    'ten from 3,000 households on',
    [five, { ...five, id: 'ten', least: '10', when: { households: { from: '3000' } } }],
    { households: 2000 },
    ['households lower more: 3000 (1000) 10'],
  ],
  [
    'where the only rule begins at 1,000 nothing is asked of 999',
    [{ ...five, when: { households: { from: '1000' } } }],
    { households: 1500 },
    ['households lower fewer: 999 (501) nothing'],
  ],
  [
    'below 2,000 alone: nothing is asked from there on',
    [{ ...five, when: { households: { below: '2000' } } }],
    { households: 1500 },
    ['households lower more: 2000 (500) nothing'],
  ],
  [
    'a count that only some households ask for waits for the people from there on',
    [five, desk('1', { per: '100', base: 'population', when: { households: { from: '50' } } })],
    { households: 40 },
    ['households lower more: 50 (10) waits'],
  ],
])('%s', (_, rules, community, told) => {
  expect(thresholds(rules, [community])).toEqual(told);
});

test('three chairs for each desk: the desks are counted whole first', () => {
  const chairs = { id: 'chair', measure: 'chairs', least: '3', base: 'desks' };
  expect(thresholds([desk('1', { per: '100' }), chairs], [{ households: 150 }], 'chairs')).toEqual([
    'households lower more: 201 (51) 9',
    'households lower fewer: 100 (50) 3',
  ]);
});

test('a street grows by the households of all its communities; an area has no step', () => {
  const halls = { id: 'hall', measure: 'halls', least: '1', base: 'households', per: '1000' };
  expect(thresholds([halls], [{ households: 400 }, { households: 700 }], 'halls')).toEqual([
    'households lower more: 2001 (901) 3',
    'households lower fewer: 1000 (100) 1',
  ]);
  const room = { id: 'room', measure: 'room', least: '20', base: 'households', per: '100' };
  expect(thresholds([room], [{ households: 150 }], 'room')).toEqual([]);
});

function fits(rules: readonly OwnRule[], households: number) {
  const assessment = ownPlan(rules, [{ households }]);
  return nextFits(assessment.evaluator, outcomeIn(assessment, 'desks')).map(
    ({ direction, at, by, lower, upper }) =>
      `${direction}: ${text(at)} (${text(by)}) ${String(bound(lower))}..${String(bound(upper))}`,
  );
}

test.each([
  // 25/100 to 25/30 holds no whole number; 30/30 is one, and none need none.
  ['30', 25, ['more: 30 (5) 1..1', 'fewer: 0 (25) 0..0']],
  // 1.5 to 1.67; 180 come to 1.8 to 2, 100 to 1 to 1.11.
  ['90', 150, ['more: 180 (30) 2..2', 'fewer: 100 (50) 1..1']],
  ['30', 30, []],
])('one for every %s to 100 of %i', (perMost, households, told) => {
  expect(fits([between(perMost)], households)).toEqual(told);
});

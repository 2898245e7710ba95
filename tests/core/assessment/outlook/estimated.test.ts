// People estimated from households are turned by the households, by hand; and the edges that an exclusive or contradicting end has.
import { describe, expect, test } from 'vitest';
import { firstLower, inverseAt } from '../../../../src/core/assessment/outlook/inverse.ts';
import { reachesOf } from '../../../../src/core/assessment/outlook/reach.ts';
import { nextThresholds } from '../../../../src/core/assessment/outlook/threshold.ts';
import { decimal, ZERO } from '../../../../src/core/quantity/decimal.ts';
import { ratio } from '../../../../src/core/quantity/ratio.ts';
import type { OwnRule } from '../../../headless/own-pack.ts';
import type { CommunityInput } from '../../../plans.ts';
import type { SmallRule } from '../small-county.ts';
import { desks, perTen, place, room, turnedIn } from './made-up.ts';
import { bound, outcomeIn, ownPlan, text } from './own-outcome.ts';

const people: OwnRule = {
  ...{ id: 'desk', measure: 'desks', least: '1', base: 'population', per: '100' },
};
const of = (persons: string) => ({ assumptions: { 'persons-per-household': persons } });

/** Place and figure, end, direction: at which value, by how many, to what. */
function told(
  rules: readonly OwnRule[],
  communities: readonly CommunityInput[],
  more: object = {},
  id = 'desks',
) {
  const assessment = ownPlan(rules, communities, more);
  return nextThresholds(assessment.evaluator, outcomeIn(assessment, id)).map(
    ({ unit, fact, end, direction, at, by, to }) =>
      `${unit.at} ${fact} ${end} ${direction}: ${text(at)} (${text(by)}) ${bound(to) ?? 'nothing'}`,
  );
}

test('three to a household: 450 people need 5, 501 live in 167, 399 in 133', () => {
  expect(told([people], [{ households: 150 }], of('3'))).toEqual([
    'c1 households lower more: 167 (17) 6',
    'c1 households lower fewer: 133 (17) 4',
  ]);
});

test('two and a half: 151 households are 378 people, 161 are 403, 120 are 300', () => {
  expect(told([people], [{ households: 151 }], of('2.5'))).toEqual([
    'c1 households lower more: 161 (10) 5',
    'c1 households lower fewer: 120 (31) 3',
  ]);
  const assessment = ownPlan([people], [{ households: 9, existing: { desks: 4 } }], of('2.5'));
  const reach = reachesOf(assessment.evaluator, outcomeIn(assessment, 'desks'));
  // 160 households are 400 people.
  expect(reach.map(({ fact, most }) => `${fact} ${text(most)}`)).toEqual(['households 160']);
});

test('ten from 3,000 people on, who live in 1,000 households', () => {
  const ten: OwnRule = { id: 'ten', measure: 'desks', least: '10' };
  const rules = [ten].map((one) => ({ ...one, when: { population: { from: '3000' } } }));
  const five: OwnRule = { id: 'five', measure: 'desks', least: '5' };
  expect(told([five, ...rules], [{ households: 900 }], of('3'))).toEqual([
    'c1 households lower more: 1000 (100) 10',
  ]);
});

test('a street grows where most households are: 1,200 and 2,100 people need 4 halls', () => {
  const hall: OwnRule = { ...people, id: 'hall', measure: 'halls', per: '1000' };
  expect(told([hall], [{ households: 400 }, { households: 700 }], of('3'), 'halls')).toEqual([
    // 2,801 live in 934, 1,800 in 600
    'c2 households lower more: 934 (234) 5',
    'c2 households lower fewer: 600 (100) 3',
  ]);
  // Who has been counted grows by nobody's households.
  const counted = [{ households: 400 }, { households: 700, population: 2100 }];
  expect(told([hall], counted, of('3'), 'halls')).toEqual([
    'c1 households lower more: 634 (234) 5',
    'c1 households lower fewer: 300 (100) 3',
  ]);
});

test('fewer than half of 10 are 4, of 11 are 5, of 8 are 3', () => {
  const half = {
    ...{ id: 'half', measure: 'desks', most: '1', base: 'households', per: '2', strict: true },
    examples: [{ given: { households: '10' }, expect: { most: '4' } }],
  };
  const rule: OwnRule = { ...half, ...{ perMost: '2' } };
  expect(told([rule], [{ households: 10 }])).toEqual([
    'c1 households upper more: 11 (1) 5',
    'c1 households upper fewer: 8 (2) 3',
  ]);
});

test('at least 12, at most one for 100: 1,300 allow 13, 1,199 contradict', () => {
  const twelve: OwnRule = { id: 'twelve', measure: 'desks', least: '12' };
  const most: OwnRule = {
    ...{ id: 'most', measure: 'desks', most: '1', base: 'households', per: '100' },
    ...{ perMost: '100' },
  };
  expect(told([twelve, most], [{ households: 1200 }])).toEqual([
    'c1 households upper more: 1300 (100) 13',
    'c1 households upper fewer: 1199 (1) 11',
  ]);
  expect(told([twelve, most], [{ households: 1000 }])).toEqual([]);
});

test('what is only encouraged, not yet due, or measured in areas is no step', () => {
  const five: OwnRule = { id: 'five', measure: 'desks', least: '5' };
  const from = (id: string, rest: object): OwnRule => ({
    ...{ id, measure: 'desks', least: '9', when: { households: { from: '2000' } } },
    ...rest,
  });
  const community = { households: 1000, floorArea: '5000' };
  expect(told([five, from('soft', { force: 'encouraged' })], [community])).toEqual([]);
  expect(told([five, from('later', { due: '2030-12-31' })], [community])).toEqual([]);
  const area = { ...people, base: 'floorArea', per: '1000' };
  expect(told([area], [community])).toEqual([]);
});

describe('the first value that asks for more than so many m2, 6 for each desk, while an answer on the desks is waited for', () => {
  const renewal = { when: { development: ['renewal'] } };
  const grows = { ...perTen, plus: '5' };
  const per = (id: string, count: string, households: string) =>
    desks(id, { least: count, per: households, base: 'households', ...renewal });
  const first = (rules: readonly SmallRule[], mark: string, value = '6') => {
    const each = room('each', { least: '6', base: 'desks' });
    const assessment = place([...rules, each], [{ households: 6 }], of('2'));
    const turned = turnedIn(assessment, 'c1', 'households');
    const at = { turned, piece: { from: ZERO, below: null }, value: decimal(value) };
    const inverse = inverseAt(assessment.evaluator, turned.unit, at);
    const found = firstLower(inverse, 'room-area', {
      value: ratio(decimal(mark)),
      inclusive: false,
    });
    return found && text(found);
  };

  test('from 101 on: 15 desks from 91 on, and never 16', () => {
    expect(first([grows, per('three', '3', '20')], '84')).toBe('91');
    expect(first([grows, per('three', '3', '20')], '90')).toBeNull();
  });

  test('from 51 on, by the first of two: ten desks from 41 on', () => {
    const both = [grows, per('three', '3', '20'), per('fifth', '1', '5')];
    expect(first(both, '54')).toBe('41');
  });

  test('up to 89: 11 desks from 101 on', () => {
    expect(first([perTen, desks('nine', { least: '9', ...renewal })], '60', '120')).toBe('101');
  });
});

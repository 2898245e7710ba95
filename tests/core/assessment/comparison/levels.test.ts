// Two sides under one yardstick and at several places of a level, on a few rules of a test's own, by hand.
import { expect, test } from 'vitest';
import { differencesOf } from '../../../../src/core/assessment/comparison/difference.ts';
import type { Yardstick } from '../../../../src/core/assessment/requirement/requirement.ts';
import type { OwnRule } from '../../../headless/own-pack.ts';
import { ownPlan } from '../outlook/own-outcome.ts';

type Side = ReturnType<typeof ownPlan>;

/** Of the measures of these tests: how each differs, and who decides there. */
const told = (before: Side, after: Side, yardstick: Yardstick = 'aim') =>
  differencesOf(before, after, yardstick)
    .filter(({ deciding, formerly }) =>
      [...deciding, ...formerly].some(({ document }) => document.id === 'own'),
    )
    .map(({ kind, deciding }) =>
      [kind, ...deciding.map(({ provision }) => provision.id.replace('own-', ''))].join(' '),
    );

const desk: OwnRule = { id: 'desk', measure: 'desks', least: '5' };
const owed: OwnRule = { ...desk, force: 'mandatory' };
const of = (...rules: OwnRule[]) => ownPlan(rules, [{ households: 100 }]);

test('what only a target asks is not asked of what must be: it comes where it becomes a duty', () => {
  expect(told(of(desk), of(owed), 'must')).toEqual(['came desk']);
  expect(told(of(owed), of(desk), 'must')).toEqual(['went']);
  expect(told(of(desk), of(owed))).toEqual([]);
});

test('who waits decides only where the yardstick waits, and who is silent never does', () => {
  const waiting: OwnRule = { ...desk, id: 'waiting', base: 'floorArea' };
  const rural: OwnRule = { ...desk, id: 'rural', when: { settlement: 'rural' } };
  expect(told(of(owed, waiting), of({ ...owed, least: '7' }, waiting), 'must')).toEqual([
    'changed desk',
  ]);
  expect(told(of(desk), of(waiting, rural))).toEqual(['waits waiting']);
});

const PER_100 = { least: '1', base: 'households', per: '100' };
const RULES: OwnRule[] = [
  { id: 'desk', measure: 'desks', ...PER_100 },
  { id: 'hall', measure: 'halls', ...PER_100 },
  { id: 'wide', measure: 'wide', ...PER_100 },
];
const WIDE = [{ id: 'wide', scope: 'county', unit: 'count', whole: true }];

test('two counties of one city are not taken for each other', () => {
  const streets = ['445202', '445222'].map((place, at) => ({
    ...{ place, communities: [{ households: 100 + 800 * at }] },
  }));
  const city = () => ownPlan(RULES, [], { place: '445200', extent: 'prefecture', streets }, WIDE);
  expect(told(city(), city())).toEqual([]);
});

test('in another county two streets and two communities are known by their ids', () => {
  const streets = [100, 900].map((households) => ({
    communities: [{ households }, { households: households + 100 }],
  }));
  const at = (place: string) => ownPlan(RULES, [], { place, extent: 'county', streets }, WIDE);
  expect(told(at('110101'), at('310101'))).toEqual([]);
});

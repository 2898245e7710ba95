// What lies behind a requirement in a made-up county, by hand: the figures it rests on and the pieces they cut.
import { expect, test } from 'vitest';
import { piecesOf } from '../../../../src/core/assessment/outlook/pieces.ts';
import {
  figuresBehind,
  inside,
  turnedBehind,
} from '../../../../src/core/assessment/outlook/turned.ts';
import { plain } from '../../../../src/core/quantity/decimal.ts';
import { county, outcomeIn, street, type SmallRule } from '../small-county.ts';
import { desks, from, perTen, place, room, rule, turnedIn } from './made-up.ts';
import { outcomeIn as ownOutcome, ownPlan } from './own-outcome.ts';

const two = { assumptions: { 'persons-per-household': '2' } };
const each = rule('area', 'clinic-area', { least: '6', base: 'desks' });
const nurses = rule('nurses', 'nurses', { least: '1', base: 'desks' });

test('every figure once, of what may speak and is owed', () => {
  const rules = [
    room('a', { least: '1', base: 'desks' }),
    room('b', { least: '2', base: 'desks' }),
    room('c', { least: '1', base: 'existing:desks' }),
    room('d', { least: '1' }),
    room('e', { least: '1', base: ['floorArea', 'visitors'], ...from('5') }),
    room('soft', { least: '1', base: 'park-area', force: 'encouraged' }),
    room('past', { of: 'dated', least: '1', base: 'siteArea' }),
    room('coming', { least: '1', base: 'population', due: '2030-12-31' }),
    room('other', {
      ...{ least: '1', base: 'beds-planned' },
      alternative: { group: 'way', choice: 'other-way' },
    }),
    perTen,
  ];
  const assessment = place(rules, [{ households: 60, floorArea: '5', facts: { visitors: '5' } }]);
  const { unit } = turnedIn(assessment, 'c1', 'households');
  const looked = [...figuresBehind(assessment.evaluator, unit, 'room-area')];
  expect(
    looked.map(({ unit: { at }, fact, range }) => `${at} ${fact} ${range?.from ?? ''}`),
  ).toEqual([...['c1 households ', 'c1 households 5', 'c1 floorArea ', 'c1 visitors ']]);
});

test('the narrower places inside one', () => {
  const { unit } = turnedIn(place([perTen], [{}, {}]), 's1', 'households');
  const [first] = unit.children;
  const at = (scope: typeof unit.scope, of = unit) => inside(of, scope).map((one) => one.at);
  expect([at('community'), at('street'), at('county')]).toEqual([['c1', 'c2'], [], []]);
  expect(at('community', first)).toEqual([]);
});

test.each<[string, SmallRule[], object, object, string, string[]]>([
  ['not those of its communities', [perTen, each], { households: 6 }, {}, 's1 clinic-area', []],
  ['not what is not known', [perTen, desks('five', { least: '5' })], {}, {}, 'c1 desks', []],
  [
    'another than the people who are estimated',
    [desks('visitors', { least: '1', base: 'visitors' })],
    { households: 6, facts: { visitors: '5' } },
    two,
    'c1 desks',
    ['c1 visitors'],
  ],
  [
    'the households they are estimated from',
    [desks('people', { least: '1', base: 'population' })],
    { households: 6 },
    two,
    'c1 desks',
    ['c1 households'],
  ],
])('what can be turned: %s', (_, rules, community, more, key, turned) => {
  const assessment = place(rules, [community], more);
  const { unit, measure } = outcomeIn(assessment, key);
  const found = turnedBehind(assessment.evaluator, unit, measure.id);
  expect(found.map(({ unit: { at }, fact }) => `${at} ${fact}`)).toEqual(turned);
});

test('what can be turned: a figure that the street shares, none that is a share of another', () => {
  const beds = desks('beds', { least: '1', per: '10', base: 'beds-planned' });
  const streets = [street([{}], { facts: { 'beds-planned': '15' } })];
  const shared = county([beds, nurses], { streets });
  const { unit } = turnedIn(shared, 's1', 'beds-planned');
  expect(turnedBehind(shared.evaluator, unit, 'nurses')).toEqual([{ unit, fact: 'beds-planned' }]);
  const above = { id: 'room', measure: 'room', least: '7', base: 'above-ground-floor-area' };
  const taken = ownPlan([above], [{ floorArea: '1000' }], {
    assumptions: { 'above-ground-share': '0.8' },
  });
  const outcome = ownOutcome(taken, 'room');
  expect(outcome.status).toBe('ok');
  expect(turnedBehind(taken.evaluator, outcome.unit, 'room')).toEqual([]);
});

const clinics = (when: object) => rule('clinics', 'clinics', { least: '1', ...when });

test.each<[string, SmallRule[], object[], string, string, string[]]>([
  [
    'from nothing on',
    [desks('few', { least: '1', when: { households: { from: '0', below: '50' } } })],
    [{ households: 6 }],
    'c1 desks',
    'c1',
    ['0..50', '50..'],
  ],
  [
    'in order',
    [desks('many', { least: '2', ...from('500') }), desks('some', { least: '1', ...from('300') })],
    [{ households: 600 }],
    'c1 desks',
    'c1',
    ['0..300', '300..500', '500..'],
  ],
  [
    'of a street of 100 by the households of one community beside 40',
    [clinics(from('100'))],
    [{ households: 80 }, { households: 40 }],
    's1 clinics',
    'c1',
    ['0..60', '60..'],
  ],
  [
    'none where the people of the street are not known',
    [clinics({ when: { population: { from: '100' } } }), clinics({ id: 'one' })],
    [{ households: 80 }, {}],
    's1 clinics',
    'c1',
    ['0..'],
  ],
])('pieces %s', (_, rules, communities, key, at, pieces) => {
  const assessment = place(rules, communities, two);
  const { unit, measure } = outcomeIn(assessment, key);
  const found = piecesOf(
    assessment.evaluator,
    unit,
    measure.id,
    turnedIn(assessment, at, 'households'),
  );
  expect(
    found.map((one) => `${plain(one.from)}..${one.below === null ? '' : plain(one.below)}`),
  ).toEqual(pieces);
});

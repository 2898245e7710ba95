// What stands, in a made-up county, by hand: how far it reaches and what gives out first.
import { describe, expect, test } from 'vitest';
import { carriedBy } from '../../../../src/core/assessment/outlook/carried.ts';
import { firstLimits, greatest, reachesOf } from '../../../../src/core/assessment/outlook/reach.ts';
import { decimal, plain, type Decimal } from '../../../../src/core/quantity/decimal.ts';
import { ratio } from '../../../../src/core/quantity/ratio.ts';
import { county, outcomeIn, street, type SmallRule } from '../small-county.ts';
import { below, desks, from, perTen, place, room, rule, turnedIn, yard } from './made-up.ts';

const said = (most: Decimal | string) => (typeof most === 'string' ? most : plain(most));
const five = desks('five', { least: '5' });
const most = desks('most', { most: '1', per: '10', base: 'households' });
const renewal = { development: ['renewal'] };
const stands = (count: number, households = 60) => ({ households, existing: { desks: count } });

describe('how far what stands reaches', () => {
  test.each<[string, SmallRule[], number, string[]]>([
    ['where only a most is asked, nowhere', [most], 3, []],
    [
      'up to where another rule may ask for more',
      [five, desks('nine', { least: '9', when: { ...renewal, ...from('100').when } })],
      5,
      ['households 99'],
    ],
    [
      'up to the end of a band, beyond which more is asked',
      [{ ...perTen, ...below('100') }, desks('twenty', { least: '20', ...from('100') })],
      15,
      ['households 99'],
    ],
    [
      'up to where only fewer are allowed',
      [{ ...five, ...below('100') }, desks('three', { most: '3', ...from('100') })],
      5,
      ['households 99'],
    ],
    [
      'past a band that holds no whole number',
      [five, desks('nine', { least: '9', when: { households: { from: '70.2', below: '70.8' } } })],
      5,
      ['households unlimited'],
    ],
  ])('%s', (_, rules, count, reach) => {
    const assessment = place(rules, [stands(count)]);
    const found = reachesOf(assessment.evaluator, outcomeIn(assessment, 'c1 desks'));
    expect(found.map((one) => `${one.fact} ${said(one.most)}`)).toEqual(reach);
  });

  test.each([{}, { assumptions: { 'persons-per-household': '2' } }])(
    'though fewer wait: 66 m2 are 6 for each of 11 desks, %o',
    (more) => {
      const nine = desks('nine', { least: '9', when: renewal });
      const rules = [perTen, nine, room('each', { least: '6', base: 'desks' })];
      const community = { households: 100, existing: { 'room-area': '66' } };
      const assessment = place(rules, [community], more);
      const found = reachesOf(assessment.evaluator, outcomeIn(assessment, 'c1 room-area'));
      expect(found.map((one) => said(one.most))).toEqual(['110']);
    },
  );

  test('not below nothing: beside a rule that may ask for more of everybody, none', () => {
    const fifth = { least: '1', per: '5', base: 'households', strict: true, when: renewal };
    const assessment = place([perTen, desks('fifth', fifth)], [stands(9)]);
    const [outcome, turned] = [
      outcomeIn(assessment, 'c1 desks'),
      turnedIn(assessment, 'c1', 'households'),
    ];
    expect(greatest(assessment.evaluator, outcome, turned, ratio(decimal('9')))).toBe('none');
  });

  test('not where it is not judged: of a list that may lack communities, in areas that cannot be compared', () => {
    const wide = { ...perTen, scope: 'county' };
    const areas = { '990101': { existing: { desks: '7' } } };
    const reach = (complete: boolean) => {
      const plan = { complete, areas, streets: [street([{ households: 60 }])] };
      const assessment = county([wide], plan);
      const found = reachesOf(assessment.evaluator, outcomeIn(assessment, '990101 desks'));
      return found.map((one) => said(one.most));
    };
    expect([reach(false), reach(true)]).toEqual([[], ['70']]);
  });

  test('who gives out first, of this place and this figure alone', () => {
    const rules = [
      perTen,
      desks('visitors', { least: '1', per: '10', base: 'visitors' }),
      yard('yard', { least: '1', base: 'households' }),
      room('room', { least: '50' }),
      room('more', { least: '10', base: 'households', ...below('10') }),
    ];
    const stock = (existing: object) => ({ households: 60, facts: { visitors: '5' }, existing });
    const limits = (existing: object, other: object = {}) => {
      const assessment = place(rules, [stock(existing), stock(other)]);
      const turned = turnedIn(assessment, 'c1', 'households');
      const { evaluator, outcomes } = assessment;
      return firstLimits(evaluator, outcomes, turned.unit, turned).map(
        (one) => `${one.unit.at} ${one.fact} ${one.measure} ${said(one.most)}`,
      );
    };
    const little = { desks: '1', 'yard-area': '1' };
    const reach = ['c1 households desks 80'];
    expect(limits({ desks: '8', 'yard-area': '90', 'room-area': '500' }, little)).toEqual(reach);
    expect(limits({ desks: '8', 'yard-area': '80' })).toEqual([
      ...reach,
      'c1 households yard-area 80',
    ]);
    expect(limits({ desks: '8', 'room-area': '40' })).toEqual(['c1 households room-area none']);
    expect(limits({ 'room-area': '500' })).toEqual([]);
    expect(limits({})).toEqual([]);
  });

  test('who gives out first: not what a street has, nor what its communities grow by', () => {
    const wide = (id: string, base: string) => rule(id, id, { least: '1', per: '10', base });
    const rules = [perTen, wide('clinics', 'population'), wide('nurses', 'households')];
    const plan = {
      assumptions: { 'persons-per-household': '2' },
      streets: [street([stands(8)], { existing: { clinics: '14', nurses: '9' } })],
    };
    const assessment = county(rules, plan);
    const first = (at: string) => {
      const turned = turnedIn(assessment, at, 'households');
      const { evaluator, outcomes } = assessment;
      return firstLimits(evaluator, outcomes, turned.unit, turned).map(
        (one) => `${one.measure} ${said(one.most)}`,
      );
    };
    // 14 clinics are enough for 140 people in 70 households, 9 nurses for 90 households.
    expect([first('c1'), first('s1')]).toEqual([['desks 80'], ['nurses 90']]);
  });

  test('nothing is carried where only a most is asked', () => {
    const assessment = place([most], [stands(3)]);
    const outcome = outcomeIn(assessment, 'c1 desks');
    expect(carriedBy(assessment.evaluator, outcome, decimal('3'))).toEqual([]);
  });
});

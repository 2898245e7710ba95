// Rules that a plan carries along: conflicts, exclusive bounds, overrides and measures built on measures, by hand.
import { describe, expect, test } from 'vitest';
import { planOf } from '../plans.ts';
import { answersOf, required, yardsticks } from './answers.ts';
import { ownPack, rule, type OwnRule } from './own-pack.ts';

const plan = (rules: readonly OwnRule[], existing: Record<string, number> = {}, on = true) =>
  planOf({
    place: '110101',
    year: 2026,
    packs: on ? ['own'] : [],
    ownPacks: [ownPack(rules)],
    communities: [{ households: 1000, population: 2900, existing }],
  });

describe('conflict', () => {
  // at least 12, at most 1,000 / 100 = 10
  const rules = [
    rule({ id: 'a', measure: 'desks', least: '12' }),
    rule({ id: 'b', measure: 'desks', most: '1', base: 'households', per: '100', beside: ['a'] }),
  ];

  test('both ends are shown, the lower alone is judged', () => {
    expect(required(plan(rules), 'desks')).toEqual(['conflict 12..10']);
    const verdict = (desks: number) => answersOf(plan(rules, { desks }), 'desks')[0]?.verdict;
    expect([11, 12, 99].map(verdict)).toEqual(['short', 'met', 'met']);
  });

  test('what is built on it takes the lower for both ends', () => {
    const chairs = rule({ id: 'c', measure: 'chairs', least: '2', most: '3', base: 'desks' });
    expect(required(plan([...rules, chairs]), 'chairs')).toEqual(['ok 24..36']);
  });
});

describe('exclusive bounds', () => {
  test.each([
    // more than half of 1,000 is 501, more than a seventh (142.86) is 143
    ['2', 'ok 501..'],
    ['7', 'ok 143..'],
  ])('more than 1,000 / %s desks', (per, needed) => {
    const more = rule({
      id: 'a',
      measure: 'desks',
      least: '1',
      base: 'households',
      per,
      strict: true,
    });
    expect(required(plan([more]), 'desks')).toEqual([needed]);
  });

  test('of an area the value itself is not enough', () => {
    const rules = [rule({ id: 'a', measure: 'room', least: '60', strict: true })];
    const at = (room: number) => answersOf(plan(rules, { room }), 'room')[0]?.verdict;
    expect([60, 60.000001].map(at)).toEqual(['short', 'met']);
  });
});

describe('which rules count', () => {
  const rules = [
    rule({ id: 'a', measure: 'desks', least: '3', force: 'mandatory' }),
    rule({ id: 'b', measure: 'desks', least: '5', force: 'guidance', beside: ['a'] }),
    rule({ id: 'c', measure: 'desks', least: '9', beside: ['a', 'b'] }),
  ];

  test('must, should and aim', () =>
    expect(yardsticks(plan(rules), 'desks')).toBe('3.. | 5.. | 9..'));

  test('an override removes what it names and nothing else', () => {
    const over = rule({
      id: 'd',
      measure: 'desks',
      least: '4',
      force: 'guidance',
      overrides: ['b'],
    });
    const all = [...rules, { ...over, beside: ['a', 'c'] }];
    expect(yardsticks(plan(all), 'desks')).toBe('3.. | 4.. | 9..');
  });

  test('a pack takes part when it is switched on', () =>
    expect(required(plan(rules, {}, false), 'desks')).toEqual([]));
});

test('all that attain a bound bind, the rest are satisfied', () => {
  const rules = [
    rule({ id: 'a', measure: 'desks', least: '10' }),
    rule({ id: 'b', measure: 'desks', least: '1', base: 'households', per: '100', beside: ['a'] }),
    rule({ id: 'c', measure: 'desks', least: '9', most: '20', beside: ['a', 'b'] }),
  ];
  const [found] = answersOf(plan(rules), 'desks');
  expect(found).toMatchObject({ status: 'ok', lower: '10', upper: '20' });
  expect([...(found?.binding ?? [])].sort()).toEqual(['own-a', 'own-b', 'own-c']);
});

test('a rule by bands of residents is several rules, each from its figure up to the next', () => {
  const bands = (population: number) => {
    const rules = [
      rule({ id: 'a', measure: 'room', least: '1400', when: { population: { below: '3000' } } }),
      rule({ id: 'b', measure: 'room', least: '1700', when: { population: { from: '3000' } } }),
    ];
    const data = plan(rules);
    return required(
      { ...data, streets: [{ id: 's1', communities: [{ id: 'c1', population }] }] },
      'room',
    );
  };
  expect(bands(2999)).toEqual(['ok 1400..']);
  expect(bands(3000)).toEqual(['ok 1700..']);
});

test('rounded needs are what is built upon: 2,900 / 1,000 clinics are 3, with 3 x 7 nurses', () => {
  const rules = [
    rule({ id: 'a', measure: 'desks', least: '1', base: 'population', per: '1000' }),
    rule({ id: 'b', measure: 'chairs', least: '7', base: 'desks' }),
    rule({ id: 'c', measure: 'room', least: '2.5', base: 'existing:desks' }),
  ];
  expect(required(plan(rules), 'chairs')).toEqual(['ok 21..']);
  expect(required(plan(rules), 'room')).toEqual(['pending existing:desks']);
  expect(required(plan(rules, { desks: 2 }), 'room')).toEqual(['ok 5..']);
});

// What several rules leave together: the interval, who decides, what is known of it, and what is waited for; counted by hand.
import { describe, expect, test } from 'vitest';
import type { Yardstick } from '../../../../src/core/assessment/requirement/requirement.ts';
import { asked, county, outcomeIn, street, type SmallRule } from '../small-county.ts';

const outcome = (rules: readonly SmallRule[], plan: object, key: string) =>
  outcomeIn(county(rules, plan), key);
const say = (rules: readonly SmallRule[], plan: object, key: string, yardstick?: Yardstick) =>
  asked(outcome(rules, plan, key), yardstick);

const desks = (id: string, rule: object = {}): SmallRule => ({ id, measure: 'desks', ...rule });
const one = (community: object = {}) => ({ streets: [street([community])] });

describe('bounds of several rules', () => {
  test('the greatest least and the least most decide, each with all who state it', () => {
    const rules = [
      desks('a', { least: '3', most: '9' }),
      desks('b', { least: '5' }),
      desks('c', { least: '10', per: '2', most: '9', perMost: '1' }),
    ];
    expect(say(rules, one(), 'c1 desks')).toBe('ok 5..9 by a+b+c');
    expect(say(rules.slice(0, 2), one(), 'c1 desks')).toBe('ok 5..9 by a+b');
  });

  test('of two that ask the same the exclusive one decides', () => {
    const rules = [desks('a', { least: '5' }), desks('b', { least: '5', strict: true })];
    expect(say(rules, one(), 'c1 desks')).toBe('ok 6.. by b');
  });

  test('whole things are rounded, areas are not', () => {
    const rule = { id: 'a', least: '1', most: '4', base: 'households', per: '10' };
    const homes = one({ households: 25 });
    expect(say([{ ...rule, measure: 'desks' }], homes, 'c1 desks')).toBe('ok 3..10 by a');
    expect(say([{ ...rule, measure: 'room-area' }], homes, 'c1 room-area')).toBe('ok 2.5..10 by a');
  });

  test('no whole number fits between 2.5 and 2.9; below 2.5 and above it nothing fits at all', () => {
    const of = (most: string) => [desks('a', { least: '5', per: '2', most, perMost: '10' })];
    expect(say(of('29'), one(), 'c1 desks')).toBe('noWholeFits 3..3 by a');
    expect(say(of('24'), one(), 'c1 desks')).toBe('conflict 3..2 by a');
    expect(say([desks('a', { least: '5', most: '5' })], one(), 'c1 desks')).toBe('ok 5..5 by a');
  });

  test('a constant part is added to both ends, and an assumption raises it too', () => {
    const rule = desks('a', { least: '2', most: '3', base: 'households', per: '10', plus: '4' });
    const homes = one({ households: 20 });
    expect(say([rule], homes, 'c1 desks')).toBe('ok 8..10 by a');
    // (4 + 4) x 1.5 and (6 + 4) x 1.5
    const plan = { ...homes, assumptions: { raise: '0.5' } };
    expect(say([{ ...rule, uplift: 'raise' }], plan, 'c1 desks')).toBe('ok 12..15 by a');
    // "somewhat more" than 8, by nobody knows how much
    expect(say([{ ...rule, uplift: 'raise' }], homes, 'c1 desks')).toBe('ok 9..10 by a');
  });

  test('an assumption without a value is waited for beside the figure', () => {
    const rule = desks('a', { least: '1', base: 'households', uplift: 'persons-per-household' });
    expect(say([rule], one(), 'c1 desks')).toBe(
      'pending community c1 households, community c1 persons-per-household',
    );
    const two = { streets: [street([{ households: 3 }, { households: 3 }])] };
    expect(say([rule], two, 'c2 desks')).toBe('pending community c2 persons-per-household');
    const alike = { ...rule, base: 'one' };
    expect(say([alike], two, 'c2 desks')).toBe('pending community c2 persons-per-household');
  });

  test('what rests on nothing is silent, whatever assumption would raise it', () => {
    const rules = [
      desks('a', { least: '1', when: { settlement: 'rural' } }),
      { id: 'n', measure: 'nurses', least: '1', base: 'desks', uplift: 'persons-per-household' },
    ];
    expect(say(rules, one(), 's1 nurses')).toBe('noRule');
  });
});

describe('yardsticks', () => {
  const rules = [
    desks('a', { least: '3' }),
    desks('b', { least: '5', force: 'guidance' }),
    desks('c', { least: '9', force: 'target' }),
    desks('d', { least: '99', force: 'encouraged' }),
  ];
  const each = (some: readonly SmallRule[], key: string) =>
    (['must', 'should', 'aim'] as const).map((yardstick) => say(some, one(), key, yardstick));

  test('each counts its own rules, and what is encouraged is asked by none', () => {
    expect(each(rules, 'c1 desks')).toEqual(['ok 3.. by a', 'ok 5.. by b', 'ok 9.. by c']);
    expect(each(rules.slice(0, 1), 'c1 desks')).toEqual(Array(3).fill('ok 3.. by a'));
    expect(each(rules.slice(1, 2), 'c1 desks')).toEqual(['noRule', 'ok 5.. by b', 'ok 5.. by b']);
  });

  test('what rests on a measure takes what that yardstick asks of it', () => {
    const nurses = { id: 'n', measure: 'nurses', least: '2', base: 'desks' };
    const own = each([...rules, nurses], 's1 nurses');
    expect(own).toEqual(['ok 6.. by n', 'ok 10.. by n', 'ok 18.. by n']);
  });

  test('of two firm rules the one that rests on a measure differs, the other does not', () => {
    const both = [
      { id: 'n', measure: 'nurses', least: '2', base: 'desks' },
      { id: 'x', measure: 'nurses', most: '50' },
    ];
    const own = each([...rules, ...both], 's1 nurses');
    expect(own).toEqual(['ok 6..50 by n+x', 'ok 10..50 by n+x', 'ok 18..50 by n+x']);
  });

  test('share one level where they count the very same', () => {
    const { levels } = outcome(rules.slice(0, 1), one(), 'c1 desks');
    expect(levels.must).toBe(levels.aim);
    expect(levels.should).toBe(levels.aim);
    const firm = outcome(rules.slice(0, 1).concat(rules.slice(2, 3)), one(), 'c1 desks').levels;
    expect(firm.must).toBe(firm.should);
    expect(firm.must).not.toBe(firm.aim);
  });

  test('only the yardsticks that count a rule wait for its figure', () => {
    const waiting = desks('w', { least: '1', base: 'households', force: 'target' });
    expect(each([...rules.slice(0, 2), waiting], 'c1 desks')).toEqual([
      'ok 3.. by a',
      'ok 5.. by b',
      'pending community c1 households',
    ]);
  });
});

describe('what need not be waited for', () => {
  const road = { when: { settlement: 'rural' } };
  const open = one({ settlement: null });
  test('a rule that would ask for no more, were its condition to hold', () => {
    const of = (least: string, more: object = {}) => [
      desks('a', { least: '5' }),
      desks('b', { ...road, least, ...more }),
    ];
    expect(say(of('5'), open, 'c1 desks')).toBe('ok 5.. by a');
    expect(say(of('6'), open, 'c1 desks')).toBe('pending community c1 settlement');
    expect(say(of('5', { strict: true }), open, 'c1 desks')).toBe(
      'pending community c1 settlement',
    );
    expect(say(of('4', { strict: true }), open, 'c1 desks')).toBe('ok 5.. by a');
    expect(say(of('4', { most: '8' }), open, 'c1 desks')).toBe('pending community c1 settlement');
  });

  test('from above it is the other way round', () => {
    const of = (most: string) => [desks('a', { most: '5' }), desks('b', { ...road, most })];
    expect(say(of('5'), open, 'c1 desks')).toBe('ok ..5 by a');
    expect(say(of('4'), open, 'c1 desks')).toBe('pending community c1 settlement');
  });

  test('not so a rule that an assumption raises, or that names an area basis and asks as much', () => {
    const rules = [
      desks('a', { least: '5' }),
      desks('b', { ...road, least: '4', uplift: 'raise' }),
    ];
    expect(say(rules, open, 'c1 desks')).toBe('pending community c1 settlement');
    const rooms = (least: string) => [
      { id: 'a', measure: 'room-area', least: '5' },
      { id: 'b', measure: 'room-area', least, basis: 'usable', ...road },
    ];
    expect(say(rooms('5'), open, 'c1 room-area')).toBe('pending community c1 settlement');
    expect(say(rooms('4'), open, 'c1 room-area')).toBe('ok 5.. by a');
  });

  test('not so a rule of a part of the place; so one whose figure is not known', () => {
    const clinics = (id: string, rule: object) => ({ id, measure: 'clinics', ...rule });
    const part = [clinics('a', { least: '5' }), clinics('b', { ...road, least: '4' })];
    const two = { streets: [street([{}, { settlement: null }])] };
    expect(say(part, two, 's1 clinics')).toBe('pending community c2 settlement');
    const figure = { when: { visitors: { from: '10' } }, least: '4' };
    const whole = [clinics('a', { least: '5' }), clinics('b', figure)];
    expect(say(whole, two, 's1 clinics')).toBe('ok 5.. by a');
    const officers = [
      { id: 'a', measure: 'officers', least: '5' },
      { id: 'b', measure: 'officers', ...figure },
    ];
    expect(say(officers, two, '990101 officers')).toBe('ok 5.. by a');
  });

  test('an input that two rules lack is named once', () => {
    const rules = [desks('a', { ...road, least: '5' }), desks('b', { ...road, least: '6' })];
    expect(say(rules, open, 'c1 desks')).toBe('pending community c1 settlement');
  });
});

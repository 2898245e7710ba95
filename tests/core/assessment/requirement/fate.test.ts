// What became of each rule that was considered: who binds, who is satisfied, who waits, who gives way.
import { describe, expect, test } from 'vitest';
import { asked, county, fateIn, outcomeIn, street, type SmallRule } from '../small-county.ts';

const desks = (id: string, rule: object = {}): SmallRule => ({ id, measure: 'desks', ...rule });
const outcome = (rules: readonly SmallRule[], community: object = {}) =>
  outcomeIn(county(rules, { streets: [street([community])] }), 'c1 desks');

describe('fates', () => {
  test('of what binds, at which ends; of what is satisfied, by whom', () => {
    const found = outcome([
      desks('a', { least: '3', most: '9' }),
      desks('b', { least: '5', most: '9' }),
      desks('c', { least: '1' }),
    ]);
    expect(fateIn(found, 'a')).toEqual({ kind: 'binds', ends: ['upper'] });
    expect(fateIn(found, 'b')).toEqual({ kind: 'binds', ends: ['lower', 'upper'] });
    expect(fateIn(found, 'c')).toEqual({ kind: 'satisfied', by: ['a', 'b'] });
  });

  test('of what rests on what nobody asks: silent, whichever places inside are meant', () => {
    const nurses = { id: 'n', measure: 'nurses', least: '2', base: 'clinics' };
    const streets = [street([{}, { settlement: 'rural' }])];
    const of = (rule: object) =>
      fateIn(outcomeIn(county([{ ...nurses, ...rule }], { streets }), 's1 nurses'), 'n');
    const silent = { kind: 'baseSilent', base: 'clinics' };
    expect([of({}), of({ when: { settlement: 'urban' } })]).toEqual([silent, silent]);
  });

  test('of what waits, for which inputs; of what only encourages', () => {
    const found = outcome([
      desks('a', { least: '3', base: 'households' }),
      desks('b', { least: '5', force: 'encouraged' }),
    ]);
    const missing = [{ input: 'households', scope: 'community', at: 'c1' }];
    expect(fateIn(found, 'a')).toEqual({ kind: 'pending', missing });
    expect(fateIn(found, 'b')).toEqual({ kind: 'encouraged' });
  });

  test('of what does not speak here: its condition, its date, its paper’s time', () => {
    const found = outcome([
      desks('a', { least: '3', when: { settlement: 'rural' } }),
      desks('b', { least: '3', due: '2027-01-01' }),
      desks('c', { least: '1' }),
    ]);
    expect(fateIn(found, 'a')).toEqual({ kind: 'condition', condition: 'settlement' });
    expect(fateIn(found, 'b')).toEqual({ kind: 'coming', due: '2027-01-01' });
    expect(fateIn(found, 'c')).toEqual({ kind: 'binds', ends: ['lower'] });
  });

  test('bounds are kept of those that speak, with the base and what raised it', () => {
    const rules = [
      desks('a', { least: '2', base: 'households', per: '10', uplift: 'raise' }),
      desks('b', { least: '3', base: 'visitors' }),
      desks('c', { least: '5', force: 'encouraged' }),
    ];
    const plan = { streets: [street([{ households: 20 }])], assumptions: { raise: '0.5' } };
    const { considered, estimated } = outcomeIn(county(rules, plan), 'c1 desks');
    const [first, second, third] = considered;
    expect(first?.bounds?.uplift).toBe('1.5');
    expect(first?.bounds?.lower?.strict).toBe(false);
    expect(second?.bounds).toBeNull();
    expect(third?.bounds?.base.kind).toBe('known');
    expect(estimated).toBe(false);
  });

  test('a requirement is estimated where one that speaks is, binding or not', () => {
    const rules = [
      desks('a', { least: '1', base: 'population', per: '100' }),
      desks('b', { least: '9' }),
    ];
    const of = (community: object) =>
      outcomeIn(
        county(rules, {
          streets: [street([community])],
          assumptions: { 'persons-per-household': '2' },
        }),
        'c1 desks',
      ).estimated;
    expect([of({ households: 5 }), of({ population: 10 })]).toEqual([true, false]);
  });
});

describe('overriding', () => {
  const first = desks('a', { least: '9' });
  const second = desks('b', { least: '5', overrides: ['a'] });
  test('who is named gives way, and only to who holds', () => {
    const found = outcome([first, second]);
    expect(asked(found)).toBe('ok 5.. by b');
    expect(fateIn(found, 'a')).toEqual({ kind: 'overridden', by: 'b' });
    const rural = { ...second, when: { settlement: 'rural' } };
    expect(asked(outcome([first, rural]))).toBe('ok 9.. by a');
    const open = outcome([first, rural], { settlement: null });
    expect(asked(open)).toBe('pending community c1 settlement');
    expect(fateIn(open, 'a').kind).not.toBe('overridden');
  });

  test('also where each of those that hold names another', () => {
    const away = desks('x', { least: '9', when: { settlement: 'rural' } });
    const found = outcome([away, desks('a', { least: '7', overrides: ['x'] }), second]);
    expect(asked(found)).toBe('ok 5.. by b');
    expect(fateIn(found, 'a')).toEqual({ kind: 'overridden', by: 'b' });
  });

  test('who is overridden itself overrides nobody', () => {
    const third = desks('c', { least: '3', overrides: ['b'] });
    const found = outcome([first, second, third]);
    expect(asked(found)).toBe('ok 9.. by a');
    expect(fateIn(found, 'b')).toEqual({ kind: 'overridden', by: 'c' });
    expect(fateIn(found, 'a')).toEqual({ kind: 'binds', ends: ['lower'] });
  });

  test('of two that name the same the first by its id is said', () => {
    const rules = [desks('z', { least: '1', overrides: ['a'] }), first, second];
    for (const some of [rules, rules.toReversed()])
      expect(fateIn(outcome(some), 'a')).toEqual({ kind: 'overridden', by: 'b' });
  });

  test('each that is named by one rule fares alike', () => {
    const both = desks('b', { least: '5', overrides: ['a', 'd'] });
    const other = desks('d', { least: '7' });
    const last = desks('c', { least: '3', overrides: ['b', 'e'] });
    const found = outcome([first, other, desks('e', { least: '99' }), both, last]);
    expect(asked(found)).toBe('ok 9.. by a');
    expect(['d', 'b', 'e'].map((id) => fateIn(found, id).kind)).toEqual([
      ...['satisfied', 'overridden', 'overridden'],
    ]);
  });
});

test('places of one sort share what no figure decides, and nothing is said of what no rule speaks of', () => {
  const rules = [
    desks('a', { least: '3' }),
    { id: 'b', measure: 'yard-area', least: '1', base: 'households' },
  ];
  const found = county(rules, { streets: [street([{ households: 5 }, { households: 5 }])] });
  const [one, other] = ['c1 desks', 'c2 desks'].map((key) => outcomeIn(found, key));
  expect(one?.considered).toBe(other?.considered);
  const [own, others] = ['c1 yard-area', 'c2 yard-area'].map((key) => outcomeIn(found, key));
  expect(own?.considered).not.toBe(others?.considered);
  expect([found.silent, found.outcomes.length]).toEqual([[], 4]);
  expect(() => found.evaluator.requirement(found.outcomes[0]?.unit ?? never(), 'chairs')).toThrow(
    'no measure is called chairs',
  );
});

function never(): never {
  throw new Error('no outcome');
}

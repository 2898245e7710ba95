// How what stands meets what is asked, case by case and counted by hand: verdicts and gaps, area bases, lists that may not be whole.
import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/core/quantity/decimal.ts';
import { county, judged, outcomeIn, street, type SmallRule } from '../small-county.ts';

const outcome = (rules: readonly SmallRule[], plan: object, key: string) =>
  outcomeIn(county(rules, plan), key);
const community = (given: object) => ({ streets: [street([given])] });

describe('one measure in one place', () => {
  const of = (rule: object, ...stocks: (string | null)[]) =>
    stocks.map((desks) =>
      judged(
        outcome(
          [{ id: 'a', measure: 'desks', ...rule }],
          community({ existing: { desks } }),
          'c1 desks',
        ),
      ),
    );

  test('below the least it is short by the rest, above the most it is above, and nobody misses any', () => {
    const range = { least: '5', most: '9' };
    expect(of(range, null, '0', '4', '5', '9', '10')).toEqual([
      ...['notAssessed', 'short 5', 'short 1', 'met 0', 'met 0', 'above 0'],
    ]);
  });

  test('with a most alone what is over it is the gap', () => {
    expect(of({ most: '9' }, '0', '9', '12')).toEqual(['met 0', 'met 0', 'short 3']);
  });

  test('in a conflict the least alone is judged', () => {
    expect(of({ least: '5', most: '3' }, '4', '5', '8')).toEqual(['short 1', 'met 0', 'met 0']);
  });

  test('while the requirement waits nothing is judged', () => {
    expect(of({ least: '5', base: 'households' }, '8')).toEqual(['notAssessed']);
  });

  test('an exclusive bound of whole things has moved on; that of an area is not reached by itself', () => {
    expect(of({ least: '5', strict: true }, '5', '6')).toEqual(['short 1', 'met 0']);
    const area = (stock: string, rule: object) =>
      judged(
        outcome(
          [{ id: 'a', measure: 'yard-area', strict: true, ...rule }],
          community({ existing: { 'yard-area': stock } }),
          'c1 yard-area',
        ),
      );
    expect(['5', '5.01'].map((stock) => area(stock, { least: '5' }))).toEqual(['short 0', 'met 0']);
    expect(['5', '4.99'].map((stock) => area(stock, { most: '5' }))).toEqual(['short 0', 'met 0']);
  });

  test('places of one sort share even their levels while nothing is known to stand', () => {
    const rules = [{ id: 'a', measure: 'desks', least: '5' }];
    const { outcomes } = county(rules, { streets: [street([{}, {}, { existing: { desks: 1 } }])] });
    expect(outcomes[0]?.levels).toBe(outcomes[1]?.levels);
    expect(outcomes.map((one) => judged(one))).toEqual(['notAssessed', 'notAssessed', 'short 4']);
  });

  test('each yardstick is judged by itself', () => {
    const rules = [
      { id: 'a', measure: 'desks', least: '3' },
      { id: 'b', measure: 'desks', least: '5', force: 'guidance' },
      { id: 'c', measure: 'desks', least: '9', force: 'target' },
    ];
    const found = outcome(rules, community({ existing: { desks: '4' } }), 'c1 desks');
    expect((['must', 'should', 'aim'] as const).map((one) => judged(found, one))).toEqual([
      ...['met 0', 'short 1', 'short 5'],
    ]);
  });
});

describe('usable and built area', () => {
  const rules = [{ id: 'a', measure: 'room-area', least: '70', basis: 'usable' }];
  const rooms = (existing: string, areaBasis: string | null, coefficient?: string) =>
    judged(
      outcome(
        rules,
        {
          ...community({ existing: { 'room-area': existing }, areaBasis }),
          assumptions: coefficient === undefined ? {} : { 'usable-coefficient': coefficient },
        },
        'c1 room-area',
      ),
    );
  test('built area counts with the planner’s share of it, and without one it cannot be compared', () => {
    expect(rooms('90', 'built')).toBe('notComparable');
    expect(rooms('90', 'built', '0.7')).toBe('short 7');
    expect(rooms('100', 'built', '0.7')).toBe('met 0');
  });
  test('area in the rule’s own basis counts as it is', () => {
    expect([rooms('69', 'usable', '0.7'), rooms('69', null, '0.7')]).toEqual([
      ...['short 1', 'short 1'],
    ]);
  });
  test('where the rule speaks of built area and rooms were measured inside, the requirement shrinks', () => {
    const built = [{ id: 'a', measure: 'room-area', least: '100', basis: 'built' }];
    const plan = {
      ...community({ existing: { 'room-area': '69' }, areaBasis: 'usable' }),
      assumptions: { 'usable-coefficient': '0.7' },
    };
    expect(judged(outcome(built, plan, 'c1 room-area'))).toBe('short 1');
  });
  test('only who binds says in which basis; people have none', () => {
    const less = [...rules, { id: 'b', measure: 'room-area', least: '80' }];
    const plan = community({ existing: { 'room-area': '79' }, areaBasis: 'built' });
    expect(judged(outcome(less, plan, 'c1 room-area'))).toBe('short 1');
    const desks = [{ id: 'a', measure: 'desks', least: '3', basis: 'usable' }];
    const counted = community({ existing: { desks: '2' }, areaBasis: 'built' });
    expect(judged(outcome(desks, counted, 'c1 desks'))).toBe('short 1');
  });
});

describe('a list of communities that may not be whole', () => {
  const rules = [{ id: 'a', measure: 'officers', least: '1', base: 'communities', per: '2' }];
  const listed = (plan: object, area: object = {}) => {
    const { partial, levels } = outcome(
      rules,
      { complete: null, streets: [street([{}, {}])], areas: { '990101': area }, ...plan },
      '990101 officers',
    );
    const { stated } = partial ?? {};
    const said = stated === null || stated === undefined ? '-' : plain(stated);
    return [partial && `${plain(partial.listed)} of ${said}`, levels.aim.verdict];
  };
  const existing = { officers: '1' };
  test('is not judged by, unless it is said to be whole or nobody is left out', () => {
    expect(listed({}, { existing })).toEqual(['2 of -', 'notAssessed']);
    expect(listed({ complete: true }, { existing })).toEqual([null, 'met']);
    expect(listed({ complete: false }, { existing })).toEqual(['2 of -', 'notAssessed']);
    expect(listed({}, { facts: { communities: '2' } })).toEqual([null, 'notAssessed']);
    expect(listed({}, { facts: { communities: '5' } })).toEqual(['2 of 5', 'notAssessed']);
  });
  test('what was entered for the whole county is judged by what was entered for it', () => {
    expect(listed({}, { existing, facts: { communities: '5' } })).toEqual([null, 'short']);
  });
});

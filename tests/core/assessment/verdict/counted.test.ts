// Communities that meet all that is counted: how many, and on which papers the count rests; by hand.
import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/core/quantity/decimal.ts';
import { county, outcomeIn, street, type SmallRule } from '../small-county.ts';

const outcome = (rules: readonly SmallRule[], plan: object, key: string) =>
  outcomeIn(county(rules, plan), key);
const stands = (...given: Parameters<typeof outcome>) => {
  const { existing } = outcome(...given);
  return existing === null ? null : plain(existing);
};

describe('communities that meet what is counted', () => {
  const rules: readonly SmallRule[] = [
    { id: 'd', measure: 'desks', least: '2', most: '4', of: 'quoted' },
    { id: 'y', measure: 'yard-area', least: '5' },
    { id: 'g', measure: 'good-communities', least: '50', base: 'communities', per: '100' },
  ];
  const good = (...stocks: (readonly [number | null, number | null])[]) => ({
    streets: [street(stocks.map(([desks, yard]) => ({ existing: { desks, 'yard-area': yard } })))],
  });
  const of = (plan: object) => stands(rules, plan, '990101 good-communities');

  test('count one each, those that do not count nothing, one that is not known makes all unknown', () => {
    expect(of(good([2, 5], [1, 5], [2, 4], [4, 9]))).toBe('2');
    expect(of(good([2, 5], [5, 5]))).toBe('1');
    expect(of(good([2, 5], [null, 5]))).toBeNull();
    expect(of(good([2, 5], [null, 4]))).toBe('1');
  });

  test('rest on the papers of what is counted, unless the count was typed', () => {
    const evidence = (plan: object) =>
      outcome(rules, plan, '990101 good-communities').levels.aim.evidence;
    expect(evidence(good([2, 5]))).toBe('secondary');
    expect(evidence(good([null, 5]))).toBe('primary');
    const typed = { areas: { '990101': { existing: { 'good-communities': 1 } } } };
    expect(evidence({ ...good([2, 5]), ...typed })).toBe('primary');
    const urban = [...rules.slice(0, 2), { ...rules[2], when: { settlement: 'urban' } }];
    const some = street([{ existing: { desks: 2, 'yard-area': 5 } }, { settlement: 'rural' }]);
    const ofPart = (plan: object) =>
      outcome(urban as typeof rules, { streets: [some], ...plan }, '990101 good-communities');
    expect([ofPart({}), ofPart(typed)].map(({ levels }) => levels.aim.evidence)).toEqual([
      ...['secondary', 'primary'],
    ]);
    const inside = street([{ existing: { 'good-communities': 1 } }]);
    expect(evidence({ streets: [inside] })).toBe('primary');
    const own = [{ id: 'd', measure: 'desks', least: '2', of: 'own' }, ...rules.slice(1)];
    const mixed = own.map((one) => (one.id === 'y' ? { ...one, of: 'quoted' } : one));
    const found = outcome(mixed, good([2, 5]), '990101 good-communities');
    expect(found.levels.aim.evidence).toBe('mixed');
  });

  test('beside a figure typed for one street they rest on what is counted in another', () => {
    const typed = { existing: { 'good-communities': 3 } };
    const met = { existing: { desks: 2, 'yard-area': 5 } };
    const of = (first: object[], second: object[], rule: object = {}) => {
      const streets = [street(first, typed), { ...street([]), id: 's2', communities: second }];
      const asked = [...rules.slice(0, 2), { ...rules[2], ...rule }] as typeof rules;
      const { existing, levels } = outcome(asked, { streets }, '990101 good-communities');
      return [existing && plain(existing), levels.aim.evidence];
    };
    const counted = { id: 'c9', settlement: 'urban', ...met };
    expect(of([], [counted])).toEqual(['4', 'secondary']);
    expect(of([met], [{ ...counted, ...typed }])).toEqual(['6', 'primary']);
    const rural = { id: 'c8', settlement: 'rural', ...typed };
    const part = (settlement: string) => of([met], [counted, rural], { when: { settlement } });
    expect([part('urban'), part('rural')]).toEqual([
      ['2', 'secondary'],
      ['3', 'primary'],
    ]);
  });

  test('by each way of a text they rest on what was counted, if anything could be', () => {
    const way = (choice: string, least: string) => ({
      ...{ id: choice, measure: 'good-communities', least, base: 'communities', per: '100' },
      alternative: { group: 'road', choice },
    });
    const open = [...rules.slice(0, 2), way('by-road', '50'), way('by-water', '60')];
    const evidence = (plan: object) =>
      outcome(open, plan, '990101 good-communities').ways.map(({ levels }) => levels.aim.evidence);
    expect(evidence(good([2, 5]))).toEqual(['secondary', 'secondary']);
    expect(evidence(good([null, 5]))).toEqual(['primary', 'primary']);
  });

  test('what is only encouraged counts as there or not there', () => {
    const encouraged = [
      { id: 'd', measure: 'desks', least: '2', force: 'encouraged' },
      ...rules.slice(1),
    ];
    const counted = (plan: object) => stands(encouraged, plan, '990101 good-communities');
    expect(counted(good([2, 5], [1, 5]))).toBe('1');
    expect(counted(good([2, 5], [null, 5]))).toBeNull();
  });
});

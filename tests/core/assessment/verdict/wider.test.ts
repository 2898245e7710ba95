// Counts of communities, sums of parts, and what is planned, over streets and the county; by hand.
import { describe, expect, test } from 'vitest';
import { isPlanned } from '../../../../src/core/assessment/verdict/as-planned.ts';
import { restOnLapsed } from '../../../../src/core/assessment/verdict/lapsed.ts';
import { plain } from '../../../../src/core/quantity/decimal.ts';
import { print } from '../../../../src/core/quantity/ratio.ts';
import { asked, county, judged, outcomeIn, street, type SmallRule } from '../small-county.ts';

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

describe('what stands by a fact', () => {
  const rules = [{ id: 's', measure: 'size', least: '100' }];
  test('is that fact, and nothing of it is planned', () => {
    const plan = { streets: [street([{ households: 90, planned: { size: 500, desks: 1 } }])] };
    const found = outcome(rules, plan, 'c1 size');
    expect([judged(found), found.planned]).toEqual(['short 10', null]);
    expect(stands(rules, { streets: [street([{}])] }, 'c1 size')).toBeNull();
  });
  test('a site does not owe the size of the community that it lies in, nor what a street has once', () => {
    const plan = {
      extent: 'site',
      streets: [street([{ households: 90 }], { existing: { clinics: 0, nurses: 0 } })],
    };
    const found = outcome(rules, plan, 'c1 size');
    expect([found.ofWholePlace, judged(found), asked(found)]).toEqual([
      ...[true, 'notAssessed', 'ok 100.. by s'],
    ]);
    const street1 = [
      { id: 'c', measure: 'clinics', least: '1' },
      { id: 'n', measure: 'nurses', least: '1', base: 'households', per: '10' },
      { id: 'd', measure: 'desks', least: '1' },
    ];
    expect(outcome(street1, plan, 's1 clinics').ofWholePlace).toBe(true);
    expect(judged(outcome(street1, plan, 's1 nurses'))).toBe('short 9');
    expect(outcome(street1, plan, 'c1 desks').ofWholePlace).toBe(false);
    const whole = { ...plan, extent: 'street' };
    expect(judged(outcome(street1, whole, 's1 clinics'))).toBe('short 1');
  });
});

describe('parts over a wider place', () => {
  const rules = [{ id: 'a', measure: 'area-in-all', scope: 'street', least: '9' }];
  const parts = (room: number | null, yard: number | null) => ({
    existing: { 'room-area': room, 'yard-area': yard },
  });
  const of = (communities: object[], given: object = {}) =>
    stands(rules, { streets: [street(communities, given)] }, 's1 area-in-all');

  test('are those of the places inside, unless all of them were entered there', () => {
    expect(of([parts(1, 2), parts(3, 4)])).toBe('10');
    expect(of([parts(1, 2), parts(3, null)])).toBeNull();
    expect(of([parts(1, 2)], parts(5, 6))).toBe('11');
    expect(of([parts(1, 2)], parts(5, null))).toBe('3');
    expect(of([], parts(5, 6))).toBe('11');
    expect(of([], parts(5, null))).toBeNull();
  });

  test('what is planned of a part is planned of the whole', () => {
    const planned = (communities: object[], given: object = {}) => {
      const found = outcome(rules, { streets: [street(communities, given)] }, 's1 area-in-all');
      const value = found.planned?.value;
      return value === undefined || value === null ? value : plain(value);
    };
    const more = { ...parts(1, 2), planned: { 'yard-area': 5 } };
    expect(planned([more, parts(3, 4)])).toBe('15');
    expect(planned([more, parts(3, null)])).toBeNull();
    expect(planned([more], { existing: { 'area-in-all': 8 } })).toBeUndefined();
    expect(planned([more], { planned: { 'area-in-all': 2 } })).toBe('5');
    expect(planned([], more), 'of a street that lists no community').toBe('8');
    const plan = { streets: [street([more, {}])] };
    const { evaluator, outcomes } = county(rules, plan);
    const unit = outcomes.map((one) => one.unit).find(({ scope }) => scope === 'street');
    expect(unit && isPlanned(evaluator, unit, 'area-in-all')).toBe(true);
    expect(unit && isPlanned(evaluator, unit, 'room-area')).toBe(false);
  });
});

describe('over the county', () => {
  const desks = { id: 'd', measure: 'desks', least: '3' };

  test('what is never added up has no total', () => {
    const pay = { id: 'p', measure: 'pay', least: '3' };
    const { totals } = county([desks, pay], { streets: [street([{ existing: { desks: 1 } }])] });
    expect(totals.map(({ measure, gap }) => [measure.id, gap && print(gap, 'up')])).toEqual([
      ...[['desks', '2']],
    ]);
  });

  test('results that rest on plans whose time is over alone are counted', () => {
    const lapsed = { id: 'l', measure: 'desks', least: '5', of: 'planned' };
    const less = { ...lapsed, least: '2' };
    const equal = { ...lapsed, least: '3' };
    const plan = { streets: [street([{}, {}])] };
    const count = (rules: readonly SmallRule[], horizon = 2026) =>
      restOnLapsed(county(rules, { ...plan, horizon }).outcomes, 'aim', horizon);
    expect(
      [[lapsed], [desks, lapsed], [desks, less], [desks, equal]].map((one) => count(one)),
    ).toEqual([...[2, 2, 0, 0]]);
    expect(count([lapsed], 2015)).toBe(0);
    expect(count([{ ...lapsed, base: 'visitors' }])).toBe(0);
  });
});

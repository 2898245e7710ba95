// Sums of parts, and what is planned, over streets and the county; by hand.
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

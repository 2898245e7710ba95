// Which rules speak in a place: papers of its chain in their time, choices and due dates.
import { describe, expect, test } from 'vitest';
import {
  asked,
  county,
  fateIn,
  outcomeIn,
  street,
  type SmallRule,
} from '../assessment/small-county.ts';

const desks = (rule: object = {}): SmallRule => ({
  id: 'a',
  measure: 'desks',
  least: '3',
  ...rule,
});
const one = { streets: [street([{}])] };
const outcome = (rules: readonly SmallRule[], plan: object = one, key = 'c1 desks') =>
  outcomeIn(county(rules, plan), key);
const fate = (rule: SmallRule, plan: object = {}, key?: string) =>
  fateIn(outcome([rule], { ...one, ...plan }, key), rule.id);
const BINDS = { kind: 'binds', ends: ['lower'] };

describe('papers', () => {
  test('speak from their first day to the day before their last', () => {
    const on = (asOf: string) => fate(desks({ of: 'dated' }), { asOf }).kind;
    expect(['2019-12-31', '2020-01-01', '2021-12-31', '2022-01-01'].map(on)).toEqual([
      ...['notInForce', 'binds', 'binds', 'notInForce'],
    ]);
    expect(fate(desks({ of: 'dated' }), { asOf: '2019-12-31' })).toEqual({
      ...{ kind: 'notInForce', from: '2020-01-01', to: '2022-01-01' },
    });
  });

  test('of the place and of all it lies in, nearest first; of no other place', () => {
    const papers = ['unnamed', 'of-nation', 'known', 'of-prefecture', 'of-county', 'of-others'];
    const rules = papers.map((of) => desks({ id: of, of }));
    const { considered } = outcome(rules);
    expect(considered.map(({ rule }) => rule.document.id)).toEqual([
      ...['of-county', 'of-prefecture', 'known', 'of-nation', 'unnamed'],
    ]);
  });

  test('that take part by choice are silent until chosen', () => {
    const rules = [desks(), desks({ id: 'b', least: '9', of: 'quoted' })];
    expect(asked(outcome(rules))).toBe('ok 9.. by b, secondary');
    expect(asked(outcome(rules, { ...one, packs: [] }))).toBe('ok 3.. by a');
  });

  test('whose time is over count, or are listed where the planner says so', () => {
    const planned = desks({ of: 'planned' });
    expect(fate(planned, { lapsed: 'counted' })).toEqual(BINDS);
    expect(fate(planned, { lapsed: 'listed' })).toEqual({ kind: 'lapsed', to: '2015' });
    expect(fate(planned, { lapsed: 'listed', horizon: 2015 })).toEqual(BINDS);
    expect(fate(desks(), { lapsed: 'listed' })).toEqual(BINDS);
  });
});

describe('choices and due dates', () => {
  test('the usual way holds until another is chosen', () => {
    const way = (choice: string) => desks({ alternative: { group: 'way', choice } });
    const other = { kind: 'otherChoice', group: 'way' };
    expect(fate(way('one-way'))).toEqual(BINDS);
    expect(fate(way('other-way'))).toEqual({ ...other, chosen: 'one-way' });
    const choices = { way: 'other-way' };
    expect(fate(way('one-way'), { choices })).toEqual({ ...other, chosen: 'other-way' });
    expect(fate(way('other-way'), { choices })).toEqual(BINDS);
  });

  test('a duty is live from the year in which it is due', () => {
    const due = (on: string) => fate(desks({ due: on }), { horizon: 2026 });
    expect(due('2026-12-31')).toEqual(BINDS);
    expect(due('2027-01-01')).toEqual({ kind: 'coming', due: '2027-01-01' });
  });
});

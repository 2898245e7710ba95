// The inputs behind an outcome as they were used: each once, in the order in which rules ask for them, by hand.
import { describe, expect, test } from 'vitest';
import type { SmallRule } from '../small-county.ts';
import { desks, record, streetOf } from './own-record.ts';

const inputs = (rules: readonly SmallRule[], plan: object, key = 'c1 desks') =>
  record(rules, plan, key).inputs;

const ESTIMATED = { assumptions: { 'persons-per-household': '3' } };

describe('figures', () => {
  const byVisitors = desks('a', { least: '1', base: 'visitors' });

  test('of the base, and those that a condition asks for; each once', () => {
    const rules = [
      desks('a', {
        ...{ least: '1', base: ['households', 'visitors'] },
        when: { visitors: { from: '2' }, population: { below: '900' } },
      }),
      desks('b', { least: '2', base: 'households', per: '10' }),
    ];
    const plan = streetOf([{ households: 30, population: 80, facts: { visitors: '4' } }]);
    expect(inputs(rules, plan)).toEqual([
      { input: 'visitors', kind: 'figure', value: '4' },
      { input: 'population', kind: 'figure', value: '80' },
      { input: 'households', kind: 'figure', value: '30' },
    ]);
  });

  test('that are not known say what would have to be entered, and where', () => {
    expect(inputs([byVisitors], streetOf([{}]))).toEqual([
      {
        ...{ input: 'visitors', kind: 'figure', value: null },
        missing: [{ input: 'visitors', at: 'c1' }],
      },
    ]);
    const nurses = [{ id: 'n', measure: 'nurses', least: '1', base: 'households' }];
    const plan = streetOf([{ households: 5 }, {}, {}]);
    expect(inputs(nurses, plan, 's1 nurses')).toEqual([
      {
        ...{ input: 'households', kind: 'figure', value: null },
        missing: [
          { input: 'households', at: 'c2' },
          { input: 'households', at: 'c3' },
        ],
      },
    ]);
  });

  test('a fixed number rests on none', () => {
    expect(inputs([desks('a', { least: '5' })], streetOf([{ households: 9 }]))).toEqual([]);
  });

  test('people who are estimated: from how many households of which communities, and by which assumption', () => {
    const nurses = [{ id: 'n', measure: 'nurses', least: '1', base: 'population', per: '100' }];
    const plan = {
      ...streetOf([{ households: 10 }, { population: 7, households: 2 }, { households: 1 }]),
      ...ESTIMATED,
    };
    expect(inputs(nurses, plan, 's1 nurses')).toEqual([
      {
        ...{ input: 'population', kind: 'figure', value: '40', estimated: true },
        from: [
          { at: 'c1', households: '10', population: '30' },
          { at: 'c3', households: '1', population: '3' },
        ],
      },
      { input: 'persons-per-household', kind: 'assumption', value: '3' },
    ]);
    const counted = { ...streetOf([{ population: 7, households: 2 }]), ...ESTIMATED };
    expect(inputs(nurses, counted, 's1 nurses')).toEqual([
      { input: 'population', kind: 'figure', value: '7' },
    ]);
  });
});

describe('properties and assumptions', () => {
  test('a property as the place has it, known or not', () => {
    const rules = [desks('a', { least: '5', when: { settlement: 'urban', kind: 'street' } })];
    expect(inputs(rules, streetOf([{}]))).toEqual([
      { input: 'settlement', kind: 'property', value: 'urban' },
      { input: 'kind', kind: 'property', value: 'street' },
    ]);
    const unknown = streetOf([{ settlement: null }], { kind: 'township' });
    expect(inputs(rules, unknown)).toEqual([
      { input: 'settlement', kind: 'property', value: null },
      { input: 'kind', kind: 'property', value: 'township' },
    ]);
  });

  test('what raises a figure, as the planner entered it or else as it is written', () => {
    const rules = [desks('a', { least: '5', uplift: 'raise' })];
    const raised = (assumptions: object) => inputs(rules, { ...streetOf([{}]), assumptions });
    expect(raised({})).toEqual([{ input: 'raise', kind: 'assumption', value: '0' }]);
    expect(raised({ raise: '0.25' })).toEqual([
      { input: 'raise', kind: 'assumption', value: '0.25' },
    ]);
  });

  test('in which area the stock was measured, and what makes it comparable with another', () => {
    const room = (basis: string) => [{ id: 'r', measure: 'room-area', least: '70', basis }];
    const plan = {
      ...streetOf([{ areaBasis: 'built', existing: { 'room-area': '90' } }]),
      assumptions: { 'usable-coefficient': '0.7' },
    };
    const measured = { input: 'areaBasis', kind: 'property', value: 'built' };
    expect(inputs(room('built'), plan, 'c1 room-area')).toEqual([measured]);
    expect(inputs(room('usable'), plan, 'c1 room-area')).toEqual([
      measured,
      { input: 'usable-coefficient', kind: 'assumption', value: '0.7' },
    ]);
    const unsaid = { ...plan, assumptions: {} };
    expect(inputs(room('usable'), unsaid, 'c1 room-area')).toEqual([
      measured,
      { input: 'usable-coefficient', kind: 'assumption', value: null },
    ]);
  });
});

describe('other measures', () => {
  test('what is required of one, at both ends', () => {
    const rules = [
      { id: 'c', measure: 'clinics', least: '2', most: '5' },
      { id: 'n', measure: 'nurses', least: '3', base: 'clinics' },
    ];
    expect(inputs(rules, streetOf([{}]), 's1 nurses')).toEqual([
      { input: 'clinics', kind: 'required', value: '2', upper: '5' },
    ]);
    const open = [{ id: 'c', measure: 'clinics', least: '2' }, ...rules.slice(1)];
    expect(inputs(open, streetOf([{}]), 's1 nurses')).toEqual([
      { input: 'clinics', kind: 'required', value: '2', upper: null },
    ]);
  });

  test('what stands of one, of the members that the rule speaks of', () => {
    const rule = {
      ...{ id: 'n', measure: 'nurses', least: '2', base: 'existing:clinics' },
      when: { settlement: 'urban' },
    };
    const communities = [
      { existing: { clinics: 3 } },
      { existing: { clinics: 10 }, settlement: 'rural' },
    ];
    const found = (given: readonly object[]) =>
      inputs([rule], streetOf(given), 's1 nurses').filter(({ kind }) => kind === 'existing');
    expect(found(communities)).toEqual([{ input: 'clinics', kind: 'existing', value: '3' }]);
    expect(found([{}])).toEqual([{ input: 'clinics', kind: 'existing', value: null }]);
  });
});

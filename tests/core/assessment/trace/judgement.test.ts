// How a requirement was judged, as it is recorded: areas made alike, ways and choices, what stands and what is planned, by hand.
import { describe, expect, test } from 'vitest';
import { choicesMade } from '../../../../src/core/assessment/trace/choices.ts';
import { county, type SmallRule } from '../small-county.ts';
import { desks, record, streetOf } from './own-record.ts';

describe('areas', () => {
  const areas = (rule: object, community: object, assumptions: object = {}) => {
    const rules = [{ id: 'r', measure: 'room-area', ...rule }];
    const plan = { ...streetOf([community]), assumptions };
    return record(rules, plan, 'c1 room-area').levels.aim.areas;
  };
  const third = { base: 'households', per: '3' };
  const COEFFICIENT = { 'usable-coefficient': '0.7' };
  const none = { existing: null, lower: null, upper: null };

  test('built area that stands is turned into usable area, cut downwards', () => {
    const stands = { areaBasis: 'built', existing: { 'room-area': '90.000001' } };
    expect(areas({ least: '70', basis: 'usable' }, stands, COEFFICIENT)).toEqual({
      ...{ ruled: 'usable', measured: 'built', coefficient: '0.7' },
      ...{ existing: '63.0000007', lower: null, upper: null },
    });
  });

  test('a requirement of built area is turned into usable area, where that was measured', () => {
    const measured = { areaBasis: 'usable', households: 10 };
    const rule = { least: '1', most: '2', ...third, basis: 'built' };
    // 10 / 3 x 0.7 = 2.333..., 20 / 3 x 0.7 = 4.666...
    expect(areas(rule, measured, COEFFICIENT)).toEqual({
      ...{ ruled: 'built', measured: 'usable', coefficient: '0.7' },
      ...{ existing: null, lower: '2.333334', upper: '4.666666' },
    });
    const open = { least: '1', ...third, basis: 'built' };
    expect(areas(open, { ...measured, existing: { 'room-area': '1' } }, COEFFICIENT)).toEqual({
      ...{ ruled: 'built', measured: 'usable', coefficient: '0.7' },
      ...{ existing: null, lower: '2.333334', upper: null },
    });
  });

  test('nothing is turned where both speak of one area, or nobody has said by how much', () => {
    const built = { areaBasis: 'built', existing: { 'room-area': '90' } };
    expect(areas({ least: '70', basis: 'built' }, built, COEFFICIENT)).toEqual({
      ...{ ruled: 'built', measured: 'built', coefficient: null, ...none },
    });
    expect(areas({ least: '70', basis: 'usable' }, built)).toEqual({
      ...{ ruled: 'usable', measured: 'built', coefficient: null, ...none },
    });
    expect(areas({ least: '70' }, built, COEFFICIENT)).toBeNull();
    expect(areas({ least: '70', basis: 'usable' }, {}, COEFFICIENT)).toBeNull();
  });
});

test('ends before rounding are kept by yardstick, exclusive or not', () => {
  const rules = [
    desks('must', { least: '1', base: 'households', per: '4' }),
    desks('should', { least: '3', force: 'guidance', strict: true }),
    desks('aim', { most: '8', force: 'target' }),
  ];
  const { levels } = record(rules, streetOf([{ households: 10 }]), 'c1 desks');
  const exact = (value: string, strict = false) => ({ value, cut: false, strict });
  expect(levels.must.exact).toEqual({ lower: exact('2.5'), upper: null });
  expect(levels.should.exact).toEqual({ lower: exact('3', true), upper: null });
  expect(levels.aim.exact).toEqual({ lower: exact('3', true), upper: exact('8') });
});

describe('ways and choices', () => {
  const way = (id: string, least: string, rule: object = {}): SmallRule => ({
    ...{ id, measure: 'clinics', least, alternative: { group: 'road', choice: `by-${id}` } },
    ...rule,
  });
  const both = [way('road', '5'), way('water', '2', { most: '9', force: 'guidance' })];
  const of = (rules: readonly SmallRule[], plan: object = {}) =>
    record(rules, { ...streetOf([{}], { existing: { clinics: 3 } }), ...plan }, 's1 clinics');
  const provisions = [
    { id: 'water', choice: 'by-water' },
    { id: 'road', choice: 'by-road' },
  ];

  test('each way with what it asks and how it stands, the one taken first', () => {
    const empty = { status: 'noRule', lower: null, upper: null, verdict: 'notAssessed', gap: null };
    const none = { ...empty, evidence: 'primary', binding: [] };
    const water = {
      ...{ status: 'ok', lower: '2', upper: '9', verdict: 'met', gap: '0' },
      ...{ evidence: 'primary', binding: ['water'] },
    };
    const road = {
      ...{ status: 'ok', lower: '5', upper: null, verdict: 'short', gap: '2' },
      ...{ evidence: 'primary', binding: ['road'] },
    };
    expect(of(both).ways).toEqual([
      {
        choices: [{ group: 'road', choice: 'by-water' }],
        levels: { must: none, should: water, aim: water },
      },
      {
        choices: [{ group: 'road', choice: 'by-road' }],
        levels: { must: road, should: road, aim: road },
      },
    ]);
  });

  test('by whom a choice was made: taken among ways, by the planner, by default, or by nobody', () => {
    expect(of(both).choices).toEqual([
      { group: 'road', choice: 'by-water', by: 'taken', provisions },
    ]);
    const chosen = of(both, { choices: { road: 'by-water' } });
    expect(chosen.choices).toEqual([{ group: 'road', choice: 'by-water', by: 'plan', provisions }]);
    const reading = { alternative: { group: 'way', choice: 'one-way' } };
    expect(of([way('road', '1', reading)]).choices).toEqual([
      {
        ...{ group: 'way', choice: 'one-way', by: 'default' },
        provisions: [{ id: 'road', choice: 'one-way' }],
      },
    ]);
    expect(of([way('road', '1')]).choices).toEqual([
      {
        ...{ group: 'road', choice: null, by: 'open' },
        provisions: [{ id: 'road', choice: 'by-road' }],
      },
    ]);
    expect(of([{ id: 'c', measure: 'clinics', least: '1' }]).choices).toEqual([]);
  });

  test('what the planner chose is told, whether or not it plays a part', () => {
    const { plan } = county(both, { choices: { road: 'by-water', way: 'one-way' } });
    expect(choicesMade(plan)).toEqual([
      { group: 'road', choice: 'by-water' },
      { group: 'way', choice: 'one-way' },
    ]);
  });

  test('as planned by each way', () => {
    const { planned } = of(both, {
      ...streetOf([{}], { existing: { clinics: 1 }, planned: { clinics: 3 } }),
    });
    const met = { verdict: 'met', gap: '0' };
    const short = { verdict: 'short', gap: '1' };
    const unasked = { verdict: 'notAssessed', gap: null };
    expect(planned).toMatchObject({ here: '3', value: '4', standsUnknown: false });
    expect(planned?.ways).toEqual([
      { must: unasked, should: met, aim: met },
      { must: short, should: short, aim: short },
    ]);
  });
});

describe('what stands', () => {
  const standing = (rule: SmallRule, plan: object, key: string) =>
    record([rule], plan, key).standing;
  const nothing = { parts: null, inside: [] };

  test('as entered, or not known', () => {
    const rule = desks('a', { least: '1' });
    const entered = streetOf([{ existing: { desks: '4' } }]);
    expect(standing(rule, entered, 'c1 desks')).toEqual({
      ...{ value: '4', taken: 'entered', ...nothing },
    });
    expect(standing(rule, streetOf([{}]), 'c1 desks')).toEqual({
      ...{ value: null, taken: null, ...nothing },
    });
  });

  test('a figure of the plan that stands for it', () => {
    const rule = { id: 'a', measure: 'size', least: '100' };
    const plan = streetOf([{ households: 120 }]);
    expect(standing(rule, plan, 'c1 size')).toEqual({
      ...{ value: '120', taken: 'figure', ...nothing },
    });
  });

  test('what was counted: whether a community meets all of the measures', () => {
    const rules = [
      desks('a', { least: '1' }),
      { id: 'y', measure: 'yard-area', least: '1' },
      { id: 'g', measure: 'good-communities', scope: 'community', least: '1' },
    ];
    const plan = streetOf([{ existing: { desks: 2, 'yard-area': 1 } }]);
    expect(record(rules, plan, 'c1 good-communities').standing).toEqual({
      ...{ value: '1', taken: 'verdicts', ...nothing },
    });
  });

  test('the sum of its parts, and how it stands to what was entered', () => {
    const rule = { id: 'a', measure: 'area-in-all', least: '9' };
    const of = (more: object) => {
      const existing = { 'room-area': '4', 'yard-area': '3.5', ...more };
      return standing(rule, streetOf([{ existing }]), 'c1 area-in-all');
    };
    const parts = [
      { measure: 'room-area', value: '4' },
      { measure: 'yard-area', value: '3.5' },
    ];
    expect(of({})).toEqual({
      ...{ value: '7.5', taken: 'parts', inside: [] },
      parts: { parts, total: '7.5', use: 'taken' },
    });
    expect(of({ 'area-in-all': '8' })).toEqual({
      ...{ value: '8', taken: 'entered', inside: [] },
      parts: { parts, total: '7.5', use: 'differs' },
    });
  });

  test('the sum of the places inside, or of the members that are spoken of; one that is unknown is named', () => {
    const rule = { ...desks('a', { least: '9' }), scope: 'street' };
    const two = (second: object) =>
      streetOf([{ existing: { desks: 2 } }, { settlement: 'rural', ...second }]);
    const known = two({ existing: { desks: 30 } });
    expect(standing(rule, known, 's1 desks')).toEqual({
      ...{ value: '32', taken: 'inside', parts: null },
      inside: [
        { at: 'c1', value: '2' },
        { at: 'c2', value: '30' },
      ],
    });
    expect(standing(rule, two({}), 's1 desks')).toEqual({
      ...{ value: null, taken: 'inside', parts: null },
      inside: [
        { at: 'c1', value: '2' },
        { at: 'c2', value: null },
      ],
    });
    const urban = { ...rule, base: 'communities', when: { settlement: 'urban' } };
    expect(standing(urban, known, 's1 desks')).toEqual({
      ...{ value: '2', taken: 'inside', parts: null, inside: [{ at: 'c1', value: '2' }] },
    });
  });
});

describe('what is planned', () => {
  const planned = (community: object) =>
    record([desks('a', { least: '5' })], streetOf([community]), 'c1 desks').planned;

  test('beside what stands, judged with it', () => {
    const met = { verdict: 'met', gap: '0' };
    const short = { verdict: 'short', gap: '1' };
    expect(planned({ existing: { desks: 2 }, planned: { desks: 3 } })).toEqual({
      ...{ here: '3', value: '5', standsUnknown: false, ways: [] },
      levels: { must: met, should: met, aim: met },
    });
    expect(planned({ development: 'new-build', planned: { desks: 4 } })).toEqual({
      ...{ here: '4', value: '4', standsUnknown: true, ways: [] },
      levels: { must: short, should: short, aim: short },
    });
    expect(planned({ existing: { desks: 2 } })).toBeNull();
  });

  test('of a street in its communities: nothing of it in the street itself', () => {
    const rule = { ...desks('a', { least: '5' }), scope: 'street' };
    const plan = streetOf([{ existing: { desks: 1 }, planned: { desks: 2 } }]);
    const found = record([rule], plan, 's1 desks').planned;
    expect(found).toMatchObject({ here: null, value: '3', standsUnknown: false });
    expect(found?.levels.aim).toEqual({ verdict: 'short', gap: '2' });
  });
});

// The record of an outcome, whole: arithmetic digit for digit, fates, dates, and what is said beside the verdict, by hand.
import { describe, expect, test } from 'vitest';
import { desks, record, streetOf } from './own-record.ts';

describe('a record', () => {
  test('holds everything behind one number, and nothing else', () => {
    const rules = [
      desks('homes', { least: '1', base: 'households', per: '300' }),
      desks('most', { most: '9', force: 'target' }),
    ];
    const plan = streetOf([{ households: 1000, existing: { desks: 3 } }]);
    const lower = { value: '3.333334', cut: true, strict: false };
    const nowhere = { from: null, to: null, due: null, period: null };
    expect(record(rules, plan, 'c1 desks')).toEqual({
      inputs: [{ input: 'households', kind: 'figure', value: '1000' }],
      provisions: [
        {
          ...{ id: 'homes', document: 'known', section: '1', force: 'mandatory', dates: nowhere },
          ...{ fate: { kind: 'binds', ends: ['lower'] }, when: { figures: {} }, members: null },
          steps: [
            {
              ...{ end: 'lower', bases: ['households'], base: '1000', fraction: null },
              ...{ figure: '1', uplift: null, per: '300', plus: null },
              ...{ quotient: '3.333334', cut: true, strict: false, rounded: '4' },
            },
          ],
        },
        {
          ...{ id: 'most', document: 'known', section: '1', force: 'target', dates: nowhere },
          ...{ fate: { kind: 'binds', ends: ['upper'] }, when: { figures: {} }, members: null },
          steps: [
            {
              ...{ end: 'upper', bases: ['one'], base: '1', fraction: null },
              ...{ figure: '9', uplift: null, per: '1', plus: null },
              ...{ quotient: '9', cut: false, strict: false, rounded: '9' },
            },
          ],
        },
      ],
      choices: [],
      ways: [],
      levels: {
        must: { exact: { lower, upper: null }, areas: null },
        should: { exact: { lower, upper: null }, areas: null },
        aim: {
          exact: { lower, upper: { value: '9', cut: false, strict: false } },
          areas: null,
        },
      },
      standing: { value: '3', taken: 'entered', parts: null, inside: [] },
      ...{ planned: null, inPost: null, partial: null },
      ...{ ofWholePlace: false, outsidePeriod: false, estimated: false },
    });
  });

  test('says how many are in post beside as many others', () => {
    const rules = [
      { id: 'c', measure: 'clinics', least: '4' },
      { id: 'n', measure: 'nurses', least: '1', most: '1', base: 'clinics' },
    ];
    const plan = streetOf([{}], { existing: { clinics: 6, nurses: 4 } });
    const { inPost } = record(rules, plan, 's1 nurses');
    expect(inPost).toEqual({ measure: 'clinics', inPost: '6', fewer: '2' });
  });

  test('says of how many communities a list that may lack some has how many', () => {
    const rules = [
      {
        ...{ id: 'o', measure: 'officers', least: '1', base: 'communities' },
        when: { settlement: 'urban' },
      },
    ];
    const of = (areas: object) =>
      record(rules, { ...streetOf([{}, {}]), complete: false, areas }, '990101 officers').partial;
    expect(of({})).toEqual({ listed: '2', stated: null });
    expect(of({ '990101': { facts: { communities: 5 } } })).toEqual({ listed: '2', stated: '5' });
  });

  test('says what is listed and not judged, what is over, and what is estimated', () => {
    const rules = [
      { id: 'c', measure: 'clinics', least: '1', of: 'planned' },
      { id: 'n', measure: 'nurses', least: '1', base: 'population', per: '1000' },
    ];
    const plan = {
      ...{ ...streetOf([{ households: 10 }]), extent: 'site', horizon: 2016 },
      assumptions: { 'persons-per-household': '3' },
    };
    const of = (key: string) => {
      const { ofWholePlace, outsidePeriod, estimated } = record(rules, plan, key);
      return [ofWholePlace, outsidePeriod, estimated];
    };
    expect(of('s1 clinics')).toEqual([true, true, false]);
    expect(of('s1 nurses')).toEqual([false, false, true]);
  });
});

describe('the steps of a provision', () => {
  const stepsOf = (rule: object, given: object = {}, plan: object = {}) =>
    record([desks('a', rule)], { ...streetOf([given]), ...plan }, 'c1 desks').provisions[0]?.steps;

  test('both ends, each with its own rate, a constant, and what raises both', () => {
    const rule = {
      ...{ least: '2', per: '7', most: '3', perMost: '8', plus: '0.5' },
      ...{ base: ['households', 'visitors'], uplift: 'raise' },
    };
    const plan = { assumptions: { raise: '0.5' } };
    const given = { households: 10, facts: { visitors: 3 } };
    // 13 x 2 x 1.5 / 7 + 0.5 x 1.5 = 6.321428..., 13 x 3 x 1.5 / 8 + 0.75 = 8.0625
    expect(stepsOf(rule, given, plan)).toEqual([
      {
        ...{ end: 'lower', bases: ['households', 'visitors'], base: '13', fraction: null },
        ...{ figure: '2', uplift: '1.5', per: '7', plus: '0.5' },
        ...{ quotient: '6.321429', cut: true, strict: false, rounded: '7' },
      },
      {
        ...{ end: 'upper', bases: ['households', 'visitors'], base: '13', fraction: null },
        ...{ figure: '3', uplift: '1.5', per: '8', plus: '0.5' },
        ...{ quotient: '8.0625', cut: false, strict: false, rounded: '8' },
      },
    ]);
  });

  test('an end that is not enough itself is passed by a whole thing', () => {
    const [step] = stepsOf({ least: '3', strict: true }) ?? [];
    expect(step).toMatchObject({ quotient: '3', strict: true, rounded: '4' });
    const [most] = stepsOf({ most: '3', strict: true }) ?? [];
    expect(most).toMatchObject({ end: 'upper', quotient: '3', strict: true, rounded: '2' });
  });

  test('what is kept exact is not rounded; a base whose digits go on is also said as a fraction', () => {
    const rules = [
      { id: 'room', measure: 'room-area', least: '1', per: '3', base: 'households' },
      { id: 'yard', measure: 'yard-area', least: '2', most: '4', base: 'room-area' },
    ];
    const { provisions } = record(rules, streetOf([{ households: 10 }]), 'c1 yard-area');
    expect(provisions[0]?.steps).toEqual([
      {
        ...{ end: 'lower', bases: ['room-area'], base: '3.333334', fraction: ['10', '3'] },
        ...{ figure: '2', uplift: null, per: '1', plus: null },
        ...{ quotient: '6.666667', cut: true, strict: false, rounded: null },
      },
    ]);
  });

  test('of what binds and of what others satisfy; none of what waits, is only encouraged or does not hold', () => {
    const said = (...rules: Parameters<typeof record>[0]) =>
      record(rules, streetOf([{}]), 'c1 desks').provisions.map(
        ({ id, fate, steps }) => `${id} ${fate.kind} ${steps.length}`,
      );
    expect(said(desks('less', { least: '1' }), desks('more', { least: '2' }))).toEqual([
      ...['less satisfied 1', 'more binds 1'],
    ]);
    expect(
      said(
        desks('waits', { least: '1', base: 'population' }),
        desks('early', { least: '1', due: '2027-01-01' }),
        desks('rural', { least: '1', when: { settlement: 'rural' } }),
        desks('wished', { least: '1', force: 'encouraged' }),
      ),
    ).toEqual(['waits pending 0', 'wished encouraged 0', 'early coming 0', 'rural condition 0']);
  });
});

describe('a provision in the record', () => {
  test('has the dates of its paper, its own, and the period of a plan', () => {
    const rules = [
      desks('dated', { of: 'dated', least: '1' }),
      desks('planned', { of: 'planned', least: '1', due: '2014-12-31' }),
    ];
    const { provisions } = record(rules, streetOf([{}]), 'c1 desks');
    const dates = new Map(provisions.map((one) => [one.id, one.dates]));
    expect(dates.get('dated')).toEqual({
      ...{ from: '2020-01-01', to: '2022-01-01', due: null, period: null },
    });
    expect(dates.get('planned')).toEqual({
      ...{ from: null, to: null, due: '2014-12-31', period: { from: '2011', to: '2015' } },
    });
  });

  test('names the members that it speaks of', () => {
    const rule = {
      ...{ id: 'n', measure: 'nurses', least: '1', base: 'households', per: '10' },
      when: { settlement: 'urban' },
    };
    const communities = [{ households: 10 }, { households: 90, settlement: 'rural' }];
    const of = (given: readonly object[]) =>
      record([rule], streetOf(given), 's1 nurses').provisions[0];
    expect(of(communities)).toMatchObject({ members: ['c1'], when: { settlement: 'urban' } });
    expect(of(communities)?.steps[0]).toMatchObject({ base: '10', quotient: '1' });
    expect(of(communities.slice(0, 1))?.members).toBeNull();
  });

  test('is worked out once for places that share it', () => {
    const rules = [desks('a', { least: '2' })];
    const plan = streetOf([{}, {}]);
    const [here, there] = ['c1', 'c2'].map((at) => record(rules, plan, `${at} desks`).provisions);
    expect(here).toEqual(there);
    expect(here?.[0]?.steps[0]).toMatchObject({ rounded: '2' });
  });
});

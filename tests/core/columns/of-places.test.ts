// Sorts of places: what a row says of its place, street and county, which places are spoken of alike, and what stands in them.
import { describe, expect, test } from 'vitest';
import type { CompiledMeasure } from '../../../src/core/columns/compiled.ts';
import { isStoredAsEntered } from '../../../src/core/columns/existing-form.ts';
import { emptyPlan } from '../../../src/core/columns/batch-plan.ts';
import { placeKeys } from '../../../src/core/columns/place-keys.ts';
import { compilerOf, judged, kind, URBAN, type Rule } from './own-columns.ts';
import { measure } from './pieces.ts';

const MIXED = [kind('urban'), kind('rural')];
const GATES: Rule = { id: 'gates', measure: 'gates', least: '1' };

describe('what a row says of its street and county', () => {
  const asks = (when: object) =>
    compilerOf([
      { id: 'd', measure: 'desks', least: '5', when },
      { id: 's', measure: 'stalls', least: '5', when },
    ]);
  const both = (when: object, traits: object) => {
    const { ofCommunity, ofStreet } = asks(when);
    const row = { ...URBAN, ...traits };
    return [
      ...judged(ofCommunity(row), 'desks', { households: [1] }),
      ...judged(ofStreet(row, MIXED), 'stalls', { households: [1] }),
    ];
  };
  const alike = (said: string) => (said === 'ok' ? ['ok 5.. by d', 'ok 5.. by s'] : [said, said]);
  test.each([
    ['a street office lies at the seat', { kind: 'street', seat: null }, 'ok'],
    ['unless it is said not to', { kind: 'street', seat: 'no' }, 'noRule'],
    ['of a town it has to be said', { kind: 'township', seat: null }, 'pending'],
    ['that it is', { kind: 'township', seat: 'yes' }, 'ok'],
    ['or is not', { kind: 'township', seat: 'no' }, 'noRule'],
  ])('%s', (_, traits, said) => {
    expect(both({ seat: true }, traits)).toEqual(alike(said));
  });

  test.each([
    ['a class that is said', { countyClass: 'national-poverty' }, 'ok'],
    ['another', { countyClass: 'general' }, 'noRule'],
    ['none', { countyClass: null }, 'pending'],
    [
      'that of a district, which nobody has to say',
      { place: '130102', countyClass: null },
      'noRule',
    ],
  ])('%s', (_, traits, said) => {
    expect(both({ countyClass: 'national-poverty' }, traits)).toEqual(alike(said));
  });

  test('a town is a town, of whatever settlement', () => {
    expect(both({ kind: 'township' }, { kind: 'township' })).toEqual(alike('ok'));
    expect(both({ kind: 'township' }, { kind: 'street' })).toEqual(alike('noRule'));
  });
});

describe('places', () => {
  const keys = (rules: readonly Rule[], jurisdictions: readonly (string | null)[] = []) => {
    const { rulebook } = compilerOf(rules);
    const [pack] = rulebook.packs;
    if (pack === undefined) throw new Error('no pack');
    const packs = jurisdictions.map((jurisdiction) => ({
      ...{ ...pack, document: { ...pack.document, jurisdiction } },
    }));
    const settings = { asOf: '2026-11-21', horizon: 2026, packs: [] };
    return placeKeys({ ...rulebook, packs }, emptyPlan(settings, '000000'));
  };
  const GATES_AT = (when: object) => [{ ...GATES, when }];

  test('of which nothing speaks are alike, and the first stands for all', () => {
    const of = keys([GATES], [null]);
    expect(of('110101')).toEqual({ key: of('110101').key, place: '110101', countyClass: null });
    expect(['120101', '120000'].map(of)).toEqual([of('110101'), of('110101')]);
    expect(of('110101').key).not.toBe(of('130102').key);
    expect(of('130102')).toMatchObject({ place: '130102', countyClass: 'prefecture-city' });
  });

  test.each([
    ['a place that conditions name', GATES_AT({ places: ['110101'] }), []],
    ['one that they leave out', GATES_AT({ placesExcept: ['110101'] }), []],
    ['one that has a paper', [GATES], ['110101']],
  ] as const)('apart from the others is %s', (_, rules, jurisdictions) => {
    const of = keys(rules, jurisdictions);
    expect(of('110101').key).not.toBe(of('120101').key);
    expect(of('120000').key).toBe(of('120101').key);
  });

  test('a place that holds a named one is apart; one inside a named one is like it', () => {
    const of = keys(GATES_AT({ places: ['110101'] }));
    expect(new Set(['110101', '110000', '120000'].map((place) => of(place).key)).size).toBe(3);
    const wide = keys(GATES_AT({ places: ['110000'] }));
    expect(wide('110101')).toBe(wide('110000'));
    expect(wide('120101').key).not.toBe(wide('110101').key);
  });

  test('in a city it is not known whether a community lies in a county that is named', () => {
    const { ofCommunity } = compilerOf([
      { id: 'desks', measure: 'desks', least: '1', when: { places: ['110101'] } },
    ]);
    expect(ofCommunity({ ...URBAN, place: '110000' }).measures).toEqual([]);
    expect(ofCommunity(URBAN).measures).toHaveLength(1);
  });
});

describe('what stands', () => {
  const of = (id: string, rule: object = {}) =>
    compilerOf([{ id: 'a', measure: id, least: '1', ...rule }]).ofCommunity(URBAN).measures[0];
  const form = (one: CompiledMeasure | undefined) =>
    one?.kind === 'linear' ? one.existing : one?.why;

  test('is entered, or worked out from others', () => {
    expect(isStoredAsEntered(measure())).toBe(true);
    expect(isStoredAsEntered(measure({ counts: ['desks'] }))).toBe(false);
    expect(isStoredAsEntered(measure({ parts: ['desks', 'chairs'] }))).toBe(false);
    expect(isStoredAsEntered(measure({ existingFrom: 'households' }))).toBe(false);
    expect(form(of('desks', { base: 'existing:benches' }))).toBe('counted');
  });

  test('as entered, by its parts in the same scale, or by a figure of the whole place', () => {
    const scale = 1_000_000;
    const [entered, parts] = form(of('indoors')) ?? [];
    expect(entered).toMatchObject([{ id: 'indoors', scale }]);
    expect(parts).toMatchObject(['room', 'hall'].map((id) => ({ id, scale })));
    const [crowd] = compilerOf([{ id: 'a', measure: 'crowd', least: '1' }]).ofStreet(
      URBAN,
      MIXED,
    ).measures;
    const population = { from: 'fact', id: 'population', scale: 1, members: null };
    expect(form(crowd)).toEqual([[population]]);
    const households = { ...population, id: 'households' };
    expect(form(of('size'))).toMatchObject([[{ from: 'existing', id: 'size' }], [households]]);
  });

  test.each([
    ['an area by a number of households', 'land', 'counted'],
    ['a number by parts of which one is an area', 'medley', 'street-parts'],
  ])('not %s', (_, id, why) => {
    expect(form(of(id))).toBe(why);
  });
});

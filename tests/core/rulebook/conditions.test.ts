// What conditions ask of a place: figures with ranges, properties, classes and named places.
import { describe, expect, test } from 'vitest';
import { county, fateIn, outcomeIn, street, type SmallRule } from '../assessment/small-county.ts';

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

describe('conditions on the place itself', () => {
  const of = (when: object, community: object, given: object = {}) =>
    fate(desks({ when }), { streets: [street([community], given)] });

  test('a range holds from its start to below its end, and waits for its figure', () => {
    const range = { visitors: { from: '10', below: '20' } };
    const at = (visitors: string | null) => of(range, { facts: { visitors } }).kind;
    expect(['9', '10', '19', '20'].map(at)).toEqual(['condition', 'binds', 'binds', 'condition']);
    expect(of(range, {})).toEqual({
      kind: 'pending',
      missing: [{ input: 'visitors', scope: 'community', at: 'c1' }],
    });
    expect(of({ visitors: { from: '10' } }, { facts: { visitors: '10' } })).toEqual(BINDS);
    expect(of({ visitors: { below: '20' } }, { facts: { visitors: '0' } })).toEqual(BINDS);
    expect(of({ visitors: { from: '10' } }, { facts: { visitors: '9' } })).toEqual({
      ...{ kind: 'condition', condition: 'visitors' },
    });
  });

  test('each place is asked for its own figure', () => {
    const rules = [desks({ when: { visitors: { from: '10' } } })];
    const two = { streets: [street([{ facts: { visitors: 5 } }, { facts: { visitors: 15 } }])] };
    const found = ['c1 desks', 'c2 desks'].map((key) => fateIn(outcome(rules, two, key), 'a').kind);
    expect(found).toEqual(['condition', 'binds']);
    const clinics = { id: 'a', measure: 'clinics', least: '1', when: { settlement: 'urban' } };
    const streets = [
      street([{ settlement: 'rural' }]),
      { id: 's2', name: '', kind: 'street', communities: [{ id: 'c9', settlement: 'urban' }] },
    ];
    const inside = ['s1 clinics', 's2 clinics'].map(
      (key) => fateIn(outcome([clinics], { streets }, key), 'a').kind,
    );
    expect(inside).toEqual(['noMembers', 'binds']);
  });

  test('a property holds by any of the values named', () => {
    const when = { development: ['renewal', 'resettlement'] };
    const at = (development: string) => of(when, { development }).kind;
    expect(['renewal', 'resettlement', 'new-build'].map(at)).toEqual([
      ...['binds', 'binds', 'condition'],
    ]);
  });

  test('a street’s property holds of the communities in it', () => {
    expect(of({ kind: 'street' }, {}).kind).toBe('binds');
    expect(of({ kind: 'street' }, {}, { kind: 'township' }).kind).toBe('condition');
    expect(of({ seat: true }, {}, { seat: true }).kind).toBe('binds');
    expect(of({ seat: true }, {}, { seat: false }).kind).toBe('condition');
    expect(of({ seat: true }, {}).kind, 'a street office lies at the seat').toBe('binds');
    expect(of({ seat: true }, {}, { kind: 'township' })).toEqual({
      kind: 'pending',
      missing: [{ input: 'seat', scope: 'community', at: 'c1' }],
    });
  });

  test('one definite no outweighs all that is unknown', () => {
    expect(of({ settlement: 'rural', visitors: { from: '1' } }, {}).kind).toBe('condition');
    expect(of({ settlement: 'urban', visitors: { from: '1' } }, {}).kind).toBe('pending');
  });

  test('a class of county', () => {
    const at = (countyClass: string | null) =>
      fate(desks({ when: { countyClass: ['general', 'provincial-poverty'] } }), { countyClass });
    expect(at('general')).toEqual(BINDS);
    expect(at('national-poverty')).toEqual({ kind: 'condition', condition: 'countyClass' });
    expect(at(null).kind).toBe('pending');
  });

  test('named places, or all but these', () => {
    const at = (when: object) => fate(desks({ when })).kind;
    expect(at({ places: ['990101'] })).toBe('binds');
    expect(at({ places: ['990100'] })).toBe('binds');
    expect(at({ places: ['990000', '990102'] })).toBe('binds');
    expect(at({ places: ['990102'] })).toBe('condition');
    expect(at({ placesExcept: ['990101'] })).toBe('condition');
    expect(at({ placesExcept: ['990102'] })).toBe('binds');
    const named = (when: object) => fate(desks({ when }));
    expect(named({ places: ['990102'] })).toEqual({ kind: 'condition', condition: 'places' });
    expect(named({ placesExcept: ['990101'] })).toEqual({
      ...{ kind: 'condition', condition: 'placesExcept' },
    });
  });
});

test('places of one sort share what no figure decides, whatever their sort is asked for', () => {
  const shared = (when: object) => {
    const found = county([desks({ when })], { streets: [street([{}, {}])] });
    const [one, other] = ['c1 desks', 'c2 desks'].map((key) => outcomeIn(found, key).considered);
    return one === other;
  };
  expect([{ settlement: 'urban' }, { kind: 'street' }, { places: ['990101'] }].map(shared)).toEqual(
    [...[true, true, true]],
  );
  expect(shared({ visitors: { from: '1' } })).toBe(false);
});

// What conditions ask of a place and of what lies in it, and which part of it a rule then speaks of.
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

describe('conditions on what lies inside', () => {
  const clinics = (when: object, rule: object = {}): SmallRule => ({
    ...{ id: 'a', measure: 'clinics', least: '1', base: 'communities', when, ...rule },
  });
  const of = (when: object, communities: object[], given: object = {}) =>
    outcome([clinics(when)], { streets: [street(communities, given)] }, 's1 clinics');
  const urban = { settlement: 'urban' };

  test('select the members of which they hold: all, some, none', () => {
    const rural = { settlement: 'rural' };
    expect(asked(of(urban, [{}, {}]))).toBe('ok 2.. by a');
    expect(asked(of(urban, [{}, {}, rural]))).toBe('ok 2.. by a');
    expect(of(urban, [{}, {}]).considered[0]?.bounds?.members).toBeNull();
    expect(of(urban, [{}, rural]).considered[0]?.bounds?.members?.map(({ at }) => at)).toEqual([
      ...['c1'],
    ]);
    const none = of({ ...urban, development: 'renewal' }, [rural, { development: 'new-build' }]);
    expect(fateIn(none, 'a')).toEqual({ kind: 'noMembers', condition: 'settlement, development' });
  });

  test('wait for members of which it is not known, or for any members at all', () => {
    expect(asked(of(urban, [{}, { settlement: null }]))).toBe('pending community c2 settlement');
    expect(asked(of(urban, [{ settlement: null }, {}, { settlement: null }]))).toBe(
      'pending community c1 settlement, community c3 settlement',
    );
    expect(asked(of(urban, []))).toBe('pending street s1 communities');
  });

  test('a no of the place itself, or of all its members, outweighs what is unknown of the other', () => {
    const both = { ...urban, seat: true };
    expect(fateIn(of(both, [{ settlement: null }], { seat: false }), 'a').kind).toBe('condition');
    const town = { kind: 'township' };
    expect(fateIn(of(both, [{ settlement: 'rural' }], town), 'a').kind).toBe('noMembers');
    const no = of(both, [{ settlement: 'rural' }], { seat: false });
    expect(fateIn(no, 'a')).toEqual({ kind: 'condition', condition: 'seat' });
    expect(asked(of(both, [{}], town))).toBe('pending street s1 seat');
    expect(asked(of(both, [{}, { settlement: 'rural' }], { seat: true }))).toBe('ok 1.. by a');
  });

  test('over the county the narrowest place of which something is asked is selected', () => {
    const officers = (when: object): SmallRule => ({
      ...{ id: 'a', measure: 'officers', least: '1', base: 'communities', when },
    });
    const streets = [
      street([{}, { settlement: 'rural' }]),
      {
        ...street([{}]),
        id: 's2',
        kind: 'township',
        communities: [{ id: 'c9', settlement: 'urban' }],
      },
    ];
    const say = (when: object, list: object[] = streets) =>
      asked(outcome([officers(when)], { streets: list }, '990101 officers'));
    expect(say({ kind: 'street' })).toBe('ok 2.. by a');
    expect(say({ kind: 'street', settlement: 'urban' })).toBe('ok 1.. by a');
    expect(say({ settlement: 'urban' })).toBe('ok 2.. by a');
    expect(say({ kind: 'street' }, [])).toBe('pending county 990101 streets');
    expect(say({ settlement: 'urban' }, [])).toBe('pending county 990101 communities');
  });

  test('of a wider place, a rule for named counties depends on the county', () => {
    const wide = { place: '990100', extent: 'prefecture', streets: [] };
    const officers = { id: 'a', measure: 'officers', scope: 'prefecture', least: '1' };
    const at = (when: object) =>
      fateIn(outcome([{ ...officers, when }], wide, '990100 officers'), 'a');
    expect(at({ places: ['990101'] })).toEqual({ kind: 'dependsOnPlace', places: ['990101'] });
    expect(at({ places: ['990100'] })).toEqual(BINDS);
    expect(at({ places: ['990201'] }).kind).toBe('condition');
  });
});

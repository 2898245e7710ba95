// Conditions on what lies inside a place: which of its members a rule then speaks of, and what is not known of them.
import { describe, expect, test } from 'vitest';
import {
  asked,
  county,
  fateIn,
  outcomeIn,
  street,
  type SmallRule,
} from '../assessment/small-county.ts';

const one = { streets: [street([{}])] };
const outcome = (rules: readonly SmallRule[], plan: object = one, key = 'c1 desks') =>
  outcomeIn(county(rules, plan), key);
const BINDS = { kind: 'binds', ends: ['lower'] };

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

  test('of a wider place, the streets that lie in the named county are selected', () => {
    const inCounty = { ...street([{}, {}]), place: '990101' };
    const nowhere = { ...street([{}]), id: 's2', communities: [{ id: 'c9' }] };
    const officers = {
      ...{ id: 'a', measure: 'officers', scope: 'prefecture', least: '1', base: 'communities' },
      when: { places: ['990101'] },
    };
    const of = (...streets: object[]) =>
      outcome([officers], { place: '990100', extent: 'prefecture', streets }, '990100 officers');
    expect(asked(of(inCounty))).toBe('ok 2.. by a');
    expect(fateIn(of(inCounty, nowhere), 'a').kind).toBe('dependsOnPlace');
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

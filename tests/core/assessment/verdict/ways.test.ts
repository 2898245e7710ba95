// Where a text offers two ways and nobody has chosen: the one that is met counts, else the one that lacks least; by hand.
import { describe, expect, test } from 'vitest';
import { outcomeAt } from '../../../../src/core/assessment/verdict/outcome.ts';
import { print } from '../../../../src/core/quantity/ratio.ts';
import {
  asked,
  county,
  fateIn,
  judged,
  outcomeIn,
  street,
  type SmallRule,
} from '../small-county.ts';

const way = (id: string, least: string, rule: object = {}): SmallRule => ({
  ...{ id, measure: 'clinics', least, alternative: { group: 'road', choice: `by-${id}` } },
  ...rule,
});
const outcome = (rules: readonly SmallRule[], given: object, plan: object = {}) =>
  outcomeIn(county(rules, { streets: [street([{}], given)], ...plan }), 's1 clinics');
const both = (road: string, water: string) => [way('road', road), way('water', water)];

describe('two ways', () => {
  const stands = (clinics: number) => ({ existing: { clinics } });

  test('the one that is met is taken, and the other is listed as such', () => {
    const found = outcome(both('5', '2'), stands(3));
    expect([asked(found), judged(found)]).toEqual(['ok 2.. by water', 'met 0']);
    expect(fateIn(found, 'road')).toEqual({ kind: 'otherWay', group: 'road', taken: 'by-water' });
    expect(found.ways.map(({ choices }) => [...choices].flat())).toEqual([
      ...[
        ['road', 'by-water'],
        ['road', 'by-road'],
      ],
    ]);
    const aims = found.ways.map(({ levels }) => levels.aim);
    expect(aims.map(({ verdict, gap }) => [verdict, gap && print(gap, 'up')])).toEqual([
      ...[
        ['met', '0'],
        ['short', '2'],
      ],
    ]);
  });

  test('of two that are short the one that lacks least, of equals the one that is named first', () => {
    expect(asked(outcome(both('5', '4'), stands(3)))).toBe('ok 4.. by water');
    expect(asked(outcome(both('4', '5'), stands(3)))).toBe('ok 4.. by road');
    expect(fateIn(outcome(both('4', '4'), stands(3)), 'water').kind).toBe('otherWay');
  });

  test('none is left once one is chosen', () => {
    const found = outcome(both('5', '2'), stands(3), { choices: { road: 'by-road' } });
    expect([asked(found), found.ways]).toEqual(['ok 5.. by road', []]);
    expect(fateIn(found, 'water').kind).toBe('otherChoice');
  });

  test('as planned the best of them counts', () => {
    const planned = (road: string, water: string, clinics: number) => {
      const { levels, ways } = outcome(both(road, water), {
        ...stands(1),
        planned: { clinics },
      }).planned ?? { levels: null, ways: [] };
      const text = (one: typeof levels) =>
        one && `${one.aim.verdict} ${one.aim.gap === null ? '-' : print(one.aim.gap, 'up')}`;
      return [text(levels), ...ways.map(text)];
    };
    expect(planned('9', '3', 2)).toEqual(['met 0', 'met 0', 'short 6']);
    expect(planned('5', '4', 1)).toEqual(['short 2', 'short 2', 'short 3']);
    expect(planned('4', '5', 1)).toEqual(['short 2', 'short 2', 'short 3']);
  });

  test('what is planned may make the other way the better one', () => {
    const rules = [way('road', '2', { most: '3' }), way('water', '4')];
    const { planned, ways } = outcome(rules, { ...stands(1), planned: { clinics: 9 } });
    expect([...(ways[0]?.choices ?? [])].flat()).toEqual(['road', 'by-road']);
    expect(planned?.ways.map(({ aim }) => aim.verdict)).toEqual(['above', 'met']);
    expect(planned?.levels.aim.verdict).toBe('met');
  });

  test('as planned a way that cannot be judged comes after one that can', () => {
    const waits = way('road', '1', { base: 'visitors' });
    const given = { ...stands(1), planned: { clinics: 1 } };
    expect(outcome([waits, way('water', '4')], given).planned?.levels.aim.verdict).toBe('short');
    const room = { measure: 'room-area' };
    const rules = [way('road', '70', { ...room, basis: 'usable' }), way('water', '90', room)];
    const of = (area: number) => {
      const existing = { 'room-area': 50 };
      const built = { areaBasis: 'built', existing, planned: { 'room-area': area } };
      const found = outcomeIn(county(rules, { streets: [street([built])] }), 'c1 room-area');
      return [found.planned?.levels.aim, ...(found.planned?.ways.map(({ aim }) => aim) ?? [])]
        .map((one) => one?.verdict)
        .sort();
    };
    expect(of(40)).toEqual(['met', 'met', 'notComparable']);
    expect(of(20)).toEqual(['notComparable', 'short', 'short']);
  });

  test('where nobody knows what stands, the way that lacks least as planned counts', () => {
    const of = (development: string) => {
      const plan = { development, streets: [street([{}], { planned: { clinics: 3 } })] };
      const found = outcomeIn(county(both('9', '5'), plan), 's1 clinics').planned?.levels.aim;
      return found && [found.verdict, found.gap && print(found.gap, 'up')];
    };
    expect(of('new-build')).toEqual(['short', '2']);
    expect(of('renewal'), 'something may stand').toEqual(['notAssessed', null]);
  });

  test('a rule that belongs to no way is listed once', () => {
    const rules = [{ id: 'all', measure: 'clinics', least: '1' }, ...both('5', '2')];
    const { considered } = outcome(rules, stands(3));
    expect(considered.map(({ rule }) => rule.provision.id).sort()).toEqual([
      ...['all', 'road', 'water'],
    ]);
  });

  test('of the way that is left all that speaks is as lawful; what waits there still waits', () => {
    const weaker = { ...way('road', '4'), id: 'weaker' };
    const left = outcome([...both('5', '2'), weaker], stands(3));
    expect(['road', 'weaker'].map((id) => fateIn(left, id).kind)).toEqual([
      ...['otherWay', 'otherWay'],
    ]);
    const rules = [way('road', '5', { base: 'population' }), way('water', '2')];
    const waiting = outcome(rules, stands(3));
    expect([asked(waiting), fateIn(waiting, 'road').kind]).toEqual(['ok 2.. by water', 'pending']);
  });

  test('a way that only encourages comes after one that is short', () => {
    const rules = [way('road', '1', { force: 'encouraged' }), way('water', '5')];
    expect(asked(outcome(rules, stands(3)))).toBe('ok 5.. by water');
  });

  test('one that cannot be compared may yet be met: after one that is met, before one that is short', () => {
    const built = { measure: 'clinic-area', basis: 'built' };
    const streets = [street([{}], { existing: { 'clinic-area': '3' } })];
    const area = (water: string) => {
      const rules = [way('road', '1', { ...built, basis: 'usable' }), way('water', water, built)];
      const plan = { areaBasis: 'built', streets };
      const found = outcomeIn(county(rules, plan), 's1 clinic-area');
      return [asked(found), judged(found)];
    };
    expect(area('2')).toEqual(['ok 2.. by water', 'met 0']);
    expect(area('5')).toEqual(['ok 1.. by road', 'notComparable']);
  });

  test('at a site neither is judged where it is the street’s as a whole', () => {
    const found = outcome(
      both('5', '2'),
      { ...stands(3), planned: { clinics: 9 } },
      { extent: 'site' },
    );
    expect(found.ways.map(({ levels }) => levels.aim.verdict)).toEqual([
      ...['notAssessed', 'notAssessed'],
    ]);
    expect(asked(found), 'the one that is named first').toBe('ok 5.. by road');
    expect(found.planned?.levels.aim.verdict).toBe('notAssessed');
  });
});

test('an outcome is handed to another place with all that it says', () => {
  const [one, other] = county([{ id: 'a', measure: 'desks', least: '1' }], {
    streets: [street([{ existing: { desks: 1 } }, {}])],
  }).outcomes;
  if (one === undefined || other === undefined) throw new Error('two places were asked');
  expect(outcomeAt(other.unit, one)).toEqual({ ...one, unit: other.unit });
});

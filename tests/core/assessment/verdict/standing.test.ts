// Where each place stands, what of it is taken over from before, and which comes first; counted by hand.
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../../src/core/assessment/verdict/outcome.ts';
import { asListed } from '../../../../src/core/assessment/verdict/read-as-planned.ts';
import {
  NO_STANDINGS,
  standingKey,
  standingsInSteps,
  standingsOf,
  type Standings,
} from '../../../../src/core/assessment/verdict/standing.ts';
import { waitingIn } from '../../../../src/core/assessment/verdict/standing-counts.ts';
import { compareStandings } from '../../../../src/core/assessment/verdict/worst-first.ts';
import type { Unit } from '../../../../src/core/plan/unit/unit.ts';
import { print, type Ratio } from '../../../../src/core/quantity/ratio.ts';
import { county, street, type SmallRule } from '../small-county.ts';

const RULES: readonly SmallRule[] = [
  { id: 'a', measure: 'desks', least: '3', most: '8' },
  { id: 'b', measure: 'yard-area', least: '1', base: 'households', force: 'guidance' },
];
const place = (desks: number | null, yard: number | null, households: number | null = 10) => ({
  ...{ households, existing: { desks, 'yard-area': yard } },
});
const of = (...communities: object[]) => county(RULES, { streets: [street(communities)] });

const text = (value: Ratio | null) => (value === null ? '-' : print(value, 'up'));

/** The value at the end of all steps. */
function stepped<T>(steps: Generator<void, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** The same outcomes in places that differ by a little; those of one place stay together. */
function elsewhere(outcomes: readonly Outcome[], change: (unit: Unit) => Partial<Unit>): Outcome[] {
  const units = new Map(
    [...new Set(outcomes.map(({ unit }) => unit))].map((unit) => [
      unit,
      { ...unit, ...change(unit) },
    ]),
  );
  return outcomes.map((one) => ({ ...one, unit: units.get(one.unit) ?? one.unit }));
}

describe('where places stand', () => {
  const counts = ({ places }: Standings, at: string) => {
    const one = places.get(standingKey('community', at));
    return one && [one.outcomes.size, one.short, one.open];
  };
  const three = () => of(place(1, 4), place(3, null), place(9, 25)).outcomes;

  test('how many are asked, short and open', () => {
    const outcomes = three();
    const found = standingsOf(outcomes, 'aim');
    expect(['c1', 'c2', 'c3'].map((at) => counts(found, at))).toEqual([
      ...[[2, 2, 0], [2, 0, 1], [2, 0, 0]], // prettier-ignore
    ]);
    expect(counts(standingsOf(outcomes, 'must'), 'c1')).toEqual([1, 1, 0]);
  });

  test('where nothing is asked there are none', () => {
    expect(standingsOf([], 'aim')).toEqual(NO_STANDINGS);
  });

  test('the communities of a street with their sums', () => {
    const found = standingsOf(three(), 'aim');
    const { communities, totals } = found.streets.get('s1') ?? { communities: [] };
    expect(communities.map(({ unit }) => unit.at)).toEqual(['c1', 'c2', 'c3']);
    expect([...(totals ?? [])].map(([id, { gap }]) => `${id} ${text(gap)}`)).toEqual([
      ...['desks 2', 'yard-area 6'],
    ]);
  });

  test('what has not changed is the very same as before, what has is not', () => {
    const outcomes = three();
    const found = standingsOf(outcomes, 'aim');
    const again = (next: typeof outcomes) => stepped(standingsInSteps(next, 'aim', found));
    const c = (standings: Standings, at: string) =>
      standings.places.get(standingKey('community', at));
    const same = again(outcomes);
    expect(c(same, 'c1')).toBe(c(found, 'c1'));
    expect(same.streets.get('s1')?.totals).toBe(found.streets.get('s1')?.totals);
    const wide = county([{ id: 's', measure: 'clinics', least: '1' }], { streets: [street([{}])] });
    const earlier = standingsOf(wide.outcomes, 'aim');
    const later = stepped(standingsInSteps(wide.outcomes, 'aim', earlier));
    const s1 = ({ places }: Standings) => places.get(standingKey('street', 's1'));
    expect(s1(later), 'of a street, anew: what lies in it may have changed').not.toBe(s1(earlier));
    expect(s1(later)).toEqual(s1(earlier));
    const changed = again([
      ...outcomes.map((one) => (one.unit.at === 'c2' ? { ...one, existing: null } : one)),
    ]);
    expect(c(changed, 'c1')).toBe(c(found, 'c1'));
    expect(c(changed, 'c2')).not.toBe(c(found, 'c2'));
    expect(changed.streets.get('s1')?.totals).not.toBe(found.streets.get('s1')?.totals);
    const [first] = outcomes;
    const parts = {
      levels: { ...first?.levels },
      planned: { levels: first?.levels, value: null },
      considered: [],
    };
    for (const [part, value] of Object.entries(parts))
      expect(
        c(again(outcomes.map((one) => (one === first ? { ...one, [part]: value } : one))), 'c1'),
        part,
      ).not.toBe(c(found, 'c1'));
    const moved = elsewhere(outcomes, ({ parent }) => ({
      parent: parent && { ...parent, name: 'elsewhere' },
    }));
    expect(c(again(moved), 'c1')).not.toBe(c(found, 'c1'));
    const less = outcomes.filter((one) => one !== outcomes[1]);
    expect(c(again(less), 'c1')).not.toBe(c(found, 'c1'));
    const before = standingsOf(less, 'aim');
    const more = stepped(standingsInSteps(outcomes, 'aim', before));
    expect(c(more, 'c1')).not.toBe(c(before, 'c1'));
    const two = standingsOf(
      outcomes.filter(({ unit }) => unit.at !== 'c3'),
      'aim',
    );
    const third = stepped(standingsInSteps(outcomes, 'aim', two));
    expect(third.streets.get('s1')?.totals).not.toBe(two.streets.get('s1')?.totals);
    const fewer = again(outcomes.filter(({ unit }) => unit.at !== 'c3'));
    expect(fewer.streets.get('s1')?.totals).not.toBe(found.streets.get('s1')?.totals);
    const renamed = again(elsewhere(outcomes, ({ name }) => ({ name: `${name}!` })));
    expect(c(renamed, 'c1')?.unit.name).toBe('!');
    expect(NO_STANDINGS.places.size).toBe(0);
  });

  test('of a new district, what waits only to be planned is counted apart', () => {
    const fresh = county(RULES, {
      development: 'new-build',
      streets: [street([{ households: 10, planned: { desks: 4 } }, { households: 10 }])],
    });
    const listed = standingsOf(asListed(fresh), 'aim');
    expect(counts(listed, 'c1')).toEqual([2, 0, 1]);
    const waiting = ['c1', 'c2'].map((at) => {
      const one = listed.places.get(standingKey('community', at));
      return one?.notPlanned;
    });
    expect(waiting).toEqual([1, 2]);
    const [first, second] = [asListed(fresh)[0], asListed(fresh)[0]];
    expect(first?.levels, 'the same levels each time').toBe(second?.levels);
    expect(first?.isReadAsPlanned).toBe(true);
    const today = standingsOf(three(), 'aim').places.get(standingKey('community', 'c2'));
    expect(today?.notPlanned).toBe(0);
  });

  test('what waits is counted by what it waits for, and what others owe is not open', () => {
    const rules = [...RULES, { id: 'c', measure: 'clinics', least: '1' }];
    const site = (communities: object[], more: object = {}) =>
      asListed(county(rules, { extent: 'site', streets: [street(communities)], ...more }));
    const fresh = { development: 'new-build' };
    const { places } = standingsOf(site([{ households: 10 }, {}], fresh), 'aim');
    const at = (key: string) => {
      const found = places.get(key);
      return found && [found.open, found.pending, found.notPlanned, found.elsewhere];
    };
    expect([at('community c1'), at('community c2'), at('street s1')]).toEqual([
      ...[[2, 0, 2, 0], [2, 1, 1, 0], [0, 0, 0, 1]], // prettier-ignore
    ]);
    expect(waitingIn([...places.values()])).toEqual([
      { verdict: 'pending', count: 1 },
      { verdict: 'notPlanned', count: 3 },
      { verdict: 'elsewhere', count: 1 },
    ]);
    const today = standingsOf(of(place(3, null), place(null, 1)).outcomes, 'aim');
    expect(waitingIn([...today.places.values()])).toEqual([{ verdict: 'notAssessed', count: 2 }]);
  });

  test('what cannot be compared is open; of streets there are sums, not of the county', () => {
    const rules = [
      { id: 'r', measure: 'room-area', least: '5', basis: 'usable' },
      { id: 's', measure: 'clinics', least: '1' },
      { id: 'c', measure: 'officers', least: '1' },
    ];
    const built = { areaBasis: 'built', existing: { 'room-area': 5 } };
    const found = standingsOf(county(rules, { streets: [street([built])] }).outcomes, 'aim');
    expect(counts(found, 'c1')).toEqual([1, 0, 1]);
    expect([...found.streets.keys()]).toEqual(['s1']);
    expect(found.streets.get('s1')?.communities.length).toBe(1);
  });

  test('the worst first: by how many are short, then open; by the gap of one measure', () => {
    const found = standingsOf(three(), 'aim');
    const c = (at: string) => found.places.get(standingKey('community', at));
    const order = (measure: string | null) =>
      ['c1', 'c2', 'c3'].toSorted((a, b) => compareStandings(c(a), c(b), measure, 'aim'));
    expect(order(null)).toEqual(['c1', 'c2', 'c3']);
    // 6 missing, nobody knows, none
    expect(order('yard-area')).toEqual(['c1', 'c2', 'c3']);
    const reversed = of(place(9, 25), place(3, null), place(1, 4), place(1, 2));
    const places = standingsOf(reversed.outcomes, 'aim').places;
    const again = (measure: string | null) =>
      ['c1', 'c2', 'c3', 'c4'].toSorted((a, b) =>
        compareStandings(
          places.get(standingKey('community', a)),
          places.get(standingKey('community', b)),
          measure,
          'aim',
        ),
      );
    expect(again(null)).toEqual(['c3', 'c4', 'c2', 'c1']);
    expect(again('yard-area')).toEqual(['c4', 'c3', 'c2', 'c1']);
    expect(compareStandings(undefined, c('c1'), null, 'aim')).toBe(2);
    expect(compareStandings(undefined, c('c2'), null, 'aim')).toBe(1);
    expect(compareStandings(c('c2'), undefined, null, 'aim')).toBe(-1);
    expect(compareStandings(c('c1'), c('c2'), 'chairs', 'aim')).toBe(0);
    expect(compareStandings(undefined, undefined, 'desks', 'aim')).toBe(0);
  });
});

// Sums over places, where each place stands, and which comes first; counted by hand.
import { describe, expect, test } from 'vitest';
import { plannedTotal } from '../../../../src/core/assessment/verdict/planned-total.ts';
import { asListed } from '../../../../src/core/assessment/verdict/read-as-planned.ts';
import {
  NO_STANDINGS,
  standingKey,
  standingsInSteps,
  standingsOf,
  type Standings,
} from '../../../../src/core/assessment/verdict/standing.ts';
import { totalsOf } from '../../../../src/core/assessment/verdict/totals.ts';
import { compareStandings } from '../../../../src/core/assessment/verdict/worst-first.ts';
import { plain, type Decimal } from '../../../../src/core/quantity/decimal.ts';
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
const stock = (value: Decimal | null) => (value === null ? '-' : plain(value));

describe('totals', () => {
  const said = (communities: object[], yardstick?: 'must' | 'aim') =>
    totalsOf(of(...communities).outcomes, yardstick).map((one) =>
      [
        ...[one.scope, one.measure.id, `${text(one.lower)}..${text(one.upper)}`],
        ...[stock(one.existing), text(one.gap), one.places, one.assessed, one.pending],
      ].join(' '),
    );

  test('a surplus in one place pays for no gap in another', () => {
    expect(said([place(9, 25), place(1, 4), place(3, null)])).toEqual([
      'community desks 9..24 13 2 3 3 0',
      'community yard-area 30..- 29 6 3 2 0',
    ]);
  });

  test('are unknown while one place waits, and count who waits', () => {
    expect(said([place(null, 3), place(null, null, null)])).toEqual([
      'community desks 6..16 - - 2 0 0',
      'community yard-area -..- 3 7 2 1 1',
    ]);
  });

  test('of a yardstick that does not ask there are none', () => {
    expect(said([place(1, 1)], 'must')).toEqual(['community desks 3..8 1 2 1 1 0']);
  });

  test('each scope has its own', () => {
    const rules = [{ id: 'a', measure: 'desks', least: '3' }];
    const both = [...rules, { id: 's', measure: 'desks', scope: 'street', least: '9' }];
    const found = county(both, { streets: [street([place(1, null), place(4, null)])] });
    expect(found.totals.map((one) => `${one.scope} ${text(one.lower)} ${text(one.gap)}`)).toEqual([
      ...['community 6 2', 'street 9 4'],
    ]);
  });

  test('with what is planned, each place by itself, the worst verdict of all', () => {
    const planned = (...communities: object[]) => {
      const { outcomes } = of(...communities);
      const found = plannedTotal(
        outcomes.filter(({ measure }) => measure.id === 'desks'),
        'aim',
      );
      return found && [stock(found.value), text(found.gap), found.verdict].join(' ');
    };
    const more = { ...place(1, 1), planned: { desks: 1 } };
    expect(planned(place(1, 1))).toBeNull();
    expect(planned(more, place(9, 1))).toBe('11 1 short');
    expect(planned({ ...more, planned: { desks: 2 } }, place(9, 1))).toBe('12 0 above');
    expect(planned({ ...more, planned: { desks: 2 } }, place(null, 1))).toBe('3 0 notAssessed');
  });
});

describe('where places stand', () => {
  const counts = ({ places }: Standings, at: string) => {
    const one = places.get(standingKey('community', at));
    return one && [one.outcomes.size, one.short, one.open];
  };
  const { outcomes } = of(place(1, 4), place(3, null), place(9, 25));
  const found = standingsOf(outcomes, 'aim');

  test('how many are asked, short and open', () => {
    expect(['c1', 'c2', 'c3'].map((at) => counts(found, at))).toEqual([
      ...[[2, 2, 0], [2, 0, 1], [2, 0, 0]], // prettier-ignore
    ]);
    expect(counts(standingsOf(outcomes, 'must'), 'c1')).toEqual([1, 1, 0]);
  });

  test('the communities of a street with their sums', () => {
    const { communities, totals } = found.streets.get('s1') ?? { communities: [] };
    expect(communities.map(({ unit }) => unit.at)).toEqual(['c1', 'c2', 'c3']);
    expect([...(totals ?? [])].map(([id, { gap }]) => `${id} ${text(gap)}`)).toEqual([
      ...['desks 2', 'yard-area 6'],
    ]);
  });

  test('what has not changed is the very same as before, what has is not', () => {
    const again = (next: readonly (typeof outcomes)[number][]) => {
      const steps = standingsInSteps(next, 'aim', found);
      for (let step = steps.next(); ; step = steps.next())
        if (step.done === true) return step.value;
    };
    const c = (standings: Standings, at: string) =>
      standings.places.get(standingKey('community', at));
    const same = again(outcomes);
    expect(c(same, 'c1')).toBe(c(found, 'c1'));
    expect(same.streets.get('s1')?.totals).toBe(found.streets.get('s1')?.totals);
    const changed = again([
      ...outcomes.map((one) => (one.unit.at === 'c2' ? { ...one, existing: null } : one)),
    ]);
    expect(c(changed, 'c1')).toBe(c(found, 'c1'));
    expect(c(changed, 'c2')).not.toBe(c(found, 'c2'));
    expect(changed.streets.get('s1')?.totals).not.toBe(found.streets.get('s1')?.totals);
    const fewer = again(outcomes.filter(({ unit }) => unit.at !== 'c3'));
    expect(fewer.streets.get('s1')?.totals).not.toBe(found.streets.get('s1')?.totals);
    const renamed = again(
      outcomes.map((one) => ({ ...one, unit: { ...one.unit, name: `${one.unit.name}!` } })),
    );
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
  });

  test('the worst first: by how many are short, then open; by the gap of one measure', () => {
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
    expect(compareStandings(undefined, undefined, 'desks', 'aim')).toBe(0);
  });
});

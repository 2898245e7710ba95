// Sums over places, as they stand and as planned; counted by hand.
import { describe, expect, test } from 'vitest';
import { plannedTotal } from '../../../../src/core/assessment/verdict/planned-total.ts';
import { totalsOf } from '../../../../src/core/assessment/verdict/totals.ts';
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
    expect(planned(more, place(null, 1))).toBe('2 1 short');
    expect(planned({ ...more, planned: { desks: 2 } }, place(9, 1))).toBe('12 0 above');
    expect(planned({ ...more, planned: { desks: 2 } }, place(null, 1))).toBe('3 0 notAssessed');
  });

  test('as planned one place that cannot be compared leaves all so, unless another is short', () => {
    const rules = [{ id: 'r', measure: 'room-area', least: '9', basis: 'usable' }];
    const built = { areaBasis: 'built', existing: { 'room-area': 5 }, planned: { 'room-area': 1 } };
    const beside = (area: number) => {
      const other = { areaBasis: 'usable', existing: { 'room-area': area } };
      return plannedTotal(county(rules, { streets: [street([built, other])] }).outcomes, 'aim');
    };
    expect([beside(9), beside(8)].map((one) => one?.verdict)).toEqual(['notComparable', 'short']);
  });
});

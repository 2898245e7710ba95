// What a unit's figure is taken to be: replaced, entered, inherited, counted, estimated or a share of a wider one; by hand.
import { describe, expect, test } from 'vitest';
import { factLookup } from '../../../src/core/plan/facts.ts';
import { unitsOf } from '../../../src/core/plan/unit/units-of-plan.ts';
import { decimal } from '../../../src/core/quantity/decimal.ts';
import { county, street } from '../assessment/small-county.ts';

const PLACES = new Map([
  ['990000', 'province'],
  ['990100', 'city'],
  ['990101', 'one'],
]);
const { plan } = county([], { streets: [street([{}])] });
const units = unitsOf({ ...plan, place: '990101', extent: 'county' }, PLACES);

const unitAt = (scope: string) => {
  const found = units.find((unit) => unit.scope === scope);
  if (found === undefined) throw new Error(`the plan has no ${scope}`);
  return found;
};
const [community, office] = [unitAt('community'), unitAt('street')];

const shares = new Map([
  [
    'above-ground-floor-area',
    { figure: 'floorArea', assumption: 'above-ground-share', share: decimal('0.8') },
  ],
]);
const floorArea = decimal('1000');
const housed = {
  ...community,
  figures: new Map([
    ['households', decimal('3')],
    ['floorArea', floorArea],
  ]),
};

describe('a figure of a place', () => {
  const plain = factLookup({ inherits: new Set(['climate']) });

  test('one figure of one place is taken to be another value, and no other', () => {
    const value = decimal('7');
    const replacing = factLookup({
      inherits: new Set(),
      replaced: { unit: housed, fact: 'households', value },
    });
    expect(replacing(housed, 'households')).toEqual({ value });
    expect(replacing(housed, 'floorArea')).toEqual({ value: floorArea });
    expect(replacing({ ...housed }, 'households')).toEqual({ value: decimal('3') });
  });

  test('what nobody entered further up is missing at the widest place of the plan', () => {
    expect(plain(community, 'climate')).toEqual({
      missing: [{ input: 'climate', scope: 'county', at: '990101' }],
    });
  });

  test('a community is one community, a street one street', () => {
    expect(plain(community, 'communities')).toEqual({ value: decimal('1') });
    expect(plain(office, 'streets')).toEqual({ value: decimal('1') });
    expect(plain(office, 'communities')).toEqual({ value: decimal('1') });
  });

  test('people of three households of 2.5 are eight, and said to be estimated', () => {
    const look = factLookup({ inherits: new Set(), personsPerHousehold: decimal('2.5') });
    expect(look(housed, 'population')).toEqual({ value: decimal('8'), estimated: true });
  });

  test('a share of a wider figure names its assumption; of an unknown one the part itself is asked for', () => {
    const look = factLookup({ inherits: new Set(), shares });
    expect(look(housed, 'above-ground-floor-area')).toEqual({
      value: decimal('800'),
      taken: ['above-ground-share'],
    });
    const bare = { ...community, figures: new Map() };
    const missing = [{ input: 'above-ground-floor-area', scope: 'community', at: community.at }];
    expect(look(bare, 'above-ground-floor-area')).toEqual({ missing });
    expect(plain(housed, 'above-ground-floor-area')).toEqual({ missing });
  });
});

// The counties, cities and provinces above the streets of a plan, and what is known of a sum; by hand.
import { describe, expect, test } from 'vitest';
import { addKnown } from '../../../src/core/plan/facts.ts';
import { liesIn, placeAt, placeChain } from '../../../src/core/plan/place.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { unitsOf } from '../../../src/core/plan/unit/units-of-plan.ts';
import { unitsWithin } from '../../../src/core/plan/unit/unit.ts';
import { decimal } from '../../../src/core/quantity/decimal.ts';
import { county, street } from '../assessment/small-county.ts';

const PLACES = new Map([
  ['990000', 'province'],
  ['990100', 'city'],
  ['990101', 'one'],
  ['990102', 'other'],
  ['991001', 'county in no city'],
  ['980000', 'another province'],
]);

const { plan } = county([], { streets: [street([{}])] });

/** The plan with a street of one community in each of these places. */
function planIn(place: string, extent: Plan['extent'], ...inside: (string | null)[]): Plan {
  const [first] = plan.streets;
  if (first === undefined) throw new Error('the plan has a street');
  const streets = inside.map((code, at) => ({ ...first, id: `s${at + 1}`, place: code }));
  return { ...plan, place, extent, streets };
}

/** Every wide place with what it holds; in brackets where it is wider than what was asked. */
function tree(of: Plan, places = PLACES): string[] {
  return unitsOf(of, places)
    .filter(({ scope }) => scope !== 'community' && scope !== 'street')
    .map(({ scope, at, name, asked, children }) => {
      const said = [scope, at, name, ...children.map((child) => child.at)].join(' ');
      return asked ? said : `(${said})`;
    });
}

describe('places above the streets', () => {
  test('a street’s county, city and province, those beyond the plan without what is in them', () => {
    expect(tree(planIn('990101', 'county', null, null))).toEqual([
      ...['county 990101 one s1 s2', '(prefecture 990100 city)', '(province 990000 province)'],
    ]);
    expect(tree(planIn('990101', 'street', null))).toEqual([
      ...['(county 990101 one)', '(prefecture 990100 city)', '(province 990000 province)'],
    ]);
  });

  test('a city holds the counties that its streets name', () => {
    expect(tree(planIn('990100', 'prefecture', '990101', '990102', '990101'))).toEqual([
      ...['county 990101 one s1 s3', 'county 990102 other s2'],
      ...['prefecture 990100 city 990101 990102', '(province 990000 province)'],
    ]);
  });

  test('streets that name no county stand for the city; beside others they are in none', () => {
    expect(tree(planIn('990100', 'prefecture', null, null))).toEqual([
      ...['county 990100 city s1 s2', 'prefecture 990100 city 990100'],
      ...['(province 990000 province)'],
    ]);
    expect(tree(planIn('990100', 'prefecture', '990101', null))).toEqual([
      ...['county 990101 one s1', 'prefecture 990100 city s2 990101'],
      ...['(province 990000 province)'],
    ]);
  });

  test('streets that stand for one city are not dropped for the counties of another', () => {
    const places = new Map([...PLACES, ['990200', 'city of streets']]);
    expect(tree(planIn('990000', 'province', '990101', '990200'), places)).toEqual([
      ...['county 990101 one s1', 'county 990200 city of streets s2'],
      ...['prefecture 990100 city 990101', 'prefecture 990200 city of streets 990200'],
      'province 990000 province 990100 990200',
    ]);
  });

  test('a city without streets is no county of its own beside a county that has entries', () => {
    const area = county([], { areas: { '990101': { facts: {} } } }).plan.areas.get('990101');
    if (area === undefined) throw new Error('the county has entries');
    const areas = new Map([['990102', area]]);
    expect(tree({ ...planIn('990100', 'prefecture'), areas })).toEqual([
      ...['county 990102 other', 'prefecture 990100 city 990102', '(province 990000 province)'],
    ]);
  });

  test('a county that lies in no city is in the province itself', () => {
    expect(tree(planIn('990000', 'province', '990101', '991001'))).toEqual([
      ...['county 990101 one s1', 'county 991001 county in no city s2'],
      ...['prefecture 990100 city 990101', 'province 990000 province 991001 990100'],
    ]);
  });

  test('places with entries of their own are there without a street, as long as they lie in the plan', () => {
    const area = county([], { areas: { '990101': { facts: {} } } }).plan.areas.get('990101');
    if (area === undefined) throw new Error('the county has entries');
    const areas = new Map(['990102', '980000', '990000'].map((code) => [code, area] as const));
    const found = tree({ ...planIn('990100', 'prefecture', '990101'), areas });
    expect(found).toEqual([
      ...['county 990101 one s1', 'county 990102 other', 'prefecture 990100 city 990101 990102'],
      ...['(province 990000 province)'],
    ]);
  });

  test('the places inside are not known while one of them lists none', () => {
    const units = unitsOf(planIn('990100', 'prefecture', '990101', '990102'), PLACES);
    const city = units.find(({ scope }) => scope === 'prefecture');
    if (city === undefined) throw new Error('a city was made');
    expect(unitsWithin(city, 'street')?.map(({ at }) => at)).toEqual(['s1', 's2']);
    expect(unitsWithin(city, 'prefecture')).toEqual([city]);
    expect(unitsWithin(city, 'province')).toBeNull();
    const [first, second] = city.children;
    if (first === undefined || second === undefined) throw new Error('it holds two counties');
    const half = { ...city, children: [first, { ...second, children: [] }] };
    expect(unitsWithin(half, 'street')).toBeNull();
  });
});

describe('codes', () => {
  test.each([
    ['990101', 'county', '990101'],
    ['990101', 'prefecture', '990100'],
    ['990101', 'province', '990000'],
    ['990100', 'county', '990100'],
    ['990100', 'province', '990000'],
    ['991001', 'prefecture', null],
    ['990000', 'county', null],
    ['990000', 'prefecture', null],
    ['970000', 'province', null],
    ['970100', 'province', null],
  ] as const)('of %s the %s is %s', (code, level, found) => {
    expect(placeAt(code, level, PLACES)).toBe(found);
  });

  test('the chain leaves out what is no place, and a code lies in all above it', () => {
    expect(placeChain('991001', PLACES)).toEqual(['991001', '990000', '000000']);
    const within = ['990000', '990100', '990101', '990102', '980000', '000000', '990200'];
    expect(within.filter((one) => liesIn('990101', one))).toEqual([
      ...['990000', '990100', '990101', '000000'],
    ]);
    expect(liesIn('110105', '110000')).toBe(true);
    expect(liesIn('100105', '110000')).toBe(false);
    expect(liesIn('500105', '500101')).toBe(false);
    expect(liesIn('659001', '659001')).toBe(true);
  });
});

describe('a sum of figures', () => {
  const known = (value: string, more: object = {}) => ({ value: decimal(value), ...more });
  test('is estimated, and taken by shares, where one part is; each share is named once', () => {
    expect(addKnown([known('1'), known('2')])).toEqual(known('3'));
    expect(addKnown([known('1'), known('2', { estimated: true })])).toEqual(
      known('3', { estimated: true }),
    );
    const shares = [known('1', { taken: ['a'] }), known('2', { taken: ['b', 'a'] }), known('4')];
    expect(addKnown(shares)).toEqual(known('7', { taken: ['a', 'b'] }));
  });
  test('waits for all that is missing', () => {
    const missing = (at: string) => ({ input: 'population', scope: 'community' as const, at });
    const parts = [{ missing: [missing('c1')] }, known('2'), { missing: [missing('c3')] }];
    expect(addKnown(parts)).toEqual({ missing: [missing('c1'), missing('c3')] });
  });
});

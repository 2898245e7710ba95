// Which places of a city a condition selects where its counties are listed in part, or not at all; by hand.
import { describe, expect, test } from 'vitest';
import { factLookup } from '../../../src/core/plan/facts.ts';
import { unitsOf } from '../../../src/core/plan/unit/units-of-plan.ts';
import { decimal } from '../../../src/core/quantity/decimal.ts';
import { conditionsFor } from '../../../src/core/rulebook/condition.ts';
import type { When } from '../../../src/core/rulebook/pack.ts';
import { select } from '../../../src/core/rulebook/selection.ts';
import { county, street } from '../assessment/small-county.ts';

const PLACES = new Map([
  ['990000', 'province'],
  ['990100', 'city'],
  ['990101', 'one'],
  ['990102', 'other'],
]);
const { plan } = county([], { streets: [street([{}])], areas: { '990101': { facts: {} } } });
const [office] = plan.streets;
const [community] = office?.communities ?? [];
const area = plan.areas.get('990101');
if (office === undefined || community === undefined || area === undefined)
  throw new Error('the plan has a street, a community and a county');

const ANYWHERE: When = {
  ...{ settlement: undefined, development: undefined, kind: undefined, seat: undefined },
  ...{ places: undefined, placesExcept: undefined, countyClass: undefined, figures: {} },
};

interface Listed {
  /** Of each street its county and what its communities are: urban, or rural, with so many people. */
  readonly streets?: readonly (readonly [string | null, Readonly<Record<string, number>>])[];
  /** Counties with entries of their own. */
  readonly counties?: readonly string[];
}

/** The city of such a plan, or its first street: of the kinds of places that are meant, what is said. */
function said(given: Partial<When>, { streets = [], counties = [] }: Listed, scope = 'prefecture') {
  const listed = {
    ...plan,
    ...{ place: '990100', extent: 'prefecture' as const, development: 'renewal' as const },
    areas: new Map(counties.map((code) => [code, { ...area, countyClass: 'general' as const }])),
    streets: streets.map(([place, inside], at) => ({
      ...{ ...office, id: `s${at + 1}`, place },
      communities: Object.entries(inside).map(([settlement, people], index) => ({
        ...{ ...community, id: `${settlement}${index}`, population: decimal(String(people)) },
        settlement: settlement as 'urban' | 'rural',
      })),
    })),
  };
  const unit = unitsOf(listed as typeof plan, PLACES).find((one) => one.scope === scope);
  if (unit === undefined) throw new Error(`the plan has a ${scope}`);
  const when = { ...ANYWHERE, ...given };
  const found = select(when, unit, { places: PLACES, facts: factLookup({ inherits: new Set() }) });
  switch (found.kind) {
    case 'some':
      return `some ${found.members.map(({ at }) => at).join(' ')}`;
    case 'unknown':
      return `unknown ${found.missing.map(({ at, input }) => `${at} ${input}`).join(', ')}`;
    case 'elsewhere':
      return `elsewhere ${found.places.join(' ')}`;
    default:
      return found.kind;
  }
}

const ONE = { places: ['990101'] };
const EMPTY = {};

describe('a county that is named', () => {
  test.each<[string, Partial<When>, Listed, string]>([
    ['is asked for its streets where it is listed', ONE, { counties: ['990101'] }, 'streets'],
    ['also beside another', ONE, { counties: ['990101', '990102'] }, 'streets'],
    ['in whichever order', ONE, { counties: ['990102', '990101'] }, 'streets'],
    ['for a kind of street too', { ...ONE, kind: 'township' }, { counties: ['990101'] }, 'streets'],
    [
      'for its communities',
      { ...ONE, settlement: 'urban' },
      { counties: ['990101'] },
      'communities',
    ],
  ])('%s', (_, when, listed, input) => {
    expect(said(when, listed)).toBe(`unknown 990100 ${input}`);
  });

  test('lies elsewhere where only others are listed, or nobody says which', () => {
    expect(said(ONE, { counties: ['990102'] })).toBe('elsewhere 990101');
    expect(said(ONE, EMPTY)).toBe('elsewhere 990101');
    expect(said(ONE, { counties: ['990102'], streets: [[null, { urban: 1 }]] })).toBe(
      'elsewhere 990101',
    );
    expect(said({ ...ONE, development: ['renewal'] }, EMPTY)).toBe('elsewhere 990101');
  });

  test('streets of it are selected, whatever else is asked of the county', () => {
    const streets = [
      ['990101', { urban: 1 }],
      ['990102', { urban: 1 }],
    ] as const;
    const listed = { streets, counties: ['990101', '990102'] };
    expect(said(ONE, listed)).toBe('some s1');
    expect(said({ ...ONE, countyClass: ['general'] }, listed)).toBe('some s1');
    expect(said({ ...ONE, countyClass: ['national-poverty'] }, listed)).toBe('none');
  });

  test('with communities that are not meant, beside a street without any elsewhere, lies elsewhere', () => {
    const urban = { ...ONE, settlement: 'urban' as const };
    const beside = (inside: Readonly<Record<string, number>>) =>
      said(urban, {
        streets: [
          ['990101', inside],
          ['990102', {}],
        ],
      });
    expect(beside({ rural: 1 })).toBe('elsewhere 990101');
    expect(beside({ rural: 1, urban: 1 })).toBe('unknown 990100 communities');
  });

  test('of a street of which nobody says it, the county decides before its communities', () => {
    const urban = { ...ONE, settlement: 'urban' as const };
    expect(said(urban, { streets: [[null, { rural: 1 }]] }, 'street')).toBe('elsewhere 990101');
    expect(said(urban, { streets: [['990101', { rural: 1 }]] }, 'street')).toBe('none');
  });
});

test('a figure is asked of the place, not of the places in it that are selected', () => {
  const streets = [['990101', { urban: 600, rural: 600 }]] as const;
  const when = { settlement: 'urban' as const, figures: { population: { from: '1000' } } };
  expect(said(when, { streets }, 'street')).toBe('some urban0');
  expect(said({ ...when, figures: { population: { from: '1201' } } }, { streets }, 'street')).toBe(
    'none',
  );
});

test('the conditions of a rule are made once for a tree of places', () => {
  const when = { ...ANYWHERE, ...ONE };
  const places = new Map(PLACES);
  const made = conditionsFor(when, { places });
  expect(conditionsFor(when, { places })).toBe(made);
  expect(conditionsFor(when, { places: PLACES })).not.toBe(made);
  expect(conditionsFor({ ...when }, { places })).not.toBe(made);
});

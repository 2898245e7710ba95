// Rows of a batch as a plan: what they say stands where a plan has it, what they do not say is not there.
import { describe, expect, test } from 'vitest';
import { emptyPlan, planOfStreet, type Member } from '../../../src/core/columns/batch-plan.ts';
import { factScale, isWholeFact } from '../../../src/core/columns/scales.ts';
import { decimal } from '../../../src/core/quantity/decimal.ts';
import { measure } from './pieces.ts';

const SETTINGS = { asOf: '2026-11-21', horizon: 2030, packs: ['own'] };
const NONE = new Map();
const EMPTY = {
  ...{ format: 'community-facility-plan', version: 1, name: '', place: '110101' },
  ...{ asOf: '2026-11-21', horizon: 2030, growth: null, extent: 'street', development: null },
  ...{ countyClass: null, areaBasis: null, lapsed: null, complete: null, edition: null },
  ...{ evenSplit: null, ownPacks: [], reasons: null, choices: NONE, assumptions: NONE },
  ...{ unitCosts: NONE, areas: NONE, packs: ['own'], streets: [] },
};
const STREET = { place: '110101', street: 'Lane', kind: null, seat: null, countyClass: null };
const NOTHING = {
  ...{ households: null, population: null, siteArea: null, floorArea: null, growth: null },
  ...{ facts: NONE, existing: NONE, planned: NONE, remarks: NONE, duties: NONE },
};

test('the rules alone', () => {
  expect(emptyPlan(SETTINGS, '110101')).toEqual(EMPTY);
});

test('a street with what is said of it', () => {
  const traits = { ...STREET, kind: 'township', seat: 'yes', countyClass: 'general' } as const;
  const street = { id: 'Lane', name: 'Lane', place: '110101', kind: 'township', seat: true };
  expect(planOfStreet(SETTINGS, traits, [])).toEqual({
    ...{ ...EMPTY, countyClass: 'general', streets: [{ ...street, ...NOTHING, communities: [] }] },
  });
});

test.each([
  ['yes', true],
  ['no', false],
  [null, null],
] as const)('at the seat: %s', (seat, wanted) => {
  expect(planOfStreet(SETTINGS, { ...STREET, seat }, []).streets[0]?.seat).toBe(wanted);
});

test('a street without a name is still called something', () => {
  expect(planOfStreet(SETTINGS, { ...STREET, street: '' }, []).streets[0]).toMatchObject({
    ...{ id: 'street', name: '' },
  });
});

describe('a community', () => {
  const five = decimal('5');
  const member: Member = {
    ...{ id: 'c', name: 'C', settlement: 'rural', development: 'renewal' },
    ...{ figures: NONE, existing: new Map([['desks', five]]) },
  };
  const plain = {
    ...{ ...NOTHING, id: 'c', name: 'C', settlement: 'rural', development: 'renewal' },
    ...{ areaBasis: null, future: null, phases: [], existing: member.existing },
  };
  const of = (figures: Member['figures']) =>
    planOfStreet(SETTINGS, STREET, [{ ...member, figures }]).streets[0]?.communities;

  test('of which no figure is known', () => {
    expect(of(NONE)).toEqual([plain]);
  });

  test.each(['households', 'population', 'siteArea', 'floorArea'])('its %s', (figure) => {
    expect(of(new Map([[figure, five]]))).toEqual([{ ...plain, [figure]: five }]);
  });

  test('another figure is a fact', () => {
    const facts = new Map([['visitors', five]]);
    expect(of(new Map([...facts, ['households', five]]))).toEqual([
      { ...plain, facts, households: five },
    ]);
  });
});

test('people, homes and places are whole, areas are not, and of others their paper says so', () => {
  const fact = { ...measure(), unit: 'person' as const, inherits: false };
  const facts = new Map(
    [
      { ...fact, id: 'visitors', whole: true },
      { ...fact, id: 'hours', whole: false },
      { ...fact, id: 'siteArea', whole: true },
    ].map((one) => [one.id, one] as const),
  );
  const whole = ['households', 'population', 'communities', 'streets', 'visitors'];
  const exact = ['siteArea', 'floorArea', 'hours', 'unheard-of'];
  expect(whole.map((id) => isWholeFact(id, { facts }))).toEqual([true, true, true, true, true]);
  expect(exact.map((id) => isWholeFact(id, { facts }))).toEqual([false, false, false, false]);
  expect([factScale('households', { facts }), factScale('hours', { facts })]).toEqual([
    ...[1, 1_000_000],
  ]);
});

// A plan moved under another place's rules: which codes its figures are said of then, by hand.
import { describe, expect, test } from 'vitest';
import { recoded } from '../../../../src/core/assessment/comparison/recoded.ts';
import { readPlanValue } from '../../../../src/io/plan/plan-file.ts';
import { builtinRules } from '../../../../src/state/rules/builtin.ts';
import { planOf } from '../../../plans.ts';

const { rulebook, withOwnPacks } = builtinRules();

/** A district of Jieyang, its city, its province, and a county beside it. */
const AREAS = {
  '445202': { facts: { 'party-members': 1 } },
  '445200': { facts: { 'party-members': 2 } },
  '440000': { facts: { 'party-members': 3 } },
  '445222': { countyClass: 'general', facts: { 'party-members': 4 } },
};

function planAt(place: string, more: object = {}) {
  const isWide = place.endsWith('00');
  const streets = [{ place: isWide ? '445202' : place, communities: [{ households: 5 }] }];
  const areas = Object.entries(AREAS).filter(
    ([code]) => isWide || code === place || code.endsWith('00'),
  );
  const read = readPlanValue(
    {
      ...planOf({ place, extent: 'prefecture', year: 2026, streets }),
      ...{ areas: Object.fromEntries(areas), ...more },
    },
    withOwnPacks,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.plan;
}

/** The codes of the areas with what was said of them. */
const areasAt = (from: string, to: string) =>
  [...recoded(planAt(from), to, [], rulebook.places).areas]
    .map(([code, { facts }]) => `${code} ${facts.get('party-members')?.toFixed() ?? ''}`)
    .sort();

describe('what was said of the own county, city and province is said of those of the other place', () => {
  test.each([
    ['445202', '350102', ['350000 3', '350100 2', '350102 1']],
    // A city without counties is its own county; what was said of the old city is said of none.
    ['445202', '441900', ['440000 3', '441900 1']],
    ['445202', '350000', ['350000 1']],
    ['445202', '350100', ['350000 3', '350100 1']],
    ['445200', '350100', ['350000 3', '350100 2']],
    // What was said of the city that the plan was of is said of the district that it is of.
    ['445200', '350102', ['350000 3', '350102 2']],
    ['445202', '445222', ['440000 3', '445200 2', '445222 1']],
  ])('from %s to %s', (from, to, areas) => {
    expect(areasAt(from, to)).toEqual(areas);
  });
});

test('its class is no longer said, its streets lie in the other place, and papers of it are added', () => {
  const [pack = ''] = rulebook.packs
    .filter(({ document }) => document.evidence === 'secondary')
    .map(({ document }) => document.id);
  const moved = recoded(
    planAt('445222', { packs: [pack] }),
    '350102',
    [pack, 'x'],
    rulebook.places,
  );
  expect(moved.place).toBe('350102');
  expect(moved.areas.get('350102')?.countyClass).toBeNull();
  expect(moved.streets.map(({ place }) => place)).toEqual([null]);
  expect(moved.packs).toEqual([pack, 'x']);
  expect(moved.streets[0]?.communities[0]?.households?.toFixed()).toBe('5');
});

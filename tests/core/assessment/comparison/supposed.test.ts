// What is supposed of a plan, worked by hand: land that is released, another place's wider areas, a total for a whole place.
import { expect, test } from 'vitest';
import { lawDates } from '../../../../src/core/assessment/comparison/dates.ts';
import { planUnder } from '../../../../src/core/assessment/comparison/scenario.ts';
import { totalIn, withTotal } from '../../../../src/core/assessment/comparison/totals-typed.ts';
import type { Area, Plan } from '../../../../src/core/plan/plan.ts';
import { decimal } from '../../../../src/core/quantity/decimal.ts';
import { assessmentOf, planOf } from '../../../plans.ts';

const { plan, rulebook } = assessmentOf(
  planOf({ place: '445202', year: 2026, communities: [{ households: 1820, population: 5600 }] }),
);
const [street] = plan.streets;
const areaOf = (workers: string): Area => {
  const area = plan.areas.get('445202');
  const own = area ?? { facts: new Map(), existing: new Map(), countyClass: null };
  return { ...own, existing: new Map([['doctors', decimal(workers)]]) } as Area;
};
const moved = (areas: Plan['areas'], place: string) =>
  planUnder({ ...plan, areas }, { kind: 'place', place, packs: [] }, rulebook.places).areas;

test('what is said of the city and the province is said of those of the other place, the nation stays out', () => {
  const areas = new Map([
    ['445202', areaOf('1')],
    ['445200', areaOf('2')],
    ['440000', areaOf('3')],
    ['000000', areaOf('4')],
    ['350100', areaOf('5')],
  ]);
  const said = [...moved(areas, '350102')].map(([code, { existing }]) => [
    code,
    existing.get('doctors')?.toString(),
  ]);
  expect(said).toEqual([
    ['350102', '1'],
    ['350100', '2'],
    ['350000', '3'],
  ]);
});

test('a city without counties has what is said of the county, and nothing of another city', () => {
  const areas = new Map([
    ['445202', areaOf('1')],
    ['445200', areaOf('2')],
  ]);
  const said = [...moved(areas, '441900')].map(([code, { existing }]) => [
    code,
    existing.get('doctors')?.toString(),
  ]);
  expect(said).toEqual([['441900', '1']]);
});

test('a paper that says nothing to be computed changes nothing on the day it begins', () => {
  const silent = { ...rulebook, packs: rulebook.packs.map((one) => ({ ...one, provisions: [] })) };
  expect(lawDates(plan, rulebook).length).toBeGreaterThan(0);
  expect(lawDates(plan, silent)).toEqual([]);
});

test('of a plan without streets nothing is known in all, and a total is kept where the place has one', () => {
  const empty: Plan = { ...plan, streets: [] };
  expect(totalIn(empty, 'households')).toBeNull();
  const typed = withTotal(
    { ...empty, areas: new Map([['445202', areaOf('1')]]) },
    'households',
    decimal('90'),
  );
  expect(typed.areas.get('445202')?.facts.get('households')?.toString()).toBe('90');
});

test('a street with communities holds no figure of its own beside theirs', () => {
  const own = {
    ...plan,
    streets: street === undefined ? [] : [{ ...street, households: decimal('7') }],
  };
  const [sized] = withTotal(own, 'households', decimal('90')).streets;
  expect(sized?.households).toBeNull();
  expect(sized?.communities.map(({ households }) => households?.toString())).toEqual(['90']);
});

const phased: Plan = {
  ...plan,
  streets: plan.streets.map((one) => ({
    ...one,
    communities: one.communities.map((community) => ({
      ...community,
      phases: [{ year: 2028, households: decimal('300'), population: null }],
    })),
  })),
};
const householdsAt = (of: Plan, horizon: number, released: boolean) =>
  planUnder(of, { kind: 'dates', asOf: '2026-11-21', horizon, released }, rulebook.places)
    .streets.flatMap(({ communities }) => communities)
    .map(({ households }) => households?.toString());

test.each([
  [phased, 2030, false, '1820'],
  [phased, 2027, true, '0'],
  [phased, 2030, true, '300'],
  [plan, 2030, true, '1820'],
  [{ ...plan, growth: { year: 2030, rate: decimal('10') } }, 2030, true, '1820'],
] as const)(
  'of land in phases there is what was released, where that is supposed',
  (of, horizon, released, all) => {
    expect(householdsAt(of, horizon, released)).toEqual([all]);
  },
);

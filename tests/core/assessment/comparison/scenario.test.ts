// The plan under another circumstance: moved, resized, dated or read otherwise, and otherwise as it was.
import { expect, test } from 'vitest';
import { horizonYears, lawDates } from '../../../../src/core/assessment/comparison/dates.ts';
import { planUnder } from '../../../../src/core/assessment/comparison/scenario.ts';
import { totalIn } from '../../../../src/core/assessment/comparison/totals-typed.ts';
import { decimal, plain } from '../../../../src/core/quantity/decimal.ts';
import { assessmentOf, planOf } from '../../../plans.ts';

const { plan, rulebook } = assessmentOf(
  planOf({
    place: '445202',
    year: 2026,
    extent: 'county',
    areas: {
      445202: { facts: { population: '9000', 'enterprise-retirees': 40 } },
      445200: { facts: { population: '90000' } },
    },
    communities: [
      { households: 100, population: 300 },
      { households: 300, population: 900 },
    ],
  }),
);
const { places } = rulebook;

test('as it is it is the very same plan', () => {
  expect(planUnder(plan, { kind: 'asIs' }, places)).toBe(plan);
});

test('moved, what was said of county and city is said of those there, and the streets come along', () => {
  const moved = planUnder(plan, { kind: 'place', place: '350102', packs: ['x'] }, places);
  expect(moved.place).toBe('350102');
  expect([...moved.areas.keys()].sort()).toEqual(['350100', '350102']);
  expect(moved.areas.get('350102')?.facts).toEqual(plan.areas.get('445202')?.facts);
  expect(moved.packs).toEqual(['x']);
  expect(moved.streets).toEqual(plan.streets.map((street) => ({ ...street, place: null })));
});

test('moved to a whole city, what was said of a wider place than the plan is left out', () => {
  const moved = planUnder(plan, { kind: 'place', place: '350100', packs: [] }, places);
  expect([...moved.areas.keys()]).toEqual(['350100']);
  expect(moved.areas.get('350100')?.facts).toEqual(plan.areas.get('445202')?.facts);
});

test('resized, every community keeps its share and the total is the one typed', () => {
  const sized = planUnder(
    plan,
    { kind: 'sizes', totals: { households: decimal('1000'), population: decimal('20000') } },
    places,
  );
  const [street] = sized.streets;
  expect(street?.communities.map(({ households }) => households && plain(households))).toEqual([
    '250',
    '750',
  ]);
  expect(totalIn(sized, 'households')?.toFixed()).toBe('1000');
  expect(totalIn(plan, 'population')?.toFixed()).toBe('9000');
  expect(totalIn(sized, 'population')?.toFixed()).toBe('20000');
  expect(totalIn(plan, 'floorArea')).toBeNull();
});

test('a choice is taken, and taken back', () => {
  const chosen = planUnder(plan, { kind: 'choice', group: 'g', choice: 'one' }, places);
  expect(chosen.choices.get('g')).toBe('one');
  const back = planUnder(chosen, { kind: 'choice', group: 'g', choice: null }, places);
  expect(back.choices.has('g')).toBe(false);
});

test('the line of dates names the days of the papers that can speak here, and no others', () => {
  const dates = lawDates(plan, rulebook);
  const spoken = dates.flatMap(({ date, events }) =>
    events.flatMap((event) => (event.kind === 'begins' ? [`${date} ${event.document.id}`] : [])),
  );
  expect(spoken).toContain('2007-05-30 jieyang-2007-55');
  expect(dates.map(({ date }) => date)).toEqual([...dates.map(({ date }) => date)].sort());
  const papers = dates.flatMap(({ events }) =>
    events.flatMap((event) => ('document' in event ? [event.document.jurisdiction] : [])),
  );
  expect(
    papers.filter((code) => !['445202', '445200', '440000', '000000'].includes(code ?? '')),
  ).toEqual([]);
});

test('a horizon before each year and in it is where a duty is due or a period is over', () => {
  const years = horizonYears(plan, rulebook);
  expect(years.length).toBeGreaterThan(0);
  for (const { year, events } of years)
    for (const event of events) {
      if (event.kind === 'due') expect(event.provision.due?.slice(0, 4)).toBe(String(year));
      if (event.kind === 'lapses') expect(event.document.period?.to).toBe(String(year - 1));
    }
});

// Each phase with what it then asks for and what must be open by then: one worker for 300 households, at least 5, by hand.
import { expect, test } from 'vitest';
import { futureInSteps, growthOf } from '../../../../src/core/assessment/programme/growth.ts';
import { milestonesOf } from '../../../../src/core/assessment/programme/milestones.ts';
import { phaseRows, phasesInSteps } from '../../../../src/core/assessment/programme/phases.ts';
import { phasedPlan } from '../../../../src/core/plan/growth/phased-plan.ts';
import { plain, type Decimal } from '../../../../src/core/quantity/decimal.ts';
import { print, type Ratio } from '../../../../src/core/quantity/ratio.ts';
import { assessmentOf, planOf, type StreetInput } from '../../../plans.ts';

const planWith = (communities: readonly object[], more: object = {}) =>
  assessmentOf({
    ...planOf({
      place: '445202',
      year: 2026,
      development: 'new-build',
      streets: [{ communities }] as readonly StreetInput[],
    }),
    ...more,
  });

function workers(communities: readonly object[], more?: object) {
  const steps = phasesInSteps(planWith(communities, more));
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value.map(({ year, households, assessment }) => {
    const rows = phaseRows(assessment, 'aim');
    const row = rows.find(({ measure }) => measure.id === 'community-workers');
    if (row === undefined) throw new Error('workers are asked for');
    const shown = (value: Ratio | null) => value && print(value, 'up');
    return [
      ...[year, households && plain(households)],
      ...[shown(row.required), row.stands && plain(row.stands), row.planned && plain(row.planned)],
      ...[shown(row.toOpen), shown(row.unplanned), row.open],
    ];
  });
}

const phases = [
  { year: 2029, households: 2000 },
  { year: 2027, households: 1000 },
];
const stock = {
  existing: { 'community-workers': 4 },
  planned: { 'community-workers': 3 },
};

test('a new community fills from nothing: 1,000 ask for the least of 5, 3,000 for 10', () => {
  expect(workers([{ households: 3000, ...stock, phases }])).toEqual([
    [2027, '1000', '5', '4', '3', '1', '0', 0],
    [2029, '3000', '10', '4', '3', '6', '3', 0],
  ]);
});

test('what is not entered is not there yet where all is new, and not known where something stood', () => {
  const { planned } = stock;
  expect(workers([{ planned, phases }])).toEqual([
    [2027, '1000', '5', null, '3', '5', '2', 0],
    [2029, '3000', '10', null, '3', '10', '7', 0],
  ]);
  expect(workers([{ households: 0, development: 'existing', phases }])).toEqual([
    [2027, '1000', '5', null, null, null, null, 1],
    [2029, '3000', '10', null, null, null, null, 1],
  ]);
});

test('where people live a phase comes on top; others grow by their rate, typed figures wait for the target year', () => {
  const communities = [
    { households: 3000, development: 'renewal', ...stock, phases: [{ year: 2028, households: 1 }] },
    // 3,000 x 1.02^2 = 3,121.2 asks for 11.
    { households: 3000, existing: { 'community-workers': 10 } },
    {
      households: 1500,
      growth: { rate: 0 },
      future: { households: 6000 },
      existing: { 'community-workers': 5 },
    },
  ];
  const growth = (year: number) => ({ growth: { year, rate: 2 } });
  // 3,001 ask for 11, 3,122 for 11, 1,500 for 5, then 6,000 for 20.
  expect(workers(communities, growth(2030))).toEqual([[2028, '1', '27', '19', '3', '8', '5', 0]]);
  expect(workers(communities, growth(2028))).toEqual([[2028, '1', '42', '19', '3', '23', '20', 0]]);
});

test('some day, where no target year is named, all land is released, whatever was typed beside its phases', () => {
  const assessment = planWith([
    { households: 3000, phases, future: { households: '9000' } },
    { households: 600, future: { households: '1200' } },
  ]);
  const later = milestonesOf(assessment).at(-1);
  const [street] = later?.assessment.plan.streets ?? [];
  expect([later?.kind, later?.year]).toEqual(['target', null]);
  expect(street?.communities.map(({ households }) => String(households))).toEqual([
    ...['3000', '1200'],
  ]);
});

test('gaps together with growth are those of the target year on paper: phases count there, not a rate', () => {
  const growth = { growth: { year: 2029, rate: 5 } };
  const now = planWith(
    [
      { households: 1500, ...stock, phases },
      { households: 3000, ...stock },
    ],
    growth,
  );
  const steps = futureInSteps(now);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const row = growthOf(now, step.value, 'aim').find(
    ({ measure }) => measure.id === 'community-workers',
  );
  // 3,000 released ask for 10 and 3,000 x 1.05^3 = 3,472.9 for 12, 7 stand or are planned in each.
  expect(row?.together && print(row.together, 'up')).toBe('8');
  const milestone = milestonesOf(now).at(-1);
  const paper = phaseRows(milestone?.assessment ?? now, 'aim').find(
    ({ measure }) => measure.id === 'community-workers',
  );
  expect(paper?.unplanned && print(paper.unplanned, 'up')).toBe('8');
});

test('a phase that says no figure leaves the requirement open, and one without a year does not count', () => {
  const open = [{ year: 2027 }, { households: 5 }];
  expect(workers([{ households: 3000, ...stock, phases: open }])).toEqual([
    [2027, null, null, '4', '3', null, null, 1],
  ]);
  expect(workers([{ households: 3000, ...stock, phases: [{ households: 5 }] }])).toEqual([]);
});

test('a figure of the street or the county is of all that lies in it, and due dates act by the year', () => {
  const communities = [
    { population: 9000, phases: [{ year: 2027, households: 500, population: 1500 }] },
    { population: 8000 },
  ];
  const areas = { '445202': { facts: { population: 100_000, households: 40_000 } } };
  const { plan } = planWith(communities, { areas });
  const [street] = plan.streets;
  if (street === undefined) throw new Error('there is a street');
  const whole = { ...street, population: street.communities[0]?.population?.plus(8500) ?? null };
  const then = phasedPlan({ ...plan, streets: [whole] }, 2027);
  const text = (value: Decimal | null | undefined) => value && plain(value);
  // 17,500 less 9,000 to come, 1,500 of them there.
  expect(text(then.streets[0]?.population)).toBe('10000');
  expect(text(then.areas.get('445202')?.facts.get('population'))).toBe('92500');
  expect(then.horizon).toBe(2027);
  const { communities: unsaid } = phasedPlan(
    {
      ...plan,
      streets: [
        {
          ...whole,
          communities: whole.communities.map((one) => ({
            ...one,
            phases: one.phases.map((phase) => ({ ...phase, population: null })),
          })),
        },
      ],
    },
    2027,
  ).streets[0] ?? { communities: [] };
  expect(unsaid.map(({ population }) => text(population))).toEqual([null, '8000']);
});

test('what the street owes as a whole is not of the site: in a phase counted apart, and in growth not at all', () => {
  const assessment = planWith([{ households: 3000, phases }], { extent: 'site' });
  const milestone = milestonesOf(assessment).at(-1)?.assessment ?? assessment;
  const owed = milestone.outcomes.flatMap(({ ofWholePlace, measure }) =>
    ofWholePlace && measure.adds && measure.existingFrom === undefined ? [measure.id] : [],
  );
  const rows = phaseRows(milestone, 'aim').filter(({ elsewhere }) => elsewhere > 0);
  expect(owed.length).toBeGreaterThan(0);
  expect(rows.map(({ measure }) => measure.id).sort()).toEqual([...new Set(owed)].sort());
  expect(rows.map(({ open }) => open)).toEqual(rows.map(() => 0));
  const grown = growthOf(assessment, milestone, 'aim').map(({ measure }) => measure.id);
  expect(grown.filter((id) => owed.includes(id))).toEqual([]);
});

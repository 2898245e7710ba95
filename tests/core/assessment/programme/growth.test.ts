// Today's gaps, what growth adds, and both together, place by place: worked by hand, then against a counter of its own.
import { expect, test } from 'vitest';
import { assess } from '../../../../src/core/assessment/assess.ts';
import {
  futureInSteps,
  growthOf,
  type Growth,
} from '../../../../src/core/assessment/programme/growth.ts';
import { futurePlan } from '../../../../src/core/plan/growth/future-plan.ts';
import { plain } from '../../../../src/core/quantity/decimal.ts';
import { print, type Ratio } from '../../../../src/core/quantity/ratio.ts';
import { assessmentOf, planOf } from '../../../plans.ts';

const text = (value: Ratio | null) => value && print(value, 'up');

function growthIn(streets: readonly object[], more: object = {}): Growth[] {
  const now = assessmentOf(
    planOf({ place: '445202', year: 2026, streets: streets as never, ...more }),
  );
  const steps = futureInSteps(now);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return growthOf(now, step.value, 'aim');
  }
}

function figures(rows: readonly Growth[], id: string) {
  const row = rows.find(({ measure }) => measure.id === id);
  if (row === undefined) throw new Error(`no growth of ${id}`);
  const { today, added, planned, together, openToday, openTogether } = row;
  return {
    today: text(today),
    added: text(added),
    planned: planned && plain(planned),
    together: text(together),
    open: [openToday, openTogether],
  };
}

test('today, growth, planned and together stand apart: 10 of 3,000 households, 15 of 4,500', () => {
  const rows = growthIn([
    {
      communities: [
        {
          households: 3000,
          existing: { 'community-workers': '7' },
          planned: { 'community-workers': '2' },
          future: { households: 4500 },
        },
      ],
    },
  ]);
  expect(figures(rows, 'community-workers')).toEqual({
    today: '3',
    added: '5',
    planned: '2',
    together: '6',
    open: [0, 0],
  });
});

test('what is planned in one community pays for nothing in another, and unknown stays unknown', () => {
  const rows = growthIn([
    {
      communities: [
        {
          households: 3000,
          existing: { 'community-workers': '10' },
          planned: { 'community-workers': '20' },
        },
        { households: 3000, existing: { 'community-workers': '4' }, future: { households: 3600 } },
        { households: 3000, planned: { 'community-workers': '9' }, future: { households: 6000 } },
      ],
    },
  ]);
  expect(figures(rows, 'community-workers')).toEqual({
    today: '6',
    added: '12',
    planned: '29',
    together: '8',
    open: [1, 1],
  });
});

test('of a new district, where nothing stands, what is planned is read against what is to come', () => {
  const workers = (planned: object) =>
    figures(
      growthIn([{ communities: [{ households: 3000, planned, future: { households: 4500 } }] }], {
        development: 'new-build',
      }),
      'community-workers',
    );
  expect(workers({ 'community-workers': '8' })).toEqual({
    today: null,
    added: '5',
    planned: '8',
    together: '7',
    open: [1, 0],
  });
  expect(workers({ nurses: '8' })).toMatchObject({ planned: null, together: null, open: [1, 1] });
});

test('fewer people take nothing off what is short, and a future alone is judged when it comes', () => {
  const rows = growthIn([
    {
      communities: [
        { households: 3000, existing: { 'community-workers': '10' }, future: { households: 1500 } },
        { existing: { 'community-workers': '4' }, future: { households: 3000 } },
      ],
    },
  ]);
  expect(figures(rows, 'community-workers')).toEqual({
    today: '0',
    added: '0',
    planned: null,
    together: '6',
    open: [1, 0],
  });
});

test('a street grows with its communities, from its own figure where it has one', () => {
  const street = (own: object) => [
    {
      ...own,
      existing: { 'general-practitioners': '8' },
      planned: { 'general-practitioners': '1' },
      communities: [{ population: 20000, future: { population: 45000 } }, { population: 19000 }],
    },
  ];
  // 39,000 people ask for 7.8, that is 8; 64,000 ask for 12.8, that is 13.
  expect(figures(growthIn(street({})), 'general-practitioners')).toMatchObject({
    today: '0',
    added: '5',
    together: '4',
  });
  // 41,000 entered for the whole street ask for 9; 25,000 more make 66,000 and ask for 14.
  expect(figures(growthIn(street({ population: 41000 })), 'general-practitioners')).toMatchObject({
    today: '1',
    added: '5',
    together: '5',
  });
});

test('a figure entered for an area grows by what its own communities add', () => {
  const now = assessmentOf(
    planOf({
      place: '445200',
      year: 2026,
      extent: 'prefecture',
      areas: {
        '445202': { facts: { households: 90000 } },
        '445281': { facts: { households: 50000 } },
      },
      streets: [
        {
          place: '445202',
          communities: [{ households: 1000, future: { households: 1800 } as never }] as never,
        },
      ],
    }),
  );
  const { areas } = futurePlan(now.plan);
  const households = (code: string) => areas.get(code)?.facts.get('households')?.toFixed();
  expect([households('445202'), households('445281')]).toEqual(['90800', '50000']);
});

test('over many made-up communities the sums are those of a counter that knows one worker per 300 households', () => {
  const workers = (households: number) => Math.max(5, Math.floor((households + 299) / 300));
  const made = Array.from({ length: 120 }, (_, at) => ({
    households: 200 + ((at * 7919) % 5000),
    has: at % 7 === 3 ? null : (at * 31) % 18,
    planned: at % 3 === 0 ? at % 5 : 0,
    later: at % 2 === 0 ? 200 + ((at * 104729) % 9000) : null,
  }));
  let [today, added, together, open] = [0, 0, 0, 0];
  for (const { households, has, planned, later } of made) {
    const then = later ?? households;
    added += Math.max(0, workers(then) - workers(households));
    if (has === null) {
      open += 1;
      continue;
    }
    today += Math.max(0, workers(households) - has);
    together += Math.max(0, workers(then) - has - planned);
  }
  const communities = made.map(({ households, has, planned, later }) => ({
    households,
    existing: has === null ? {} : { 'community-workers': String(has) },
    planned: { 'community-workers': String(planned) },
    ...(later === null ? {} : { future: { households: later } }),
  }));
  expect(figures(growthIn([{ communities }]), 'community-workers')).toMatchObject({
    today: String(today),
    added: String(added),
    together: String(together),
    open: [open, open],
  });
});

test('the future worked out in steps is the plan of the future assessed at once', () => {
  const now = assessmentOf(
    planOf({
      place: '445202',
      year: 2026,
      communities: [{ households: 900, future: { households: 1800 } } as never],
    }),
  );
  const steps = futureInSteps(now);
  let [step, pauses] = [steps.next(), 0];
  for (; step.done !== true; step = steps.next()) pauses += 1;
  const atOnce = assess(futurePlan(now.plan), now.rulebook);
  const lowers = ({ outcomes }: typeof atOnce) =>
    outcomes.map(
      ({ unit, measure, levels }) => `${unit.at} ${measure.id} ${text(levels.aim.lower)}`,
    );
  expect(pauses).toBeGreaterThan(1);
  expect(lowers(step.value)).toEqual(lowers(atOnce));
});

// The years to come, what only they ask for, and targets typed in or counted: on a few rules of a test's own, by hand.
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../../src/core/assessment/assess.ts';
import { goalsOf, typedGoals } from '../../../../src/core/assessment/programme/goals.ts';
import { futureInSteps, growthOf } from '../../../../src/core/assessment/programme/growth.ts';
import { milestonesOf, wholeOf } from '../../../../src/core/assessment/programme/milestones.ts';
import type { OwnRule } from '../../../headless/own-pack.ts';
import { bound, ownPlan, text } from '../outlook/own-outcome.ts';

const desk: OwnRule = { id: 'desk', measure: 'desks', least: '5' };
const hall: OwnRule = { id: 'hall', measure: 'halls', least: '1' };
const own = (id: string, rest: object = {}) => ({
  ...{ id, scope: 'community', unit: 'count', whole: true },
  ...rest,
});

describe('the years to come', () => {
  const phases = [
    { year: 2029, households: 200 },
    { year: 2027, households: 100 },
  ];
  const years = (community: object, growth?: object) =>
    milestonesOf(ownPlan([desk], [community], { development: 'new-build', growth })).map(
      ({ kind, year, released }) => [kind, year, released && text(released)],
    );

  test('phases and the target year stand in the order of their years', () => {
    const ordered = years({ phases }, { year: 2028, rate: 1 });
    expect(ordered).toEqual([
      ['phase', 2027, '100'],
      ['target', 2028, null],
      ['phase', 2029, '300'],
    ]);
    expect(years({ phases }, { year: 2029, rate: 1 }).map(([kind]) => kind)).toEqual([
      'phase',
      'phase',
    ]);
  });
  test('figures without a year are of no year; a plan of today has none to come', () => {
    expect(years({ households: 5, future: { households: 9 } })).toEqual([['target', null, null]]);
    expect(years({ households: 5, future: { households: null } })).toEqual([]);
    expect(years({ households: 5 }, { rate: 2 })).toEqual([]);
    expect(years({ households: 5 }, { year: 2030 })).toEqual([['target', 2030, null]]);
  });
  test('they are worked out once', () => {
    const now = ownPlan([desk], [], {
      streets: [{ communities: [{ phases }] }],
      development: 'new-build',
    });
    expect(milestonesOf(now)).toBe(milestonesOf(now));
  });
  test('400 and 700 households are 1,100; with one street unknown, or none, nobody knows', () => {
    const whole = (...streets: (number | null)[]) => {
      const communities = (households: number | null) => [
        households === null ? {} : { households },
      ];
      const found = wholeOf(
        ownPlan([desk], [], { streets: streets.map((one) => ({ communities: communities(one) })) }),
        'households',
      );
      return found && text(found);
    };
    expect([whole(400, 700), whole(400, null), whole()]).toEqual(['1100', null, null]);
  });
});

const grown = (now: Assessment) => {
  const steps = futureInSteps(now);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return growthOf(now, step.value, 'aim').map(({ measure, today, added, together }) =>
    [measure.id, bound(today), bound(added), bound(together)].join(' '),
  );
};

test('what begins at 3,000 households is short of nothing today, and of all of it then', () => {
  const from = { when: { households: { from: '3000' } } };
  const rules: OwnRule[] = [
    { ...desk, ...from },
    { id: 'chair', measure: 'chairs', least: '2', when: { settlement: 'rural' } },
    { id: 'size', measure: 'size', least: '9' },
    { id: 'minutes', measure: 'minutes', least: '9' },
  ];
  const size = own('size', { unit: 'household', existingFrom: 'households' });
  const minutes = own('minutes', { unit: 'minute', adds: false });
  const community = { households: 2000, future: { households: 3000 }, existing: { desks: 1 } };
  const rows = grown(ownPlan(rules, [community], {}, [size, minutes]));
  expect(rows.filter((row) => /^(desks|chairs|size|minutes) /.test(row))).toEqual(['desks 0 5 4']);
});

test('targets of wide places are typed in, but shares of communities, which are counted', () => {
  const MEASURES = [
    own('wide', { scope: 'county' }),
    own('share', { scope: 'county', counts: ['desks'] }),
    own('wide-size', { scope: 'county', unit: 'household', existingFrom: 'households' }),
  ];
  const communities = { given: { communities: '10' }, expect: { least: '8' } };
  const rules: OwnRule[] = [
    ...[desk, hall],
    { id: 'wide', measure: 'wide', least: '3' },
    { id: 'wide-size', measure: 'wide-size', least: '3' },
    {
      ...{ id: 'share', measure: 'share', least: '80', per: '100', base: 'communities' },
      examples: [communities],
    },
  ];
  const existing = (desks: number) => ({ existing: { desks } });
  const list = [existing(5), existing(4), {}];
  const assessment = ownPlan(rules, list, { extent: 'county', complete: true }, MEASURES);
  const isOwn = ({ measure }: { readonly measure: { readonly id: string } }) =>
    ['desks', 'halls', 'wide', 'wide-size', 'share'].includes(measure.id);
  expect(
    typedGoals(assessment)
      .filter(isOwn)
      .map((one) => one.measure.id),
  ).toEqual(['wide']);
  const goals = goalsOf(assessment).filter(({ outcome }) => isOwn(outcome));
  expect(
    goals.map(({ outcome, communities: counted, typed }) => [
      ...[
        outcome.measure.id,
        typed,
        counted.map(({ unit, meets }) => `${unit.at} ${String(meets)}`),
      ],
    ]),
  ).toEqual([['share', false, ['c1 true', 'c2 false', 'c3 null']]]);
});

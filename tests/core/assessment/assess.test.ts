// What an assessment lists, and where: asked, of wider places, silent, and only encouraged; by hand.
import { expect, test } from 'vitest';
import { assessInSteps, type Assessment } from '../../../src/core/assessment/assess.ts';
import { asked, county, outcomeIn, street, type SmallRule } from './small-county.ts';

const rule = (id: string, measure: string, more: object = {}): SmallRule => ({
  ...{ id, measure, least: '3' },
  ...more,
});
const RULES: SmallRule[] = [
  rule('desk', 'desks'),
  rule('wish', 'desks', { least: '5', force: 'encouraged' }),
  rule('yard', 'yard-area', { force: 'encouraged' }),
  rule('room', 'room-area', { when: { settlement: 'rural' } }),
  rule('staff', 'officers', { force: 'encouraged' }),
  rule('clinic', 'clinics'),
];
const PLAN = { streets: [street([{ existing: { desks: 4 } }])] };

const keys = (outcomes: Assessment['outcomes']) =>
  outcomes.map(({ unit, measure }) => `${unit.at} ${measure.id}`).sort();

test('each outcome stands in one list; what is encouraged is listed again where it is asked of the plan', () => {
  const { outcomes, notAsked, silent, encouraged } = county(RULES, PLAN);
  expect(keys(outcomes)).toEqual(['c1 desks', 's1 clinics']);
  expect(keys(notAsked)).toEqual([]);
  expect(keys(silent)).toEqual(['990101 officers', 'c1 room-area', 'c1 yard-area']);
  expect(keys(encouraged)).toEqual(['990101 officers', 'c1 desks', 'c1 yard-area']);
});

test('of a county wider than the plan it is listed as not asked, and encouraged of nobody', () => {
  const rules = [...RULES, rule('budget', 'budget')];
  const { notAsked, silent, encouraged } = county(rules, { ...PLAN, extent: 'street' });
  expect(keys(notAsked)).toEqual(['990101 budget']);
  expect(keys(silent)).toContain('990101 officers');
  expect(keys(encouraged)).toEqual(['c1 desks', 'c1 yard-area']);
});

test('a plan is paused before the first place and after each', () => {
  const { plan, rulebook } = county(RULES, PLAN);
  const steps = assessInSteps(plan, rulebook);
  let pauses = 0;
  for (let step = steps.next(); step.done !== true; step = steps.next()) pauses += 1;
  // The county's street and community, the county itself and what is wider.
  expect(pauses).toBeGreaterThanOrEqual(4);
});

test('a figure is worked out once for a place, and shared by its sort where no figure decides', () => {
  const rules = [rule('desk', 'desks'), rule('yard', 'yard-area', { base: 'households' })];
  const { evaluator } = county(rules, {
    streets: [street([{ households: 2 }, { households: 4 }])],
  });
  const [one, other] = evaluator.situation.units.filter(({ scope }) => scope === 'community');
  if (one === undefined || other === undefined) throw new Error('there are two');
  const { requirement, remembered } = evaluator;
  expect(requirement(one, 'desks')).toBe(requirement(other, 'desks'));
  expect(requirement(one, 'yard-area')).toBe(requirement(one, 'yard-area'));
  expect(requirement(one, 'yard-area')).not.toBe(requirement(other, 'yard-area'));
  expect([...(remembered.get(one)?.keys() ?? [])]).toEqual(['yard-area']);
});

test('what speaks only of a place of another sort, or gives way, leaves the rest as it is', () => {
  const rules = [
    rule('all', 'desks', { least: '9' }),
    rule('urban', 'desks', { overrides: ['all'], when: { settlement: 'urban' } }),
  ];
  const two = county(rules, { streets: [street([{}, { settlement: 'rural' }])] });
  expect([asked(outcomeIn(two, 'c1 desks')), asked(outcomeIn(two, 'c2 desks'))]).toEqual([
    ...['ok 3.. by urban', 'ok 9.. by all'],
  ]);
});

test('which way is taken is settled for each street by what stands there', () => {
  const way = (id: string, end: object) => ({
    id,
    measure: 'clinics',
    alternative: { group: 'road', choice: `by-${id}` },
    ...end,
  });
  const found = county([way('road', { least: '5' }), way('water', { most: '3' })], {
    streets: [
      { ...street([{}], { existing: { clinics: 2 } }) },
      { ...street([], { id: 's2', existing: { clinics: 6 } }) },
    ],
  });
  expect([asked(outcomeIn(found, 's1 clinics')), asked(outcomeIn(found, 's2 clinics'))]).toEqual([
    ...['ok ..3 by water', 'ok 5.. by road'],
  ]);
});

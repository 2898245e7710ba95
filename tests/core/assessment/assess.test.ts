// What an assessment lists, and where: asked, of wider places, silent, and only encouraged; by hand.
import { expect, test } from 'vitest';
import { assessInSteps, type Assessment } from '../../../src/core/assessment/assess.ts';
import { asked, county, fateIn, outcomeIn, street, type SmallRule } from './small-county.ts';

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
  const { considered } = outcomeIn(two, 'c1 desks');
  expect(considered.map((one) => `${one.rule.provision.id} ${one.fate.kind}`).sort()).toEqual([
    ...['all overridden', 'urban binds'],
  ]);
});

test('a figure that only one place has decides there alone', () => {
  const two = (...rules: SmallRule[]) => {
    const found = county(rules, { streets: [street([{ households: 2 }, { households: 4 }])] });
    return ['c1 desks', 'c2 desks'].map((key) => asked(outcomeIn(found, key)));
  };
  const all = rule('all', 'desks');
  expect(two(all, rule('each', 'desks', { least: '1', base: 'households' }))).toEqual([
    ...['ok 3.. by all', 'ok 4.. by each'],
  ]);
  const large = { least: '9', when: { households: { from: '3' } } };
  expect(two(all, rule('large', 'desks', large))).toEqual(['ok 3.. by all', 'ok 9.. by large']);
});

test('a rule that is silent everywhere hinders no sharing; of what nobody speaks nothing is asked', () => {
  const coming = { due: '2027-06-01', when: { households: { from: '3' } } };
  const { evaluator } = county([rule('all', 'desks'), rule('later', 'desks', coming)], {
    streets: [street([{ households: 2 }, { households: 4 }])],
  });
  const [one, other] = evaluator.situation.units.filter(({ scope }) => scope === 'community');
  if (one === undefined || other === undefined) throw new Error('there are two');
  expect(evaluator.requirement(one, 'desks')).toBe(evaluator.requirement(other, 'desks'));
  const { considered, levels } = evaluator.requirement(one, 'yard-area');
  expect([considered, levels.aim.status]).toEqual([[], 'noRule']);
});

test('what stands in a part is not what stands in the whole, whichever was asked first', () => {
  const { evaluator } = county([rule('desk', 'desks')], {
    streets: [street([{ existing: { desks: 4 } }, { existing: { desks: 6 } }])],
  });
  const { units } = evaluator.situation;
  const of = units.find(({ scope }) => scope === 'street');
  if (of === undefined) throw new Error('there is a street');
  const stands = (parts: typeof units | null) => evaluator.existing(of, 'desks', parts)?.toFixed();
  const part = units.filter(({ at }) => at === 'c1');
  expect([stands(null), stands(part), stands(null)]).toEqual(['10', '4', '10']);
});

test('a rule for urban communities finds none, a rule for one county waits for where the street lies', () => {
  const none = county([rule('staff', 'officers', { when: { settlement: 'urban' } })], {
    streets: [street([{ settlement: 'rural' }])],
  });
  expect(fateIn(outcomeIn(none, '990101 officers'), 'staff')).toEqual({
    ...{ kind: 'noMembers', condition: 'settlement' },
  });
  const wide = county([rule('clinic', 'clinics', { when: { places: ['990101'] } })], {
    ...{ ...PLAN, place: '990100', extent: 'prefecture' },
  });
  expect(fateIn(outcomeIn(wide, 's1 clinics'), 'clinic')).toEqual({
    ...{ kind: 'dependsOnPlace', places: ['990101'] },
  });
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

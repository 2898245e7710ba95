// The register of readings: every choice names the provisions it switches, gives another number, and changes a plan by the engine itself.
import { expect, test } from 'vitest';
import { decidedQuestions, openQuestions } from '../../../src/core/catalogue/reading-register.ts';
import { switchedBy } from '../../../src/core/catalogue/switched.ts';
import { print } from '../../../src/core/quantity/ratio.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { assessmentOf, planOf } from '../../plans.ts';

const { rulebook } = builtinRules();
const questions = openQuestions(rulebook);

/** The extent of the delta changes no figure, but the cities that it is asked of. */
const BY_PLACE = ['prd-extent'];

test('every choice of every question switches provisions', () => {
  expect(questions.length).toBeGreaterThan(28);
  const silent = questions.flatMap(({ group, choices }) =>
    choices.filter(({ rules }) => rules.length === 0).map(({ id }) => `${group.id} ${id}`),
  );
  expect(silent).toEqual([]);
  const switched = questions.flatMap(({ choices }) => choices.flatMap(({ rules }) => rules));
  expect(switched.length).toBe(
    rulebook.rules.filter(({ provision }) => provision.alternative !== undefined).length,
  );
});

test.each(questions.map((question) => [question.group.id, question] as const))(
  '%s: the examples of its choices come to other numbers, or speak of other places',
  (id, { choices }) => {
    const said = choices.map(({ rules }) =>
      JSON.stringify(
        rules.map(({ provision: { examples, when } }) => [
          examples.map(({ expect: expected }) => expected),
          BY_PLACE.includes(id) ? [when.places, when.placesExcept] : [],
        ]),
      ),
    );
    expect(new Set(said).size).toBe(choices.length);
  },
);

test('Huizhou lies in the delta or outside it, and owes 80 or 60 of 100 by it', () => {
  const communities = Array.from({ length: 10 }, () => ({ households: 500 }));
  const assessment = assessmentOf(
    planOf({
      place: '440000',
      year: 2010,
      extent: 'province',
      streets: [{ place: '441302', communities }],
    }),
  );
  const changed = switchedBy(assessment, 'prd-extent', 'plan-2012');
  const lower = (outcome: (typeof changed)[number]['before']) =>
    outcome?.levels.aim.lower ? print(outcome.levels.aim.lower, 'up') : null;
  const said = changed.map(({ before, after }) => [
    (before ?? after)?.measure.id,
    lower(before),
    lower(after),
  ]);
  expect(said).toContainEqual(['six-good-communities-prd', '8', null]);
  expect(said).toContainEqual(['six-good-communities-outside-prd', null, '6']);
});

test('the other reading is the plan computed with it, and nothing else is said to change', () => {
  const assessment = assessmentOf(
    planOf({ place: '445202', year: 2010, streets: [{ population: '120000' }] }),
  );
  const byStreet = switchedBy(assessment, 'health-centre-basis', 'street');
  expect(byStreet.map(({ after }) => after?.measure.id)).toContain('health-centres');
  expect(byStreet.every(({ before }) => before !== null)).toBe(true);
  expect(switchedBy(assessment, 'health-centre-basis', null)).toEqual([]);
  expect(switchedBy(assessment, 'fuzhou-floor-area', 'without-facilities')).toEqual([]);
});

test('every question that no choice answers is in the register once, and says why it has no other sense', () => {
  const decided = decidedQuestions(rulebook);
  const raised = decided.flatMap(({ rules }) => rules);
  expect(raised.length).toBe(
    rulebook.rules.filter(
      ({ provision: { reading, alternative } }) =>
        reading !== undefined && (alternative === undefined || reading.sole !== undefined),
    ).length,
  );
  expect(decided.filter(({ sole }) => sole === null)).toEqual([]);
  expect(decided.length).toBeLessThan(raised.length);
});

test('where a sentence raises two questions, each has its switch or stands in the register with its reason', () => {
  const decided = decidedQuestions(rulebook);
  const told = new Set(decided.map(({ question }) => question.zh));
  const unsaid = rulebook.rules.filter(({ document, provision }) => {
    const { reading, alternative, section } = provision;
    if (alternative === undefined || reading === undefined) return false;
    const sentence = rulebook.rules.filter(
      (one) => one.document === document && one.provision.section === section,
    );
    const switches = new Set(sentence.flatMap((one) => one.provision.alternative?.group ?? []));
    const questions = reading.question.zh.split('；').length;
    return questions > switches.size && !told.has(reading.question.zh);
  });
  expect(unsaid.map(({ provision }) => provision.id)).toEqual([]);
  const shanghai = decided.find(({ question }) => question.zh.startsWith('底数是否包括地下面积；'));
  expect(shanghai?.sole).toBe('shared');
  expect(shanghai?.beside.map(({ id }) => id)).toEqual(['shanghai-floor-area']);
});

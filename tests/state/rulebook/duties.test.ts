// Duties in plan files and drafts: what was answered comes back, what is not known is refused by name, and nothing else changes.
import { expect, test } from 'vitest';
import { readPlanValue } from '../../../src/io/plan/plan-file.ts';
import { assessmentJson } from '../../../src/sheets/assessment-json.ts';
import { draftOf } from '../../../src/state/draft/draft-of-plan.ts';
import { readDraftShape } from '../../../src/state/draft/draft-shape.ts';
import { planData } from '../../../src/state/draft/plan-data.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { assessmentOf, planOf } from '../../plans.ts';

const rules = builtinRules();
const planWith = (duties?: Readonly<Record<string, boolean | null>>) =>
  planOf({
    place: '445202',
    year: 2010,
    communities: [{ households: 1820, population: 5600, duties }],
  });
const read = (data: unknown) => readPlanValue(data, rules.withOwnPacks);
const DUTIES = {
  'jieyang-democratic-review': true,
  'jieyang-demand-survey': false,
  'jieyang-project-report': null,
};

test('answers come back from a file through a draft, and what was not said stays unsaid', () => {
  const plan = read(planWith(DUTIES));
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  const draft = readDraftShape(draftOf(plan.value.plan));
  if (draft === null) throw new Error('the draft can be shown');
  const again = read(JSON.parse(JSON.stringify(planData(draft))));
  if (!again.ok) throw new Error(JSON.stringify(again.problems));
  expect([...(again.value.plan.streets[0]?.communities[0]?.duties ?? [])]).toEqual([
    ['jieyang-democratic-review', true],
    ['jieyang-demand-survey', false],
  ]);
});

test('a duty that no paper lays on communities is refused by name', () => {
  for (const id of ['no-such-duty', 'jieyang-consumer-network', 'community-workers']) {
    const plan = read(planWith({ [id]: true }));
    const problems = plan.ok ? [] : plan.problems;
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      [`streets[0].communities[0].duties.${id}`, 'unknown-duty'],
    ]);
  }
});

test('no result depends on a duty', () => {
  expect(assessmentJson(assessmentOf(planWith(DUTIES)))).toEqual(
    assessmentJson(assessmentOf(planWith())),
  );
});

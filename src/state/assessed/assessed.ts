// From the draft and the rules to what is wrong and what is required: derived, never stored.
import { assessInSteps, type Assessment } from '../../core/assessment/assess.ts';
import type { Problem } from '../../core/plan/problem.ts';
import { stepsOf } from '../../io/pack/steps.ts';
import { readPlanValue, type ReadPlan } from '../../io/plan/plan-file.ts';
import { districtProblems } from '../draft/district.ts';
import type { Draft } from '../draft/draft.ts';
import { earlierOf, type Judged } from './earlier-draft.ts';
import { planData } from '../draft/plan-data.ts';
import { setIn } from '../draft/draft-path.ts';
import type { Rules } from '../rules/rules.ts';

export interface Assessed {
  /** Problems by the path of their field. */
  readonly problems: ReadonlyMap<string, Problem>;
  /** Null while the plan lacks what nothing can be computed without: a place and a date. */
  readonly assessment: Assessment | null;
}

const MOST_PASSES = 4;

/**
 * Fields that do not read are reported and taken as not known; everything else is computed.
 * @param last what an earlier draft came to: communities that are as they were are not computed again
 */
export function assessDraft(draft: Draft, rules: Rules, last: Judged | null = null): Assessed {
  const steps = assessDraftInSteps(draft, rules, last);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** The same with a pause after each place. */
export function* assessDraftInSteps(
  draft: Draft,
  rules: Rules,
  last: Judged | null,
): Generator<void, Assessed> {
  const { problems, read } = readDraft(draft, rules);
  if (read === null) return { problems, assessment: null };
  yield;
  const earlier = earlierOf(draft, rules, last);
  const assessment = yield* assessInSteps(read.plan, read.rulebook, earlier);
  return { problems, assessment };
}

/** The problems alone, by the path of their field. */
export function problemsOf(draft: Draft, rules: Rules): ReadonlyMap<string, Problem> {
  return readDraft(draft, rules).problems;
}

/** The plan that a draft stands for, without what does not read, and what does not. */
export function readDraft(
  draft: Draft,
  rules: Rules,
): { problems: Map<string, Problem>; read: ReadPlan | null } {
  const problems = new Map(
    districtProblems(draft.district).map((problem) => [problem.path, problem]),
  );
  let data: unknown = planData(draft);
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const read = readPlanValue(data, rules.withOwnPacks);
    if (read.ok) return { problems, read: read.value };
    for (const problem of read.problems) {
      if (!problems.has(problem.path)) problems.set(problem.path, problem);
      data = setIn(data, stepsOf(problem.path), undefined);
    }
  }
  return { problems, read: null };
}

// From a plan and a rulebook to every outcome: the one entrance to the calculation.
import type { Plan } from '../plan/plan.ts';
import { withAssumedSums } from '../rulebook/assumed-sums.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { takenOver, type Earlier } from './earlier.ts';
import { createEvaluator } from './evaluator.ts';
import { situationOf, type Evaluator } from './requirement/situation.ts';
import { outcomeOf, type Outcome } from './verdict/outcome.ts';
import { totalsInSteps, type Total } from './verdict/totals.ts';

/** All that can be said of a plan; every page, sheet and file is a view of it. */
export interface Assessment {
  readonly plan: Plan;
  readonly rulebook: Rulebook;
  readonly evaluator: Evaluator;
  /** What is asked of the plan, noRule left out. */
  readonly outcomes: readonly Outcome[];
  /** What is asked of places wider than the plan. */
  readonly notAsked: readonly Outcome[];
  /** Considered, but nothing is required: not in force, coming, under another condition. */
  readonly silent: readonly Outcome[];
  /** What is only encouraged, asked or not by other sentences: there or not there. */
  readonly encouraged: readonly Outcome[];
  readonly totals: readonly Total[];
}

/** @param earlier what need not be computed again */
export function assess(plan: Plan, rulebook: Rulebook, earlier?: Earlier): Assessment {
  const steps = assessInSteps(plan, rulebook, earlier);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** The same with a pause after each place, so that a page can answer its user while a large plan is computed. */
export function* assessInSteps(
  plan: Plan,
  written: Rulebook,
  earlier?: Earlier,
): Generator<void, Assessment> {
  const rulebook = withAssumedSums(written, plan);
  const situation = situationOf(plan, rulebook);
  const before = takenOver(earlier, situation.units);
  yield;
  const evaluator = createEvaluator(situation, undefined, before.remembered);
  const found = emptyLists();
  for (const unit of situation.units) {
    const known = before.outcomesOf(unit);
    if (known !== null) known.forEach((outcome) => listOf(found, outcome).push(outcome));
    else
      for (const id of situation.asked(unit.place, unit.scope)) {
        const outcome = outcomeOf(evaluator, unit, id);
        listOf(found, outcome).push(outcome);
      }
    yield;
  }
  const totals = yield* totalsInSteps(found.outcomes);
  const isListed = ({ unit, encouraged }: Outcome) => unit.asked && encouraged !== null;
  const encouraged = [...found.silent, ...found.outcomes].filter(isListed);
  return { plan, rulebook, evaluator, ...found, encouraged, totals };
}

type Lists = Record<'outcomes' | 'notAsked' | 'silent', Outcome[]>;

function emptyLists(): Lists {
  return { outcomes: [], notAsked: [], silent: [] };
}

function listOf({ outcomes, notAsked, silent }: Lists, { status, unit }: Outcome): Outcome[] {
  if (status === 'noRule') return silent;
  return unit.asked ? outcomes : notAsked;
}

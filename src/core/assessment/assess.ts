// From a plan and a rulebook to every outcome: the one entrance to the calculation.
import type { Plan } from '../plan/plan.ts';
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
  rulebook: Rulebook,
  earlier?: Earlier,
): Generator<void, Assessment> {
  const situation = situationOf(plan, rulebook);
  const before = takenOver(earlier, situation.units);
  yield;
  const evaluator = createEvaluator(situation, undefined, before.remembered);
  const considered: Outcome[] = [];
  for (const unit of situation.units) {
    const known = before.outcomesOf(unit);
    if (known !== null) {
      considered.push(...known);
      yield;
      continue;
    }
    const speaking = situation.speaking(unit.place, unit.scope);
    for (const id of rulebook.measures.keys())
      if (speaking.has(id)) considered.push(outcomeOf(evaluator, unit, id));
    yield;
  }
  const speaks = ({ status }: Outcome) => status !== 'noRule';
  const outcomes = considered.filter((outcome) => outcome.unit.asked && speaks(outcome));
  const totals = yield* totalsInSteps(outcomes);
  return {
    plan,
    rulebook,
    evaluator,
    outcomes,
    notAsked: considered.filter((outcome) => !outcome.unit.asked && speaks(outcome)),
    silent: considered.filter((outcome) => !speaks(outcome)),
    totals,
  };
}

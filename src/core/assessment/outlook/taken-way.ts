// Looking ahead where a text leaves several ways open: along the way that is taken today, as if it had been chosen.
import { createEvaluator } from '../evaluator.ts';
import { situationOf, type Evaluator } from '../requirement/situation.ts';
import type { Outcome } from '../verdict/outcome.ts';

/** The evaluator of the same places with that way chosen; the very same where no way was left open. */
export function alongTakenWay(evaluator: Evaluator, { ways }: Outcome): Evaluator {
  const [taken] = ways;
  if (taken === undefined) return evaluator;
  const { plan, rulebook, units } = evaluator.situation;
  const choices = new Map([...plan.choices, ...taken.choices]);
  return createEvaluator({ ...situationOf({ ...plan, choices }, rulebook), units });
}

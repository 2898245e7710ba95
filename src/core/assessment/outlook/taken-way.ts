// Looking ahead where a text leaves several ways open: along the ways that are taken today, as if they had been chosen.
import type { Unit } from '../../plan/unit/unit.ts';
import { basesOf } from '../../rulebook/rulebook.ts';
import { createEvaluator } from '../evaluator.ts';
import { situationOf, type Evaluator } from '../requirement/situation.ts';
import type { Outcome } from '../verdict/outcome.ts';

/** The evaluator of the same places with those ways chosen; the very same where no way was left open. */
export function alongTakenWay(evaluator: Evaluator, { unit, measure }: Outcome): Evaluator {
  const taken = waysBehind(evaluator, unit, measure.id);
  if (taken.size === 0) return evaluator;
  const { plan, rulebook, units } = evaluator.situation;
  const choices = new Map([...plan.choices, ...taken]);
  return createEvaluator({ ...situationOf({ ...plan, choices }, rulebook), units });
}

/** The way taken of a measure, and of those that it rests on in the same place. */
function waysBehind(
  evaluator: Evaluator,
  unit: Unit,
  measure: string,
  seen = new Map<string, ReadonlyMap<string, string>>(),
): ReadonlyMap<string, string> {
  if (seen.has(measure)) return new Map();
  const { ways, considered } = evaluator.requirement(unit, measure);
  seen.set(measure, ways[0]?.choices ?? new Map<string, string>());
  const { measures } = evaluator.situation.rulebook;
  for (const { rule } of considered)
    for (const base of basesOf(rule.provision))
      if (measures.has(base)) waysBehind(evaluator, unit, base, seen);
  return new Map([...seen.values()].flatMap((choices) => [...choices]));
}

// Counting instead of solving: what is required of a place once one of its facts has another value.
import type { Assessment } from '../../src/core/assessment/assess.ts';
import { createEvaluator } from '../../src/core/assessment/evaluator.ts';
import type { Outcome } from '../../src/core/assessment/outcome.ts';
import type { Requirement } from '../../src/core/assessment/requirement.ts';
import { decimal } from '../../src/core/quantity/decimal.ts';

const WHOLE = ['households', 'population', 'communities', 'streets'];
const EXACT = ['floorArea', 'siteArea'];

/** Facts that are known of an outcome's place: those that count whole things, or those that do not. */
export function knownFacts(
  { evaluator, rulebook }: Assessment,
  { unit }: Outcome,
  whole: boolean,
): string[] {
  const declared = [...rulebook.facts.values()].filter((fact) => fact.whole === whole);
  return [...(whole ? WHOLE : EXACT), ...declared.map(({ id }) => id)].filter(
    (fact) => 'value' in evaluator.facts(unit, fact),
  );
}

/** What the fact is today. */
export function valueOf({ evaluator }: Assessment, { unit }: Outcome, fact: string): number {
  const known = evaluator.facts(unit, fact);
  if ('missing' in known) throw new Error(`${fact} is not known`);
  return known.value.toNumber();
}

/** True where some provision looks at a figure at all. */
export function isMoving({ considered }: Outcome): boolean {
  return considered.some(
    ({ rule: { provision } }) =>
      provision.base !== 'one' || Object.keys(provision.when.figures).length > 0,
  );
}

/** A requirement, and the evaluator that it was computed by. */
export interface Supposed {
  readonly requirement: Requirement;
  readonly evaluator: Assessment['evaluator'];
}

/** The outcome's requirement for any supposed value of a fact, given as plain digits. */
export function supposing({ evaluator }: Assessment, { unit, measure }: Outcome, fact: string) {
  const remembered = new Map<string, Supposed>();
  return (value: string): Supposed => {
    const found = remembered.get(value);
    if (found !== undefined) return found;
    const other = createEvaluator(evaluator.situation, { unit, fact, value: decimal(value) });
    const computed = { evaluator: other, requirement: other.requirement(unit, measure.id) };
    remembered.set(value, computed);
    return computed;
  };
}

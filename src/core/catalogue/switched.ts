// What another reading would change in a plan: the same plan computed with the other choice, and the results that differ.
import { assess, type Assessment } from '../assessment/assess.ts';
import type { Outcome } from '../assessment/verdict/outcome.ts';
import { compare, type Ratio } from '../quantity/ratio.ts';

/** A result as it is and as it would be; null where nothing is required. */
export interface Switched {
  readonly before: Outcome | null;
  readonly after: Outcome | null;
}

/**
 * The results whose requirement or verdict another choice of a group would change, in the order of the plan's results.
 * @param choice a choice of the group; null for leaving it open where the text offers several ways
 */
export function switchedBy(
  { plan, rulebook, outcomes }: Assessment,
  group: string,
  choice: string | null,
): Switched[] {
  const choices = new Map(plan.choices);
  if (choice === null) choices.delete(group);
  else choices.set(group, choice);
  const after = assess({ ...plan, choices }, rulebook);
  const other = new Map(after.outcomes.map((outcome) => [keyOf(outcome), outcome]));
  const own = new Set(outcomes.map(keyOf));
  const changed = outcomes.flatMap((before): Switched[] => {
    const then = other.get(keyOf(before)) ?? null;
    return then !== null && isSame(before, then) ? [] : [{ before, after: then }];
  });
  const added = after.outcomes
    .filter((outcome) => !own.has(keyOf(outcome)))
    .map((outcome): Switched => ({ before: null, after: outcome }));
  return [...changed, ...added];
}

const keyOf = ({ unit, measure }: Outcome) => `${unit.scope} ${unit.at} ${measure.id}`;

function isSame({ levels: { aim: a } }: Outcome, { levels: { aim: b } }: Outcome): boolean {
  return (
    a.status === b.status &&
    a.verdict === b.verdict &&
    isSameEnd(a.lower, b.lower) &&
    isSameEnd(a.upper, b.upper)
  );
}

function isSameEnd(a: Ratio | null, b: Ratio | null): boolean {
  return a === null || b === null ? a === b : compare(a, b) === 0;
}

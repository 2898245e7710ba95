// Which changes of the readings touch a plan that was last worked out by an earlier edition, and how many of its results.
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { RuleChange } from './rule-change.ts';
import { RULE_CHANGES } from './rule-changes.ts';

interface ChangeHere {
  readonly change: RuleChange;
  /** Results, in all places together, in which it plays a part. */
  readonly results: number;
}

/** Papers that were not in force on the plan's day, and duties not yet due, change nothing. */
const NO_PART = new Set(['notInForce', 'coming']);

/** @param edition the edition by which the plan was last worked out; 0 of a plan that names none */
export function changesHere(
  { outcomes, notAsked, silent }: Assessment,
  edition: number,
): ChangeHere[] {
  const all = [...outcomes, ...notAsked, ...silent];
  return RULE_CHANGES.filter((change) => change.edition > edition).flatMap((change) => {
    const results = all.filter((outcome) => isTouched(outcome, change)).length;
    return results === 0 ? [] : [{ change, results }];
  });
}

function isTouched(outcome: Outcome, { provisions, touches }: RuleChange): boolean {
  return (
    touches?.(outcome) === true ||
    outcome.considered.some(
      ({ rule, fate }) => provisions.includes(rule.provision.id) && !NO_PART.has(fate.kind),
    )
  );
}

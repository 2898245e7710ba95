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
  const since = RULE_CHANGES.filter((change) => change.edition > edition);
  if (since.length === 0) return [];
  const results = new Map(since.map((change) => [change, 0]));
  for (const outcome of [...outcomes, ...notAsked, ...silent]) {
    const spoken = changesIn(outcome.considered);
    for (const change of since)
      if (spoken.has(change) || change.touches?.(outcome) === true)
        results.set(change, (results.get(change) ?? 0) + 1);
  }
  return [...results]
    .filter(([, count]) => count > 0)
    .map(([change, count]) => ({ change, results: count }));
}

const CHANGES_OF = new Map<string, RuleChange[]>();
for (const change of RULE_CHANGES)
  for (const id of change.provisions) CHANGES_OF.set(id, [...(CHANGES_OF.get(id) ?? []), change]);

/** Places of a sort, and what an edit left as it was, share the very same list of what was considered. */
const known = new WeakMap<Outcome['considered'], ReadonlySet<RuleChange>>();

function changesIn(considered: Outcome['considered']): ReadonlySet<RuleChange> {
  const found =
    known.get(considered) ??
    new Set(
      considered.flatMap(({ rule, fate }) =>
        NO_PART.has(fate.kind) ? [] : (CHANGES_OF.get(rule.provision.id) ?? []),
      ),
    );
  known.set(considered, found);
  return found;
}

// The readings and ways that play a part in a plan: each group of which a provision was considered.
import type { Alternative } from '../../rulebook/pack.ts';
import type { Assessment } from '../assess.ts';

/** Groups in the rulebook's order. */
export function choicesHere({ outcomes, silent, rulebook }: Assessment): Alternative[] {
  const groups = new Set(
    [...outcomes, ...silent].flatMap(({ considered }) =>
      considered.map(({ rule }) => rule.provision.alternative?.group),
    ),
  );
  return [...rulebook.alternatives.values()].filter(({ id }) => groups.has(id));
}

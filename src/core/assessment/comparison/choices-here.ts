// The readings and ways that play a part in a plan: each group of which a provision was considered.
import type { Alternative } from '../../rulebook/pack.ts';
import type { Assessment } from '../assess.ts';

/** Groups in the rulebook's order. */
export function choicesHere({ outcomes, silent, rulebook }: Assessment): Alternative[] {
  const groups = new Set<string>();
  for (const { considered } of [...outcomes, ...silent])
    for (const { rule } of considered) {
      const group = rule.provision.alternative?.group;
      if (group !== undefined) groups.add(group);
    }
  return [...rulebook.alternatives.values()].filter(({ id }) => groups.has(id));
}

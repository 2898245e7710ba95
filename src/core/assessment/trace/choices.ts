// The readings and ways among which a considered provision is one: what was chosen, and by whom.
import type { Plan } from '../../plan/plan.ts';
import type { Evaluator } from '../requirement/situation.ts';
import type { Outcome } from '../verdict/outcome.ts';

/** One choice behind an outcome. */
export interface TracedChoice {
  readonly group: string;
  readonly choice: string | null;
  /** The planner's own, the default of the rules, or, of the ways of a text, the one that is met or lacks least; `open` where none was needed. */
  readonly by: 'plan' | 'default' | 'taken' | 'open';
  /** The provisions considered here that belong to the group, with the choice that each belongs to. */
  readonly provisions: readonly { readonly id: string; readonly choice: string }[];
}

export function choicesOf({ situation }: Evaluator, { considered, ways }: Outcome): TracedChoice[] {
  const groups = new Map<string, TracedChoice['provisions'][number][]>();
  for (const { rule } of considered) {
    const { id, alternative } = rule.provision;
    if (alternative === undefined) continue;
    const known = groups.get(alternative.group) ?? [];
    groups.set(alternative.group, [...known, { id, choice: alternative.choice }]);
  }
  return [...groups].map(([group, provisions]): TracedChoice => {
    const chosen = situation.plan.choices.get(group);
    if (chosen !== undefined) return { group, choice: chosen, by: 'plan', provisions };
    const written = situation.rulebook.alternatives.get(group)?.default;
    if (written !== undefined) return { group, choice: written, by: 'default', provisions };
    const taken = ways[0]?.choices.get(group);
    if (taken !== undefined) return { group, choice: taken, by: 'taken', provisions };
    return { group, choice: null, by: 'open', provisions };
  });
}

/** What the planner chose, whether or not it plays a part here. */
export function choicesMade({ choices }: Pick<Plan, 'choices'>) {
  return [...choices].map(([group, choice]) => ({ group, choice }));
}

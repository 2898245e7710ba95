// Where the provisions of a paper act in a plan: the results that each decides, satisfies or does not touch, and why not.
import type { Assessment } from '../assessment/assess.ts';
import type { Outcome } from '../assessment/verdict/outcome.ts';
import type { Fate } from '../rulebook/fate.ts';

/** Places in which a provision came to the same end for the same reason; `first` is one of them. */
export interface SameFate {
  readonly fate: Fate;
  readonly first: Outcome;
  readonly places: number;
}

/** What became of one provision in the plan. */
export interface ProvisionHere {
  /** Results that it decides. */
  readonly binds: readonly Outcome[];
  /** Results in which it speaks and another asks as much or more. */
  readonly satisfied: readonly Outcome[];
  /** Everything else that became of it, by reason. */
  readonly others: readonly SameFate[];
}

type Filling = { binds: Outcome[]; satisfied: Outcome[]; others: Map<string, SameFate> };

/**
 * What became of each provision of a paper, by its id; one that was not considered at all is not there.
 * @param paper the id of the paper
 */
export function actingOf(
  { outcomes, notAsked, silent }: Assessment,
  paper: string,
): ReadonlyMap<string, ProvisionHere> {
  const found = new Map<string, Filling>();
  for (const outcome of [...outcomes, ...notAsked, ...silent])
    for (const { rule, fate } of outcome.considered) {
      if (rule.document.id !== paper) continue;
      const here = found.get(rule.provision.id) ?? { binds: [], satisfied: [], others: new Map() };
      found.set(rule.provision.id, here);
      put(here, fate, outcome);
    }
  return new Map(
    [...found].map(([id, { binds, satisfied, others }]) => [
      id,
      { binds, satisfied, others: [...others.values()] },
    ]),
  );
}

function put({ binds, satisfied, others }: Filling, fate: Fate, outcome: Outcome): void {
  if (fate.kind === 'binds') return void binds.push(outcome);
  if (fate.kind === 'satisfied') return void satisfied.push(outcome);
  const key = fate.kind === 'pending' ? pendingKey(fate.missing) : JSON.stringify(fate);
  const known = others.get(key);
  others.set(key, { fate, first: known?.first ?? outcome, places: (known?.places ?? 0) + 1 });
}

const pendingKey = (missing: readonly { readonly input: string }[]) =>
  `pending ${[...new Set(missing.map(({ input }) => input))].sort().join(' ')}`;

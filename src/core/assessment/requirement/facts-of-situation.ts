// The facts of a plan under its rules: which hold for all inside, which are estimated, which are a share of others.
import { factLookup, type FactLookup, type Share } from '../../plan/facts.ts';
import type { Replaced, Situation } from './situation.ts';

/** The assumption from which people are estimated where households alone are known. */
export const PERSONS_PER_HOUSEHOLD = 'persons-per-household';

/** @param replaced one figure taken to be another value */
export function factsOf(situation: Situation, replaced?: Replaced): FactLookup {
  const { plan, rulebook } = situation;
  const inherits = new Set(
    [...rulebook.facts.values()].flatMap((fact) => (fact.inherits ? [fact.id] : [])),
  );
  const personsPerHousehold = plan.assumptions.get(PERSONS_PER_HOUSEHOLD);
  return factLookup({ inherits, personsPerHousehold, shares: sharesOf(situation), replaced });
}

/** The facts that are a share of a wider figure, where the planner has said how much. */
function sharesOf({ plan, rulebook }: Situation): ReadonlyMap<string, Share> {
  const found = new Map<string, Share>();
  for (const { id, takenFrom } of rulebook.facts.values()) {
    const share = takenFrom && plan.assumptions.get(takenFrom.share);
    if (takenFrom !== undefined && share !== undefined)
      found.set(id, { figure: takenFrom.figure, assumption: takenFrom.share, share });
  }
  return found;
}

// Everything that must hold of packs: their rules among themselves, and then the whole plans that they are proved by.
import type { Places } from '../plan/place.ts';
import type { Problem } from '../plan/problem.ts';
import { checkPacks } from '../rulebook/checks.ts';
import type { Pack, Vocabulary } from '../rulebook/pack.ts';
import { createRulebook } from '../rulebook/rulebook.ts';
import { checkPlanExamples } from './plan-examples.ts';

/** As `checkPacks`; plans are worked out once nothing else is wrong. */
export function checkPacksAndPlans(
  shared: Vocabulary,
  packs: readonly Pack[],
  places: Places,
  fresh: readonly Pack[] = packs,
): Problem[] {
  const problems = checkPacks(shared, packs, places, fresh);
  const proved = fresh.filter(({ examples = [] }) => examples.length > 0);
  if (problems.length > 0 || proved.length === 0) return problems;
  const rulebook = createRulebook(shared, packs, places);
  return proved.flatMap((pack) => checkPlanExamples(pack, rulebook));
}

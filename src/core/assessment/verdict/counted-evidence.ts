// On what an existing figure rests that is counted from verdicts: on the papers of the measures counted.
import { unitsWithin } from '../../plan/unit/unit.ts';
import { together, type Evidence } from '../requirement/evidence.ts';
import type { Stock } from './judge.ts';

/** Typed figures rest on no paper; only what is counted here, of the communities, does. */
export function countedEvidence({ measure, unit, existing, evaluator }: Stock): Evidence {
  const { counts } = measure;
  if (counts === undefined || existing === null || unit.existing.has(measure.id)) return 'primary';
  let all: Evidence = 'primary';
  for (const community of unitsWithin(unit, 'community') ?? []) {
    if (community.existing.has(measure.id)) continue;
    for (const id of counts)
      all = together(all, evaluator.requirement(community, id).levels.aim.evidence);
  }
  return all;
}

// The register's results with every place's standing, worked out beside the typing when the plan is large.
import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { Yardstick } from '../../core/assessment/requirement/requirement.ts';
import { standingsInSteps, standingsOf } from '../../core/assessment/verdict/standing.ts';
import { inSlices } from './in-slices.ts';
import type { Loaded } from './use-assessed.ts';
import type { Register } from './register-context.ts';

const MOST_AT_ONCE = 3000;
const NONE: readonly Outcome[] = [];

/** Null until there are rules; the standings of a large plan trail its results by a moment. */
export function useRegisterOf(loaded: Loaded | null, yardstick: Yardstick): Register | null {
  const outcomes = loaded?.assessment?.outcomes ?? NONE;
  const large = outcomes.length > MOST_AT_ONCE;
  const [sliced, setSliced] = useState<Register | null>(null);
  useEffect(() => {
    if (loaded === null || !large) return undefined;
    return inSlices(standingsInSteps(outcomes, yardstick), (standings) =>
      startTransition(() => setSliced({ ...loaded, yardstick, standings })),
    );
  }, [loaded, outcomes, yardstick, large]);
  const atOnce = useMemo(
    () =>
      loaded === null || large
        ? null
        : { ...loaded, yardstick, standings: standingsOf(outcomes, yardstick) },
    [loaded, outcomes, yardstick, large],
  );
  const waiting = useMemo(
    () =>
      loaded && { ...loaded, assessment: null, yardstick, standings: standingsOf(NONE, yardstick) },
    [loaded, yardstick],
  );
  return large ? (sliced ?? waiting) : atOnce;
}

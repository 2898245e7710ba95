// The plan assessed as it will be, beside typing: the pair of today and later that belong together.
import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Assessment } from '../../core/assessment/assess.ts';
import { futureInSteps, growthOf, type Growth } from '../../core/assessment/programme/growth.ts';
import { hasFuture, hasPlanned } from '../../core/plan/future.ts';
import { inSlices } from '../../state/assessed/in-slices.ts';
import { useRegister } from '../../state/assessed/register-context.ts';

/** Null while nothing has been worked out yet; empty where there is nothing of the future. */
export function useGrowth(): readonly Growth[] | null {
  const { assessment, yardstick } = useRegister();
  const [pair, setPair] = useState<{ now: Assessment; later: Assessment } | null>(null);
  const asked = assessment !== null && (hasFuture(assessment.plan) || hasPlanned(assessment.plan));
  useEffect(() => {
    if (assessment === null || !asked) return undefined;
    return inSlices(futureInSteps(assessment), (later) =>
      startTransition(() => setPair({ now: assessment, later })),
    );
  }, [assessment, asked]);
  const rows = useMemo(() => pair && growthOf(pair.now, pair.later, yardstick), [pair, yardstick]);
  return asked ? rows : [];
}

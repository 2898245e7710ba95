// What grows, from the pair of today and later that the register's moment holds.
import { useMemo } from 'react';
import { growthOf, type Growth } from '../../core/assessment/programme/growth.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import { looksAhead } from '../../state/assessed/use-register.ts';

/** Null while nothing has been worked out yet; empty where there is nothing of the future. */
export function useGrowth(): readonly Growth[] | null {
  const { assessment, later, yardstick } = useRegister();
  return useMemo(() => {
    if (assessment === null) return null;
    if (later === null) return looksAhead(assessment.plan) ? null : [];
    return growthOf(assessment, later, yardstick);
  }, [assessment, later, yardstick]);
}

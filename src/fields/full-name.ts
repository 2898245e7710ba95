// A place as lists name it: a community after its street where the plan has several.
import { useCallback } from 'react';
import type { Unit } from '../core/plan/unit/unit.ts';
import { useRegister } from '../state/assessed/register-context.ts';

export function useFullName(): (unit: Unit) => string {
  const { assessment } = useRegister();
  const several = (assessment?.plan.streets.length ?? 0) > 1;
  return useCallback(
    ({ scope, name, at, parent }) => {
      const own = name || at;
      if (scope !== 'community' || !several || parent === null) return own;
      return `${parent.name || parent.at} ${own}`;
    },
    [several],
  );
}

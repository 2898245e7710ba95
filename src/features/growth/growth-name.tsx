// Whose figures a row of growth shows: leading to today's reason, or, where nothing is asked today, to the measure's provisions.
import type { ReactNode } from 'react';
import type { Unit } from '../../core/plan/unit/unit.ts';
import type { Measure } from '../../core/rulebook/pack.ts';
import { MeasureLink } from '../../fields/links/measure-link.tsx';
import { Reason } from '../../fields/links/reason-link.tsx';
import { useRegister } from '../../state/assessed/register-context.ts';

interface Props {
  readonly measure: Measure;
  readonly units: readonly Unit[];
  readonly children: ReactNode;
}

export function GrowthName({ measure, units, children }: Props) {
  const { assessment } = useRegister();
  const today = units.filter(({ scope, at }) =>
    assessment?.outcomes.some(
      ({ unit, measure: one }) => one.id === measure.id && unit.scope === scope && unit.at === at,
    ),
  );
  if (today.length === 0) return <MeasureLink id={measure.id}>{children}</MeasureLink>;
  return (
    <Reason measure={measure} units={today}>
      {children}
    </Reason>
  );
}

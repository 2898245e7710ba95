// What a number is asked of, leading to its reason: over the page where it can show it, else at the address of the result.
import { createContext, useContext, type ReactNode } from 'react';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { Unit } from '../../core/plan/unit/unit.ts';
import type { Measure } from '../../core/rulebook/pack.ts';
import { explainedHref, type ExplainedResult } from '../../state/rulebook/explained-address.ts';

/** How the page shows a reason; null where reasons are shown by the calculator. */
export const ReasonContext = createContext<((asked: ExplainedResult) => void) | null>(null);

interface Props {
  readonly measure: Pick<Measure, 'id'>;
  /** Where it is asked: of several places the reason is that of their sum. */
  readonly units: readonly Pick<Unit, 'scope' | 'at'>[];
  readonly children: ReactNode;
}

export function Reason({ measure, units, children }: Props) {
  const explain = useContext(ReasonContext);
  const [first, ...others] = units;
  if (first === undefined) return children;
  const at = others.length === 0 ? first.at : null;
  const asked = { measure: measure.id, scope: first.scope, at };
  if (explain === null) return <a href={explainedHref(asked)}>{children}</a>;
  return (
    <button type="button" className="link" onClick={() => explain(asked)}>
      {children}
    </button>
  );
}

interface OfOutcome {
  /** Null where nothing is asked: the words then lead nowhere. */
  readonly outcome: Outcome | null;
  readonly children: ReactNode;
}

export function ReasonOf({ outcome, children }: OfOutcome) {
  if (outcome === null) return children;
  return (
    <Reason measure={outcome.measure} units={[outcome.unit]}>
      {children}
    </Reason>
  );
}

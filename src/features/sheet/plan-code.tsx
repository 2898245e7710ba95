// A code that opens exactly this plan, printed where the app has an address that others can reach.
import { startTransition, useEffect, useState } from 'react';
import { milestonesInSteps } from '../../core/assessment/programme/milestones.ts';
import { inSlices } from '../../state/assessed/in-slices.ts';
import type { Moment } from '../../state/assessed/moment.ts';
import { printedCode, type Code } from './plan-link.ts';

/** A moment with the code that opens its plan; null where none is printed. */
interface Coded {
  readonly moment: Moment;
  readonly code: Code | null;
}

/** The newest moment whose code is made, so that paper and code are of one plan; null until there is one of the plan in hand. */
export function useCoded(moment: Moment | null): Coded | null {
  const [coded, setCoded] = useState<Coded | null>(null);
  useEffect(() => {
    if (moment === null) return undefined;
    let stale = false;
    const made = printedCode(window.location, moment.draft).catch(() => null);
    const show = (code: Code | null) => {
      if (stale) return;
      startTransition(() =>
        setCoded((before) => ({
          moment,
          code: before?.code?.link === code?.link ? (before?.code ?? null) : code,
        })),
      );
    };
    const giveUp = inSlices(lookedAhead(moment), () => void made.then(show));
    return () => {
      stale = true;
      giveUp();
    };
  }, [moment]);
  return coded?.moment.plan === moment?.plan ? coded : null;
}

/** What a sheet says of years to come is worked out before it is drawn, a slice at a time. */
function* lookedAhead({ assessment }: Moment): Generator<void, void> {
  if (assessment !== null) yield* milestonesInSteps(assessment);
}

export function PlanCode({ code, label }: { readonly code: Code; readonly label: string }) {
  const side = `${String(code.side)}mm`;
  return (
    <p className="paper-code" data-link={code.link}>
      <img src={code.picture} alt={label} style={{ width: side, height: side }} />
      {label}
    </p>
  );
}

// The register's moment: results with every place's standing, and with the future where that is looked at, worked out beside the typing.
import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { futureInSteps } from '../../core/assessment/programme/growth.ts';
import { phasesInSteps } from '../../core/assessment/programme/phases.ts';
import type { Yardstick } from '../../core/assessment/requirement/requirement.ts';
import { readAsPlanned, readsAsPlanned } from '../../core/assessment/verdict/read-as-planned.ts';
import { NO_STANDINGS, standingsInSteps } from '../../core/assessment/verdict/standing.ts';
import { hasFuture, hasPlanned } from '../../core/plan/growth/future.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { inSlices } from './in-slices.ts';
import { awaited, type Moment } from './moment.ts';
import type { Register } from './register-context.ts';

/** Whether a plan says anything of the future. */
export function looksAhead(plan: Plan): boolean {
  return hasFuture(plan) || hasPlanned(plan);
}

/**
 * Null until there are rules; then a whole register, which may trail the moment it is given.
 * @param growing whether the future is looked at
 */
export function useRegisterOf(
  moment: Moment | null,
  yardstick: Yardstick,
  growing: boolean,
): Register | null {
  const [shown, setShown] = useState<Register | null>(null);
  const latest = useRef<Register | null>(null);
  useEffect(() => {
    if (moment?.isComputed !== true) return undefined;
    const steps = registerInSteps(moment, yardstick, growing, latest.current);
    return inSlices(steps, (register) => {
      latest.current = register;
      startTransition(() => setShown(register));
    });
  }, [moment, yardstick, growing]);
  const waiting = useMemo(() => moment && nothingYet(moment, yardstick), [moment, yardstick]);
  const isOfThisPlan = moment?.isComputed === true && shown?.plan === moment.plan;
  return isOfThisPlan ? shown : waiting;
}

function nothingYet({ draft, plan, rules }: Moment, yardstick: Yardstick): Register {
  return {
    ...awaited(draft, plan, rules),
    yardstick,
    standings: NO_STANDINGS,
    isAsPlanned: false,
    later: null,
    phases: null,
  };
}

function* registerInSteps(
  moment: Moment,
  yardstick: Yardstick,
  growing: boolean,
  before: Register | null,
): Generator<void, Register> {
  const { assessment } = moment;
  const isAsPlanned = assessment !== null && readsAsPlanned(assessment);
  const isSame = before?.yardstick === yardstick && before.isAsPlanned === isAsPlanned;
  const outcomes = assessment?.outcomes ?? [];
  const standings = yield* standingsInSteps(
    isAsPlanned ? outcomes.map(readAsPlanned) : outcomes,
    yardstick,
    isSame ? before.standings : NO_STANDINGS,
  );
  const asked = growing && assessment !== null && looksAhead(assessment.plan);
  const later = asked ? yield* futureInSteps(assessment) : null;
  const phases = growing && assessment !== null ? yield* phasesInSteps(assessment) : null;
  return { ...moment, yardstick, standings, isAsPlanned, later, phases };
}

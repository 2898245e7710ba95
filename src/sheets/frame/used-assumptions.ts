// Which assumptions and alternatives act on the numbers of a sheet: no other is printed on it.
import { COEFFICIENT } from '../../core/assessment/verdict/judge.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { Alternative, Assumption } from '../../core/rulebook/pack.ts';
import type { SheetSource } from './sheet-choices.ts';

const PERSONS = 'persons-per-household';

/** Uplifts of what speaks or waits, the coefficient of areas measured otherwise than ruled, persons where residents are estimated. */
export function usedAssumptions(
  outcomes: readonly Outcome[],
  { assessment }: SheetSource,
): Assumption[] {
  const used = new Set(
    outcomes.flatMap((outcome) => [
      ...speaking(outcome).flatMap(({ uplift }) => uplift ?? []),
      ...(converts(outcome) ? [COEFFICIENT] : []),
      ...(outcome.estimated ? [PERSONS] : []),
    ]),
  );
  return [...assessment.rulebook.assumptions.values()].filter(({ id }) => used.has(id));
}

/** The groups of readings one of which speaks in these outcomes. */
export function usedAlternatives(
  outcomes: readonly Outcome[],
  { assessment }: SheetSource,
): Alternative[] {
  const used = new Set(
    outcomes.flatMap((outcome) =>
      speaking(outcome).flatMap(({ alternative }) => alternative?.group ?? []),
    ),
  );
  return [...assessment.rulebook.alternatives.values()].filter(({ id }) => used.has(id));
}

function speaking({ considered }: Outcome) {
  return considered
    .filter(({ fate }) => ['binds', 'satisfied', 'encouraged', 'pending'].includes(fate.kind))
    .map(({ rule }) => rule.provision);
}

function converts(outcome: Outcome): boolean {
  const { measure, unit } = outcome;
  return (
    measure.unit === 'm2' &&
    unit.areaBasis !== null &&
    speaking(outcome).some(({ basis }) => basis !== undefined && basis !== unit.areaBasis)
  );
}

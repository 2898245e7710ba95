// Sums that hold only because the planner says so: with the assumption a measure has parts, without it has none.
import type { Plan } from '../plan/plan.ts';
import type { Measure } from './pack.ts';
import type { Rulebook } from './rulebook.ts';

/** A measure that may be had from others, once somebody assumes that they count towards it. */
export interface OfferedSum {
  readonly measure: Measure;
  readonly parts: readonly string[];
  readonly assumption: string;
}

export function offeredSums({ measures }: Pick<Rulebook, 'measures'>): OfferedSum[] {
  return [...measures.values()].flatMap((measure) =>
    measure.partsIf === undefined ? [] : [{ measure, ...measure.partsIf }],
  );
}

const made = new WeakMap<Rulebook, Map<string, Rulebook>>();

/** The rulebook as the plan's assumptions make it; the same one for the same assumptions. */
export function withAssumedSums(rulebook: Rulebook, plan: Pick<Plan, 'assumptions'>): Rulebook {
  const assumed = offeredSums(rulebook).filter(
    ({ assumption }) => plan.assumptions.get(assumption)?.eq(1) === true,
  );
  if (assumed.length === 0) return rulebook;
  const known = made.get(rulebook) ?? new Map<string, Rulebook>();
  made.set(rulebook, known);
  const key = assumed.map(({ measure }) => measure.id).join(' ');
  const found = known.get(key) ?? withParts(rulebook, assumed);
  known.set(key, found);
  return found;
}

function withParts(rulebook: Rulebook, assumed: readonly OfferedSum[]): Rulebook {
  const measures = new Map(rulebook.measures);
  for (const { measure, parts } of assumed)
    measures.set(measure.id, { ...measure, parts: [...parts] });
  return { ...rulebook, measures };
}

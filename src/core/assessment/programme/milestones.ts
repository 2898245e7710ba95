// The plan at each year to come of which it says something: the years in which land is released, and the target year.
import { addKnown } from '../../plan/facts.ts';
import { hasFuture } from '../../plan/growth/future.ts';
import { peopleToCome } from '../../plan/growth/phased-plan.ts';
import type { Decimal } from '../../quantity/decimal.ts';
import { assessInSteps, type Assessment } from '../assess.ts';
import { phasesInSteps } from './phases.ts';

/** The plan assessed with the households and people of the end of a year, and with what falls due by then. */
export interface Milestone {
  readonly kind: 'phase' | 'target';
  /** Null where figures to come are given without a year. */
  readonly year: number | null;
  /** Households released by then in all; null while a phase does not say, and of a target year without phases. */
  readonly released: Decimal | null;
  readonly assessment: Assessment;
}

const remembered = new WeakMap<Assessment, readonly Milestone[]>();

/** In the order of their years; worked out once for an assessment, with a pause after each place. */
export function* milestonesInSteps(now: Assessment): Generator<void, readonly Milestone[]> {
  const known = remembered.get(now);
  if (known !== undefined) return known;
  const phases = yield* phasesInSteps(now);
  const all: Milestone[] = phases.map(({ year, households, assessment }) => ({
    ...{ kind: 'phase', year, released: households, assessment },
  }));
  const target = now.plan.growth?.year ?? null;
  if (hasFuture(now.plan) && !phases.some(({ year }) => year === target)) {
    const assessment = yield* assessInSteps(peopleToCome(now.plan), now.rulebook);
    all.push({ kind: 'target', year: target, released: null, assessment });
  }
  const made = all.sort((a, b) => (a.year === null || b.year === null ? 0 : a.year - b.year));
  remembered.set(now, made);
  return made;
}

/** The same at once. */
export function milestonesOf(now: Assessment): readonly Milestone[] {
  const steps = milestonesInSteps(now);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** Households, people or areas of the whole plan, or of one place of it; null while one part's are not known. */
export function wholeOf(
  { evaluator }: Assessment,
  figure: 'households' | 'population' | 'siteArea' | 'floorArea',
  only = '',
): Decimal | null {
  const parts = evaluator.situation.units.filter(({ scope, at }) =>
    only === '' ? scope === 'street' : at === only,
  );
  const known = addKnown(parts.map((part) => evaluator.facts(part, figure)));
  return parts.length > 0 && 'value' in known ? known.value : null;
}

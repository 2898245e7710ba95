// What each phase of a plan asks for, and what must be open by then: the plan assessed at the end of each of its years.
import { phasedPlan, phaseYears, releasedIn } from '../../plan/growth/phased-plan.ts';
import { isBuilt } from '../../plan/terms.ts';
import { sum, type Decimal } from '../../quantity/decimal.ts';
import { add, type Ratio } from '../../quantity/ratio.ts';
import type { Measure } from '../../rulebook/pack.ts';
import { assessInSteps, type Assessment } from '../assess.ts';
import type { Yardstick } from '../requirement/requirement.ts';
import type { Outcome } from '../verdict/outcome.ts';

/** The plan at the end of a year in which land is released. */
export interface Phase {
  readonly year: number;
  /** Released by then in all; null while a phase does not say. */
  readonly households: Decimal | null;
  readonly assessment: Assessment;
}

/** Every phase in order, with a pause after each place. */
export function* phasesInSteps({ plan, rulebook }: Assessment): Generator<void, Phase[]> {
  const phases: Phase[] = [];
  for (const year of phaseYears(plan)) {
    const assessment = yield* assessInSteps(phasedPlan(plan, year), rulebook);
    phases.push({ year, households: releasedIn(plan, year), assessment });
  }
  return phases;
}

/** One measure at the end of a phase, over all places where it is asked; null where no place is known. */
interface PhaseRow {
  readonly measure: Measure;
  readonly required: Ratio | null;
  readonly stands: Decimal | null;
  readonly planned: Decimal | null;
  /** The requirement of then against what stands today, each place by itself. */
  readonly toOpen: Ratio | null;
  /** The same against what stands and what is planned. */
  readonly unplanned: Ratio | null;
  /** Places that could not be judged. */
  readonly open: number;
  /** Places where the street or community as a whole owes it. */
  readonly elsewhere: number;
}

/** Only measures that add, and of which something is asked from below or not yet known. */
export function phaseRows({ outcomes }: Assessment, yardstick: Yardstick): PhaseRow[] {
  const byMeasure = new Map<string, { measure: Measure; places: Outcome[] }>();
  for (const outcome of outcomes) {
    const { measure, levels } = outcome;
    const { status, lower } = levels[yardstick];
    const isAsked = status === 'pending' || lower !== null;
    if (!measure.adds || measure.existingFrom !== undefined || !isAsked) continue;
    const known = byMeasure.get(measure.id);
    if (known === undefined) byMeasure.set(measure.id, { measure, places: [outcome] });
    else known.places.push(outcome);
  }
  return [...byMeasure.values()].map(({ measure, places }) => rowOf(measure, places, yardstick));
}

function rowOf(measure: Measure, places: readonly Outcome[], yardstick: Yardstick): PhaseRow {
  const needs = places.map((place) => toOpenIn(place, yardstick));
  return {
    measure,
    required: over(places.map(({ levels }) => levels[yardstick].lower)),
    stands: total(places.map(({ existing }) => existing)),
    planned: total(places.map(plannedIn)),
    toOpen: over(needs),
    unplanned: over(places.map((place) => unplannedIn(place, yardstick))),
    open: places.filter((place, at) => needs[at] === null && !place.ofWholePlace).length,
    elsewhere: places.filter(({ ofWholePlace }) => ofWholePlace).length,
  };
}

/** Planned for the place, or for the places inside it. */
export function plannedIn({ unit, measure, existing, planned }: Outcome): Decimal | null {
  const value = planned?.value ?? null;
  return existing !== null && value !== null
    ? value.minus(existing)
    : (unit.planned.get(measure.id) ?? null);
}

/** What stands and is not entered is taken as not there, but where something stood before. */
export function toOpenIn(
  { unit, existing, levels, ofWholePlace, partial }: Outcome,
  yardstick: Yardstick,
) {
  const { lower, gap } = levels[yardstick];
  if (existing !== null || ofWholePlace || partial !== null) return gap;
  return isBuilt(unit.development) ? null : lower;
}

export function unplannedIn(outcome: Outcome, yardstick: Yardstick): Ratio | null {
  const { planned } = outcome;
  return planned === null ? toOpenIn(outcome, yardstick) : planned.levels[yardstick].gap;
}

function over(figures: readonly (Ratio | null)[]): Ratio | null {
  const known = figures.flatMap((one) => one ?? []);
  return known.length === 0 ? null : known.reduce(add);
}

function total(figures: readonly (Decimal | null)[]): Decimal | null {
  const known = figures.flatMap((one) => one ?? []);
  return known.length === 0 ? null : sum(known);
}

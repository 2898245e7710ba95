// Which facts and measures a workbook needs columns for, and which of them cost money.
import { readsAsPlanned } from '../../../core/assessment/verdict/read-as-planned.ts';
import { FIGURES } from '../../../core/plan/terms.ts';
import type { Unit } from '../../../core/plan/unit/unit.ts';
import type { Measure } from '../../../core/rulebook/pack.ts';
import { basesOf, type Rule } from '../../../core/rulebook/rulebook.ts';
import type { SheetSource } from '../../frame/sheet-choices.ts';
import type { RequirementRow } from './book-layout.ts';
import { partsOf } from './figure-cells.ts';

/** Measures that are asked, have a unit cost, and whose gaps money can close. */
export function costedAmong(
  measures: readonly Measure[],
  requirements: readonly RequirementRow[],
  { assessment }: SheetSource,
): Measure[] {
  const asked = new Set(requirements.map(({ measure }) => measure.id));
  return measures.filter(
    ({ id, unit, counts, existingFrom }) =>
      asked.has(id) &&
      assessment.plan.unitCosts.has(id) &&
      unit !== 'yuan' &&
      counts === undefined &&
      existingFrom === undefined,
  );
}

export function factsUsed(
  units: readonly Unit[],
  rules: readonly Rule[],
  source: SheetSource,
): string[] {
  const { rulebook } = source.assessment;
  const asked = rules.flatMap(({ provision }) => [
    ...Object.keys(provision.when.figures),
    ...basesOf(provision).filter(
      (base) => base !== 'one' && !base.includes(':') && !rulebook.measures.has(base),
    ),
  ]);
  const entered = units.flatMap(({ figures }) => [...figures.keys()]);
  return [...new Set([...FIGURES, ...asked, ...entered])];
}

export function measuresUsed(
  units: readonly Unit[],
  requirements: readonly RequirementRow[],
  rules: readonly Rule[],
  { assessment }: SheetSource,
): Measure[] {
  const used = new Set([
    ...requirements.map(({ measure }) => measure.id),
    ...units.flatMap((unit) => [...unit.existing.keys()]),
    ...rules.flatMap(({ provision }) =>
      basesOf(provision).flatMap((base) => (base.startsWith('existing:') ? [base.slice(9)] : [])),
    ),
  ]);
  const { measures } = assessment.rulebook;
  for (const id of [...used]) for (const part of partsOf(measures.get(id)) ?? []) used.add(part);
  return [...measures.values()].filter(({ id }) => used.has(id));
}

/** Measures of which something is planned; of a new district all that are asked, so that more can be planned in the workbook. */
export function plannedAmong(
  units: readonly Unit[],
  measures: readonly Measure[],
  { assessment }: SheetSource,
): Measure[] {
  const isNew = readsAsPlanned(assessment);
  const mayBe = ({ existingFrom, counts }: Measure) =>
    existingFrom === undefined && counts === undefined;
  return [...assessment.rulebook.measures.values()].filter(
    (measure) =>
      units.some(({ planned }) => planned.has(measure.id)) ||
      (isNew && measures.includes(measure) && mayBe(measure)),
  );
}

/** Measures that what is planned changes: planned themselves, or in their parts. */
export function changedByPlans(
  planned: readonly Measure[],
  measures: readonly Measure[],
): readonly Measure[] {
  const isChanged = (id: string): boolean =>
    planned.some((one) => one.id === id) ||
    partsOf(measures.find((one) => one.id === id))?.some(isChanged) === true;
  return measures.filter(({ id, existingFrom }) => existingFrom === undefined && isChanged(id));
}

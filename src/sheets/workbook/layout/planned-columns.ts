// Where a workbook of a new district holds what is planned: typed among the inputs, judged behind each requirement.
import { readsAsPlanned } from '../../../core/assessment/verdict/read-as-planned.ts';
import type { Unit } from '../../../core/plan/unit/unit.ts';
import { cellOf } from './book.ts';
import { INPUT, type Layout, type RequirementRow } from './book-layout.ts';
import { costColumn } from './end-cells.ts';
import { selects } from './requirement-rows.ts';

export type PlannedPart = 'value' | 'gap' | 'verdict';

const PLANNED_PARTS: readonly PlannedPart[] = ['value', 'gap', 'verdict'];

/** True of a new district of which something is planned. */
export function hasPlannedColumns({ source, planned }: Layout): boolean {
  return planned.length > 0 && readsAsPlanned(source.assessment);
}

/** The column of the requirements, behind all others. */
export function plannedColumn(part: PlannedPart, layout: Layout): number {
  const first = costColumn(layout) + (layout.costed.length === 0 ? 0 : 1);
  return first + PLANNED_PARTS.indexOf(part);
}

/** The column of the inputs in which what is planned of a measure is typed; null where none is. */
export function plannedInput(id: string, layout: Layout): number | null {
  const { facts, measures, columnOfClass, planned } = layout;
  const at = planned.findIndex((one) => one.id === id);
  if (at < 0) return null;
  return INPUT.facts + facts.length + measures.length + (columnOfClass === null ? 0 : 1) + at;
}

/** The cell in which what is planned of a place is typed; null where none is. */
export function plannedCell(unit: Unit, id: string, layout: Layout): string | null {
  const column = plannedInput(id, layout);
  const row = layout.rowOfUnit.get(unit) ?? 0;
  return column === null ? null : cellOf(layout.names.inputs, column, row);
}

/** True of a row whose planned figure is that of a community, or of a street and the communities in it, and nothing else. */
export function followsPlanned(row: RequirementRow, layout: Layout): boolean {
  const { unit, measure, all, ways, isEncouraged, yardstick } = row;
  const isPlain =
    measure.parts === undefined &&
    measure.counts === undefined &&
    measure.existingFrom === undefined &&
    !all.some((one) => selects(one, unit.scope));
  return (
    hasPlannedColumns(layout) &&
    plannedInput(measure.id, layout) !== null &&
    isPlain &&
    ways.length === 0 &&
    !isEncouraged &&
    yardstick === layout.source.yardstick &&
    (unit.scope === 'community' || unit.scope === 'street')
  );
}

// Where a workbook holds what is planned: typed among the inputs, counted with what stands on a sheet of its own, judged behind each requirement.
import type { Unit } from '../../../core/plan/unit/unit.ts';
import { cellOf } from './book.ts';
import { INPUT, type Layout, type RequirementRow } from './book-layout.ts';
import { costColumn } from './end-cells.ts';
import type { Column } from './figure-cells.ts';

/** What is computed of a requirement as planned; its cost only where the measure has a unit cost. */
export type PlannedPart = 'value' | 'gap' | 'verdict' | 'cost';

const PLANNED_PARTS: readonly PlannedPart[] = ['value', 'gap', 'verdict', 'cost'];

/** True of a plan of which something is planned, and of a new district, where it may be. */
export function hasPlannedColumns({ planned }: Layout): boolean {
  return planned.length > 0;
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

/** The first measure's column on the sheet of planned figures, behind what says which place it is. */
export const PLANNED_FIRST = 4;

/** Where what will stand is computed, and where 1 says that something of it is planned; null where plans change nothing. */
export function plannedStock(
  id: string,
  { plannedStock: measures, names }: Layout,
): { readonly value: Column; readonly flag: Column } | null {
  const at = measures.findIndex((one) => one.id === id);
  if (at < 0) return null;
  const column = (index: number) => ({ sheet: names.planned, column: PLANNED_FIRST + index });
  return { value: column(at), flag: column(measures.length + at) };
}

/** True of a requirement that is judged as planned too: all under the yardstick of the workbook, and the ways of a text. */
export function followsPlanned(row: RequirementRow, layout: Layout): boolean {
  const isWay = layout.homeOf.has(row.row);
  return (
    hasPlannedColumns(layout) &&
    !row.isEncouraged &&
    row.yardstick === layout.source.yardstick &&
    (!isWay || plannedStock(row.measure.id, layout) !== null)
  );
}

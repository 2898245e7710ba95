// The rows of a comparison: each measure once, with what every column asks of it, those that differ apart from the rest.
import { shiftOf } from '../../core/assessment/comparison/difference.ts';
import {
  readAsPlanned,
  readsAsPlanned,
  type ListedOutcome,
} from '../../core/assessment/verdict/read-as-planned.ts';
import type { Yardstick } from '../../core/assessment/requirement/requirement.ts';
import type { Scope } from '../../core/plan/terms.ts';
import { GROUPS, type Measure } from '../../core/rulebook/pack.ts';
import { scheduleOf, type ScheduleRow } from '../frame/outcome-rows.ts';
import type { Compared, ComparedColumn } from './compared.ts';

/** What one column asks of a measure, summed over its places where sums make sense. */
export interface ComparedCell {
  readonly row: ScheduleRow;
  readonly places: readonly ListedOutcome[];
}

export interface ComparedRow {
  readonly key: string;
  readonly measure: Measure;
  readonly scope: Scope;
  /** One for each column; null where nothing is asked. */
  readonly cells: readonly (ComparedCell | null)[];
  readonly differs: boolean;
}

/** All rows in the order of groups, with a pause after each column. */
export function* comparedRows({ source, columns }: Compared): Generator<void, ComparedRow[]> {
  const { yardstick } = source;
  const byColumn: ReadonlyMap<string, ComparedCell>[] = [];
  for (const column of columns) {
    byColumn.push(rowsOf(column, yardstick));
    yield;
  }
  const keys = new Map<string, ScheduleRow>();
  for (const group of GROUPS)
    for (const rows of byColumn)
      for (const [key, { row }] of rows)
        if (row.measure.group === group && !keys.has(key)) keys.set(key, row);
  return [...keys].map(([key, { measure, scope }]) => {
    const cells = byColumn.map((rows) => rows.get(key) ?? null);
    return { key, measure, scope, cells, differs: differ(cells) };
  });
}

function rowsOf(
  { assessment }: ComparedColumn,
  yardstick: Yardstick,
): ReadonlyMap<string, ComparedCell> {
  const asPlanned = readsAsPlanned(assessment);
  const rows = scheduleOf(assessment, yardstick, asPlanned).flatMap((group) => group.rows);
  return new Map(
    rows.map((row) => [
      row.key,
      { row, places: asPlanned ? row.places.map(readAsPlanned) : row.places },
    ]),
  );
}

function differ([first, ...others]: readonly (ComparedCell | null)[]): boolean {
  return others.some((other) => isOther(first ?? null, other));
}

/** True where something else is required, or something else is missing of it. */
function isOther(a: ComparedCell | null, b: ComparedCell | null): boolean {
  if (a === null || b === null) return a !== b;
  return (
    shiftOf(a.row.lower, b.row.lower) !== null ||
    shiftOf(a.row.upper, b.row.upper) !== null ||
    shiftOf(a.row.gap, b.row.gap) !== null ||
    a.row.verdict !== b.row.verdict
  );
}

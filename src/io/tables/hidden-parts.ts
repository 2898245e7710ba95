// Rows and columns that a sheet holds and does not show, hidden by hand or by a filter: read like the others, and said.
import type { Sheet as WorkbookSheet } from 'hucre/xlsx';
import type { Note } from './table.ts';

type Parts = Pick<WorkbookSheet, 'columns' | 'rowDefs'>;

interface HiddenParts {
  /** Counted from nought, as far as they hold something. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

export function hiddenParts(
  { columns = [], rowDefs }: Parts,
  rows: readonly (readonly string[])[],
): HiddenParts {
  const isHidden = (part: { hidden?: boolean; height?: number; width?: number } | undefined) =>
    part?.hidden === true || part?.height === 0 || part?.width === 0;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const hidden = Array.from({ length: width }, (_, at) => at).filter((at) => isHidden(columns[at]));
  return {
    columns: hidden.filter((at) => rows.some((row) => (row[at] ?? '') !== '')),
    rows: rows.flatMap((row, at) =>
      isHidden(rowDefs?.get(at)) && row.some((text) => text !== '') ? [at] : [],
    ),
  };
}

const LONGEST = 100;

/** How many rows are hidden, and which: "5, 8–12". */
export function hiddenNote(rows: readonly number[]): Note[] {
  if (rows.length === 0) return [];
  const runs: [number, number][] = [];
  for (const at of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === at - 1) last[1] = at;
    else runs.push([at, at]);
  }
  const names = runs.map(([first, last]) => [...new Set([first + 1, last + 1])].join('–'));
  const listed = names.join(', ');
  const shown = listed.length > LONGEST ? `${listed.slice(0, LONGEST)}…` : listed;
  return [{ code: 'hidden-rows', values: { count: String(rows.length), names: shown } }];
}

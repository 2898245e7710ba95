// Blocks of cells: what is selected, copied as text, filled and cleared.
import Papa from 'papaparse';
import type { Draft } from '../../../state/draft/draft.ts';
import type { Column } from '../../../state/register/column.ts';
import { cellText, isEditable, type Edit } from '../../../state/register/edits.ts';
import type { Row } from '../../../state/register/rows.ts';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The active cell and the corner from which a block was drawn; the same cell when there is no block. */
export interface Selection {
  readonly active: Cell;
  readonly anchor: Cell;
  /** Where Enter returns to after a row was filled with Tab. */
  readonly home?: number | undefined;
}

export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function areaOf({ active, anchor }: Selection): Area {
  return {
    top: Math.min(active.row, anchor.row),
    bottom: Math.max(active.row, anchor.row),
    left: Math.min(active.column, anchor.column),
    right: Math.max(active.column, anchor.column),
  };
}

export interface Sheetful {
  readonly draft: Draft;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
}

/** Tab-separated text, quoted as spreadsheets quote it. */
export function copied({ draft, rows, columns }: Sheetful, area: Area): string {
  const block = rows
    .slice(area.top, area.bottom + 1)
    .map((row) =>
      columns.slice(area.left, area.right + 1).map((column) => cellText(draft, row, column)),
    );
  return Papa.unparse(block, { delimiter: '\t', newline: '\n' });
}

export function editAt(row: Row, column: Column | undefined, text: string): Edit[] {
  return column === undefined || !isEditable(row, column) ? [] : [{ row, column, text }];
}

/** One text for each column, in all cells of the selection that take it; see `filledRows` for which rows those are. */
export function filled(
  { rows, columns }: Sheetful,
  area: Area,
  textOf: (column: Column) => string,
): Edit[] {
  return filledRows(rows.slice(area.top, area.bottom + 1)).flatMap((row) =>
    columns
      .slice(area.left, area.right + 1)
      .flatMap((column) => editAt(row, column, textOf(column))),
  );
}

/** Among several rows, communities alone: no total of a street is overwritten in passing, and no row is added. */
function filledRows(rows: readonly Row[]): readonly Row[] {
  const communities = rows.filter(({ kind }) => kind === 'community');
  if (communities.length > 0) return communities;
  return rows.length === 1 ? rows : rows.filter(({ kind }) => kind === 'street');
}

export function cleared({ rows, columns }: Sheetful, area: Area): Edit[] {
  return rows
    .slice(area.top, area.bottom + 1)
    .flatMap((row) =>
      columns.slice(area.left, area.right + 1).flatMap((column) => editAt(row, column, '')),
    );
}

/** The top row of the selection copied into the rows below it; one row alone takes the row above. */
export function filledDown(sheet: Sheetful, area: Area): Edit[] {
  const source = sheet.rows[area.top === area.bottom ? area.top - 1 : area.top];
  if (source === undefined) return [];
  const below = { ...area, top: area.top === area.bottom ? area.top : area.top + 1 };
  return filled(sheet, below, (column) => cellText(sheet.draft, source, column)).filter(
    ({ row }) => (row.kind === 'street') === (source.kind === 'street'),
  );
}

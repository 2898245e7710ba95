// Blocks of cells: what is selected, copied as text, pasted from a spreadsheet, and filled down.
import Papa from 'papaparse';
import type { Draft } from '../../state/draft.ts';
import type { Column } from './columns.ts';
import { cellText, isEditable, type Edit } from './edits.ts';
import type { Row } from './rows.ts';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The active cell and the corner from which a block was drawn; the same cell when there is no block. */
export interface Selection {
  readonly active: Cell;
  readonly anchor: Cell;
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

export function parsedBlock(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter: '\t' });
  return data;
}

/** One value fills the whole selection; a block is laid down from its upper left corner and may add communities. */
export function pasted(sheet: Sheetful, area: Area, text: string): Edit[] {
  const block = parsedBlock(text);
  const [only] = block;
  const single = block.length === 1 && only?.length === 1;
  if (single) return filled(sheet, area, () => only[0] ?? '');
  const targets = targetRows(sheet, area.top, block.length);
  return block.flatMap((values, down) => {
    const row = targets[down];
    return row === undefined
      ? []
      : values.flatMap((value, right) => editAt(row, sheet.columns[area.left + right], value));
  });
}

function editAt(row: Row, column: Column | undefined, text: string): Edit[] {
  return column === undefined || !isEditable(row, column) ? [] : [{ row, column, text }];
}

/**
 * From the first row on, the rows that a block falls on. A block that begins on a street's own row stays on street rows'
 * order; one that begins on a community passes over street rows, and what is left over is added to the last street met.
 */
function targetRows({ rows, draft }: Sheetful, top: number, count: number): Row[] {
  const first = rows[top];
  if (first === undefined) return [];
  if (first.kind === 'street') return rows.slice(top, top + count);
  const found =
    first.kind === 'blank'
      ? []
      : rows
          .slice(top)
          .filter(({ kind }) => kind === 'community')
          .slice(0, count);
  const last = found.at(-1) ?? first;
  const length = draft.streets[last.street]?.communities.length ?? 0;
  const added = Array.from({ length: count - found.length }, (_, more): Row => ({
    kind: 'blank',
    key: `added ${more}`,
    street: last.street,
    index: length + more,
  }));
  return [...found, ...added];
}

export function filled(
  { rows, columns }: Sheetful,
  area: Area,
  textOf: (column: Column) => string,
): Edit[] {
  return rows
    .slice(area.top, area.bottom + 1)
    .flatMap((row) =>
      columns
        .slice(area.left, area.right + 1)
        .flatMap((column) => editAt(row, column, textOf(column))),
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

// A block pasted from a spreadsheet: what it writes and adds, and what it cannot use.
import Papa from 'papaparse';
import { decimalFrom } from '../../../core/quantity/decimal.ts';
import { mendQuotes } from '../../../io/tables/csv-quotes.ts';
import { editAt, filled, type Area, type Sheetful } from './blocks.ts';
import { meant, rowKind, type Edit } from '../../../state/register/edits.ts';
import type { Row } from '../../../state/register/rows.ts';

function parsedBlock(text: string): string[][] {
  const mended = mendQuotes(text.replace(/\r?\n$/, ''), '\t');
  return Papa.parse<string[]>(mended, { delimiter: '\t' }).data;
}

/** What a paste writes, and what it could not: nothing is dropped without being counted. */
export interface Paste {
  readonly edits: readonly Edit[];
  readonly rows: number;
  readonly added: number;
  /** Values that fell where nothing is entered, or beyond the last column. */
  readonly left: number;
  readonly hasHeader: boolean;
  /** Values kept as they are, though they do not read. */
  readonly wrong: number;
}

/** One value fills the whole selection; a block is laid down from its upper left corner and may add communities. */
export function pasted(sheet: Sheetful, area: Area, text: string): Paste {
  const block = parsedBlock(text);
  const [only] = block;
  if (block.length === 1 && only?.length === 1) {
    const edits = filled(sheet, area, () => only[0] ?? '');
    const rows = area.bottom - area.top + 1;
    return { edits, rows, added: 0, left: 0, hasHeader: false, wrong: wrongOf(edits) };
  }
  const hasHeader = isHeader(sheet, area, block);
  const lines = hasHeader ? block.slice(1) : block;
  const targets = targetRows(sheet, area.top, lines.length);
  const edits = lines.flatMap((values, down) => {
    const row = targets[down];
    return row === undefined
      ? []
      : values.flatMap((value, right) => editAt(row, sheet.columns[area.left + right], value));
  });
  const written = (values: readonly string[]) =>
    values.filter((value) => value.trim() !== '').length;
  return {
    edits,
    rows: lines.length,
    added: addedBy(edits),
    left: written(lines.flat()) - written(edits.map((edit) => edit.text)),
    hasHeader,
    wrong: wrongOf(edits),
  };
}

function addedBy(edits: readonly Edit[]): number {
  const fresh = edits.filter(
    ({ row, column, text }) => row.kind === 'blank' && meant(row, column, text) !== '',
  );
  return new Set(fresh.map(({ row }) => `${row.street} ${row.index}`)).size;
}

function wrongOf(edits: readonly Edit[]): number {
  return edits.filter(({ row, column, text }) => {
    const value = meant(row, column, text);
    if (value === '' || column.type === 'text' || column.type === 'note') return false;
    if (column.type === 'choice')
      return column.choices[rowKind(row)]?.every(({ id }) => id !== value) ?? true;
    return decimalFrom(value) === null;
  }).length;
}

/** A first row of words where the rows below it have figures is the heading of what was copied. */
function isHeader({ rows, columns }: Sheetful, area: Area, block: readonly string[][]): boolean {
  const row = rows[area.top];
  const [first, second] = block;
  if (row === undefined || first === undefined || second === undefined) return false;
  const figures = (values: readonly string[]) =>
    values.flatMap((value, right) => {
      const column = columns[area.left + right];
      return column?.type === 'figure' && value.trim() !== '' ? [meant(row, column, value)] : [];
    });
  const words = figures(first).filter((value) => value !== '' && !/\d/.test(value));
  return (
    words.length > 0 &&
    words.length === figures(first).length &&
    words.every((word) => HEADINGS.test(word)) &&
    figures(second).some((value) => decimalFrom(value) !== null)
  );
}

const HEADINGS = /户|人|面积|数|量|中心|households|population|people|area|number|floor|site/i;

/**
 * From the first row on, the rows that a block falls on. A block that begins on a street's own row takes all rows as they
 * come; one that begins on a community passes over street rows. What is left over is added to the last street met.
 */
function targetRows({ rows, draft }: Sheetful, top: number, count: number): Row[] {
  const first = rows[top];
  if (first === undefined) return [];
  const found =
    first.kind === 'blank' ? [] : rows.slice(top).filter(fallsOn(first.kind)).slice(0, count);
  const last = found.at(-1) ?? first;
  const length = draft.streets[last.street]?.communities.length ?? 0;
  const added = Array.from({ length: count - found.length }, (_, more): Row => ({
    kind: 'blank',
    key: `added ${more}`,
    street: last.street,
    index: length + more + (last.kind === 'blank' && found.length > 0 ? 1 : 0),
  }));
  return [...found, ...added];
}

function fallsOn(first: Row['kind']): (row: Row) => boolean {
  return ({ kind }) => first === 'street' || kind === 'community';
}

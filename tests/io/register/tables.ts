// Tables for the tests of importing: read from text or from workbooks, matched and read into rows.
import { utils, write, type BookType, type WorkSheet } from '@e965/xlsx';
import { asRows } from '../../../src/io/lines/as-rows.ts';
import { namesOf } from '../../../src/io/headers/header-guess.ts';
import { matchHeaders } from '../../../src/io/headers/headers.ts';
import { importTargets } from '../../../src/io/headers/import-targets.ts';
import { readRegister } from '../../../src/io/register/read-register.ts';
import { readTables } from '../../../src/io/tables/table-file.ts';
import type { Table } from '../../../src/io/tables/table.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';

export const TARGETS = importTargets(builtinRules().rulebook);

export async function tablesIn(bytes: Uint8Array, name = 'table.xlsx'): Promise<readonly Table[]> {
  const read = await readTables(bytes, name);
  if (!read.ok) throw new Error(read.code);
  return read.tables;
}

export async function tableIn(bytes: Uint8Array, name?: string): Promise<Table> {
  const [table] = await tablesIn(bytes, name);
  if (table === undefined) throw new Error('no table');
  return table;
}

export async function refusalOf(bytes: Uint8Array, name = 'table.xlsx') {
  const read = await readTables(bytes, name);
  return read.ok ? 'read' : read.code;
}

/** A table of cells, as a workbook of one sheet. */
export function workbook(
  rows: readonly (readonly unknown[])[],
  change: (sheet: WorkSheet) => void = () => undefined,
  bookType: BookType = 'xlsx',
): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows as unknown[][], { cellDates: true });
  change(sheet);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Sheet1');
  return new Uint8Array(write(book, { type: 'buffer', bookType }) as Buffer);
}

/** A table as it stands in memory, cells as texts. */
export function tableOf(rows: readonly (readonly string[])[]): Table {
  return { name: 'table', rows, marks: new Map(), notes: [] };
}

export function rowsOf(rows: readonly (readonly string[])[]) {
  const table = tableOf(rows);
  return readRegister(table, matchHeaders(table, TARGETS), TARGETS);
}

/** Lines of text with commas, as a table. */
export function linesOf(text: string): Table {
  const lines = text.trim().split('\n');
  return tableOf(lines.map((line) => line.trim().split(',')));
}

/** A table as the import reads it, whichever way it lay in the file. */
export function readAsRows(given: Table) {
  const table = asRows(given, namesOf(TARGETS));
  const match = matchHeaders(table, TARGETS, 2026);
  const read = readRegister(table, match, TARGETS);
  return { ...read, table, match, notes: [...table.notes, ...read.notes] };
}

/** Street, name, figures and codes of problems of each row; then the kinds of the lines that were left out, with their rows. */
export function toldOf(read: ReturnType<typeof readRegister>, ...figures: readonly string[]) {
  return [
    ...read.rows.map(({ street, name, figures: own, problems }) =>
      [street, name, ...figures.map((id) => own[id] ?? '-'), ...problems.map(({ code }) => code)]
        .filter((one) => one !== '')
        .join(' '),
    ),
    ...read.leftOut.map(({ kind, place }) => `(${kind} ${place})`),
  ];
}

/** What each header is taken for, and what is asked of it. */
export function matchedAs(...headers: readonly (readonly string[])[]) {
  return matchHeaders(tableOf(headers), TARGETS).columns.map(
    ({ target, doubt }) => target ?? (doubt === null ? null : `${doubt.code}: ${doubt.target}`),
  );
}

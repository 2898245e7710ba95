// Sheets as CSV: UTF-8 with the mark that spreadsheet programs look for, the same columns as on paper.
import Papa from 'papaparse';
import { plainText } from '../../sheets/words/cell-text.ts';
import type { Sheet, SheetWords, Table } from '../../sheets/frame/sheet.ts';

const MARK = '\ufeff';

/** Text that a spreadsheet program would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** Digits alone, with a sign and separators or without: nothing to compute. */
const PLAIN_NUMBER = /^[-+]?\d+(,\d{3})*(\.\d+)?$/;

export function sheetsCsv(sheets: readonly Sheet[], words: SheetWords): string {
  const rows = sheets.flatMap((sheet) => [
    [sheet.title],
    ...sheet.head.map(({ label, value }) => [label, value]),
    ...[...sheet.tables, sheet.papers].flatMap((table) => [[], ...tableRows(table, words)]),
    [],
    [words.t('sheet.notes.heading')],
    ...sheet.notes.map((note) => [note]),
    [words.t('sheet.frame.hash'), sheet.hash],
    [],
  ]);
  return (
    MARK +
    Papa.unparse(
      rows.map((row) => row.map(harmless)),
      { newline: '\r\n' },
    )
  );
}

/** Heads and rows of a table as text. */
export function tableRows(table: Table, words: SheetWords): string[][] {
  const heads = table.columns.map(({ head, over }) =>
    over === undefined ? head : `${over} ${head}`,
  );
  return [
    ...(table.title === null ? [] : [[table.title]]),
    heads,
    ...table.rows.map((row) => row.cells.map((cell) => plainText(cell, words))),
  ];
}

/** Names and notes stay text: an apostrophe before what looks like a formula. */
function harmless(text: string): string {
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

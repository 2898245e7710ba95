// The planning sheet itself in the workbook: the cells of the paper, each number a formula that points at its origin.
import { plainText } from '../cell-text.ts';
import type { Cell, Row, Sheet, Table } from '../sheet.ts';
import { EMPTY, say, type BookCell, type BookSheet } from './book.ts';
import type { Layout } from './book-layout.ts';
import { originFormula } from './origin-formula.ts';

export function paperSheet(sheets: readonly Sheet[], layout: Layout): BookSheet {
  const [first] = sheets;
  if (first === undefined) throw new Error('a workbook needs at least one sheet');
  const widest = Math.max(
    ...sheets.flatMap(({ tables }) => tables.map(({ columns }) => columns.length)),
  );
  const [main] = first.tables;
  const whole = main?.columns.reduce((sum, { weight }) => sum + weight, 0) ?? 1;
  const wide = first.paper === 'a4-portrait' ? 110 : 190;
  return {
    id: 'paper',
    name: layout.source.words.t(`sheet.kinds.${first.id}`).slice(0, 31),
    rows: sheets.flatMap((sheet) => sheetRows(sheet, widest, layout)),
    widths: (main?.columns ?? []).map(({ weight }) =>
      Math.max(6, Math.round((wide * weight) / whole)),
    ),
    frozen: { rows: 0, columns: 0 },
    paper: first.paper,
  };
}

function sheetRows(sheet: Sheet, widest: number, layout: Layout): BookCell[][] {
  const { t } = layout.source.words;
  return [
    [say(sheet.title, 'title')],
    [say(t('sheet.book.copy'), 'quiet')],
    ...sheet.head.map(({ label, value }) => [say(label, 'quiet'), EMPTY, say(value)]),
    ...[...sheet.tables, sheet.papers].flatMap((table) => [[], ...tableRows(table, layout)]),
    [],
    [say(t('sheet.notes.heading'), 'group')],
    ...sheet.notes.map((note) => [say(note, 'quiet')]),
    [],
    [...sheet.signatures.map((name) => say(name))],
    [say(t('sheet.frame.hash'), 'quiet'), EMPTY, say(sheet.hash)],
    Array.from({ length: Math.min(widest, 1) }, () => EMPTY),
  ];
}

function tableRows(table: Table, layout: Layout): BookCell[][] {
  const heads = table.columns.map(({ head, over }) =>
    say(over === undefined ? head : `${over} ${head}`, 'head'),
  );
  return [
    ...(table.title === null ? [] : [[say(table.title, 'group')]]),
    heads,
    ...table.rows.map((row) => row.cells.map((cell) => bookCell(cell, row, layout))),
  ];
}

function bookCell(cell: Cell, row: Row, layout: Layout): BookCell {
  const formula = cell.from === undefined ? undefined : originFormula(cell.from, layout);
  const value = cell.kind === 'number' ? Number(cell.value) : plainText(cell, layout.source.words);
  const look = row.kind === 'item' ? (cell.kind === 'number' ? 'figure' : 'text') : 'group';
  return formula === undefined ? { value, look } : { value, formula, look };
}

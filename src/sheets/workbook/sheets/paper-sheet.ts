// The planning sheet itself in the workbook: the cells of the paper, each number a formula that points at its origin.
import { plainText } from '../../words/cell-text.ts';
import type { Cell, Column, Row, Sheet, Table } from '../../frame/sheet.ts';
import { EMPTY, say, type BookCell, type BookSheet } from '../layout/book.ts';
import type { Layout } from '../layout/book-layout.ts';
import { originFormula } from '../formulas/origin-formula.ts';

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
    ...titlesOf(sheets),
    paper: first.paper,
  };
}

/** The heads of a table that stands alone are repeated; several tables have heads of their own. */
function titlesOf(sheets: readonly Sheet[]): Pick<BookSheet, 'titleRows'> {
  const [first, ...others] = sheets;
  const [table, ...more] = first?.tables ?? [];
  if (first === undefined || table === undefined || others.length + more.length > 0) return {};
  const row = first.head.length + (table.title === null ? 4 : 5);
  return { titleRows: [row, row] };
}

function sheetRows(sheet: Sheet, widest: number, layout: Layout): BookCell[][] {
  const { t } = layout.source.words;
  return [
    [say(sheet.title, 'title')],
    [say(t('sheet.book.copy'), 'quiet')],
    ...sheet.head.map(({ label, value }) => headed(label, value, widest)),
    ...[...sheet.tables, sheet.papers].flatMap((table) => [[], ...tableRows(table, layout)]),
    [],
    [{ ...say(t('sheet.notes.heading'), 'group'), span: widest }],
    ...sheet.notes.map((note) => [{ ...say(note), span: widest }]),
    [],
    ...sheet.signatures.map((name) => headed(name, '', widest)),
    headed(t('sheet.frame.hash'), sheet.hash, widest),
    Array.from({ length: Math.min(widest, 1) }, () => EMPTY),
  ];
}

/** Which places and measures they list, and in which order, no formula can say. */
const RANKED = new Set(['worst-places', 'worst-measures', 'needs']);

function tableRows(table: Table, layout: Layout): BookCell[][] {
  const heads = table.columns.map(({ head, over }) =>
    say(over === undefined ? head : `${over} ${head}`, 'head'),
  );
  return [
    ...(table.title === null
      ? []
      : [[{ ...say(table.title, 'group'), span: table.columns.length }]]),
    ...(RANKED.has(table.id)
      ? [
          [
            {
              ...say(layout.source.words.t('sheet.book.ranked'), 'quiet'),
              span: table.columns.length,
            },
          ],
        ]
      : []),
    heads,
    ...table.rows.map((row) => tableRow(row, table, layout)),
  ];
}

/** Label and value, the value over all the columns behind it. */
function headed(label: string, value: string, widest: number): BookCell[] {
  return [say(label, 'quiet'), EMPTY, { ...say(value), span: Math.max(1, widest - 2) }];
}

/** Words that stand alone in a row may run across it. */
function tableRow(row: Row, { columns }: Table, layout: Layout): BookCell[] {
  const cells = row.cells.map((cell, index) => ({
    ...bookCell(cell, layout),
    look: lookOf(row, columns[index]),
  }));
  const [first, ...others] = cells;
  const isAlone = row.cells.slice(1).every((cell) => cell.kind === 'blank' && !cell.from);
  return first === undefined || others.length === 0 || !isAlone
    ? cells
    : [{ ...first, span: cells.length }, ...others];
}

/** A formula may have so many signs; a base that is added up over more scattered places is stated. */
const MOST_SIGNS = 8192;

function bookCell(cell: Cell, layout: Layout): Omit<BookCell, 'look'> {
  const formula = cell.from === undefined ? undefined : originFormula(cell.from, layout);
  const isFigure = cell.kind === 'number' || cell.kind === 'money';
  const value = isFigure ? Number(cell.value) : plainText(cell, layout.source.words);
  return formula === undefined || formula.length > MOST_SIGNS ? { value } : { value, formula };
}

/** Words in a column of numbers stand where the numbers stand. */
function lookOf({ kind }: Row, column: Column | undefined): BookCell['look'] {
  const isNumeric = column?.align === 'end';
  if (kind === 'item') return isNumeric ? 'figure' : 'text';
  return isNumeric ? 'sum' : 'group';
}

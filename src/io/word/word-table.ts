// A table of a sheet as a Word table: its heads repeat on every page, no row is cut, phrases reach across.
import { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { isPhrase } from '../../sheets/frame/leaves.ts';
import type { Cell, Column, Row, SheetWords } from '../../sheets/frame/sheet.ts';
import { cellText } from '../../sheets/words/cell-text.ts';

/** The width between the margins, in twentieths of a point. */
export const WIDE = 9978;
export const MARGINS = { left: 60, right: 60, top: 30, bottom: 30 };
const ALIGNMENTS = { start: 'left', center: 'center', end: 'right' } as const;

export function wordTable(
  columns: readonly Column[],
  rows: readonly Row[],
  words: SheetWords,
): Table {
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = columns.map(({ weight }) => Math.round((WIDE * weight) / whole));
  const heads = columns.map(({ head, over }, at) =>
    tableCell(over === undefined ? head : `${over} ${head}`, 'center', {
      width: widths[at],
      bold: true,
      style: 'Head',
    }),
  );
  return new Table({
    width: { size: WIDE, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: heads }),
      ...rows.map((row) => tableRow(row, columns, widths, words)),
    ],
  });
}

function tableRow(
  row: Row,
  columns: readonly Column[],
  widths: readonly number[],
  words: SheetWords,
): TableRow {
  const bold = row.kind === 'total' || row.kind === 'subtotal' || row.kind === 'group';
  const [first] = row.cells;
  const children =
    isPhrase(row) && first !== undefined
      ? [tableCell(cellText(first, words), 'left', { span: columns.length, bold })]
      : row.cells.map((cell: Cell, at) =>
          tableCell(cellText(cell, words), ALIGNMENTS[columns[at]?.align ?? 'start'], {
            width: widths[at],
            bold,
          }),
        );
  return new TableRow({ cantSplit: true, children });
}

interface Look {
  readonly width?: number | undefined;
  readonly span?: number;
  readonly bold?: boolean;
  readonly style?: 'Cell' | 'Head';
}

/** A cell with one paragraph for each line of its text. */
export function tableCell(
  text: string,
  alignment: 'left' | 'center' | 'right',
  { width, span, bold = false, style = 'Cell' }: Look = {},
): TableCell {
  return new TableCell({
    ...(width === undefined ? {} : { width: { size: width, type: WidthType.DXA } }),
    ...(span === undefined ? {} : { columnSpan: span }),
    verticalAlign: 'center',
    margins: MARGINS,
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          style,
          alignment,
          children: [new TextRun({ text: line, bold })],
        }),
    ),
  });
}

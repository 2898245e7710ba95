// How the cells of a workbook look: quiet lines, shaded inputs, digits in groups.
import type { CellStyle } from 'hucre/xlsx';
import type { Look } from '../sheets/workbook/book.ts';

const line = { style: 'thin', color: { rgb: 'B0B7BD' } } as const;
const border = { top: line, right: line, bottom: line, left: line };
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const INPUT = fill('FFF8E1');
const top = { vertical: 'center', wrapText: true } as const;

const LOOKS: Readonly<Record<Look, CellStyle>> = {
  title: { font: { bold: true, size: 14 } },
  head: {
    font: { bold: true },
    border,
    fill: fill('E8EEF3'),
    alignment: { ...top, horizontal: 'center' },
  },
  group: { font: { bold: true }, border, alignment: top },
  figure: { border, alignment: { vertical: 'center' } },
  inputFigure: { border, fill: INPUT },
  text: { border, alignment: top },
  number: { border, numFmt: '#,##0', alignment: { vertical: 'center' } },
  area: { border, numFmt: '#,##0.00', alignment: { vertical: 'center' } },
  input: { border, fill: INPUT, numFmt: '#,##0' },
  inputArea: { border, fill: INPUT, numFmt: '#,##0.00' },
  choice: { border, fill: INPUT },
  quiet: { font: { color: { rgb: '566069' } } },
};

export function styleOf(look: Look): CellStyle {
  return LOOKS[look];
}

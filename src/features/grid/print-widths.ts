// How wide the cells and heads of the register stand on paper.
import { ems, isIdeographic } from './letter-widths.ts';
import type { PrintedCell } from './print-cells.ts';

/** Millimetres of an em of the figures, of the small verdicts beside them, and of the heads; as print-table.module.css sets them. */
const FIGURE = 2.65;
const SMALL = 2.3;
const HEAD = 2.4;
/** Millimetres of a cell's padding with its line, and between a verdict and its figure. */
const EDGES = 1.8;
const BETWEEN = 1;
/** A head of more lines than this makes its column wider. */
const HEAD_LINES = 5;

/** @returns millimetres in which the verdict and the figure stand in one line */
export function cellWidth({ note, text }: PrintedCell): number {
  const between = note !== '' && text !== '' ? BETWEEN : 0;
  return ems(note) * SMALL + between + ems(text) * FIGURE + EDGES;
}

/** @returns millimetres in which no word of a head is broken and few lines do */
export function headWidth(label: string): number {
  const words = label
    .split(/\s+|(?<=[-/])/)
    .map((word) => (isIdeographic(word) ? 4 : ems(word, 1.1)));
  const longest = Math.max(...words, (ems(label, 1.1) / HEAD_LINES) * 1.15);
  return longest * HEAD + EDGES;
}

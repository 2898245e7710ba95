// How wide text stands on paper, by the sort of its letters: wide enough for every font that offices print with.
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

const NARROW = /[ .,:;'’|()·]/;
const WIDE = /[\u2e80-\uffff]/;
const SIGN = /[▼✓◇▲≠≥≤–Σ☐☑☒MW]/;

function ems(text: string, bold = 1): number {
  return [...text].reduce(
    (sum, letter) => sum + widthOf(letter) * (WIDE.test(letter) ? 1 : bold),
    0,
  );
}

function widthOf(letter: string): number {
  if (WIDE.test(letter)) return 1;
  if (SIGN.test(letter)) return 0.86;
  return NARROW.test(letter) ? 0.36 : 0.63;
}

/** @returns millimetres in which the verdict and the figure stand in one line */
export function cellWidth({ note, text }: PrintedCell): number {
  const between = note !== '' && text !== '' ? BETWEEN : 0;
  return ems(note) * SMALL + between + ems(text) * FIGURE + EDGES;
}

/** @returns millimetres in which no word of a head is broken and few lines do */
export function headWidth(label: string): number {
  const words = label.split(/\s+|(?<=[-/])/).map((word) => (WIDE.test(word) ? 4 : ems(word, 1.1)));
  const longest = Math.max(...words, (ems(label, 1.1) / HEAD_LINES) * 1.15);
  return longest * HEAD + EDGES;
}

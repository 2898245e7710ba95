// How high a row must be for its wrapped text: spreadsheet programs do not always work it out when they open a file.
import type { BookCell } from '../../sheets/workbook/layout/book.ts';

const LINE = 14;
/** No spreadsheet program makes a row higher. */
const HIGHEST = 409;
const WRAPPED = new Set<BookCell['look']>(['text', 'head', 'group', 'choice', 'note']);

/** Points of height, or null where one line will do. */
export function rowHeight(cells: readonly BookCell[], widths: readonly number[]): number | null {
  let lines = 1;
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    if (typeof cell?.value !== 'string' || cell.value.length < 5 || !WRAPPED.has(cell.look))
      continue;
    let width = widths[column] ?? 10;
    for (let more = 1; more < (cell.span ?? 1); more += 1) width += widths[column + more] ?? 10;
    lines = Math.max(lines, linesOf(cell.value, width));
  }
  return lines === 1 ? null : Math.min(HIGHEST, lines * LINE + 3);
}

const known = new Map<string, number>();
const MOST_KNOWN = 5000;

function linesOf(text: string, width: number): number {
  const key = `${String(width)} ${text}`;
  const found = known.get(key) ?? counted(text, width);
  if (known.size < MOST_KNOWN) known.set(key, found);
  return found;
}

/** Chinese signs are twice as wide as Latin ones; words that do not fit leave some room unused. */
function counted(text: string, width: number): number {
  const room = Math.max(2, width - 2.5);
  return text.split('\n').reduce((lines, line) => {
    let units = 0;
    for (const sign of line) units += sign > '\u2e7f' || /[①-⑳≥≤“”‘’…—]/.test(sign) ? 2.1 : 1.1;
    return lines + Math.max(1, Math.ceil(units / room));
  }, 0);
}

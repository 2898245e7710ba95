// Over how many pages' width a sheet is printed: one where that can be read, more for a sheet of many columns.
import type { BookSheet } from '../../sheets/workbook/layout/book.ts';

/** Signs that fit across each paper at full size. */
const ACROSS = { 'a4-portrait': 95, 'a4-landscape': 140, 'a3-landscape': 205 } as const;
/** How far a page may be shrunk before it is too small to read. */
const SHRUNK = 1.7;

export function pagesWide({ widths, hiddenColumns, paper }: BookSheet): number {
  const shown = widths.filter((_, index) => hiddenColumns?.includes(index) !== true);
  const total = shown.reduce((sum, width) => sum + width, 0);
  return Math.max(1, Math.ceil(total / (ACROSS[paper] * SHRUNK)));
}

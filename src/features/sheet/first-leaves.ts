// The first leaves of a long sheet, which need not wait for the others: what follows them moves no line of theirs.
import { create } from 'zustand';
import type { Sheet } from '../../sheets/frame/sheet.ts';
import type { Laid } from './measured-leaves.ts';

/** A sheet of so many rows takes more than a moment to lay out. */
const LONG = 400;
const ROWS_AT_FIRST = 160;
/** Where the rows at first end, the last leaves may still change. */
const UNSURE = 2;

/** True once every leaf of what is chosen stands on the desk: nothing is printed before. */
export const useWhole = create<{ readonly whole: boolean }>()(() => ({ whole: true }));

/** What is laid out first of a long sheet; null where all of it can be laid out at once. */
export function beginningOf(sheets: readonly Sheet[]): Sheet[] | null {
  const [sheet, ...others] = sheets;
  const [table] = sheet?.tables ?? [];
  if (sheet === undefined || table === undefined) return null;
  if (others.length > 0 || sheet.oneLeaf || table.rows.length < LONG) return null;
  const first = { ...table, rows: table.rows.slice(0, ROWS_AT_FIRST) };
  const papers = { ...sheet.papers, rows: [] };
  return [{ ...sheet, tables: [first], papers, notes: [], signatures: [] }];
}

/** Those leaves of the beginning that stay as they are. */
export function surely(laid: readonly Laid[]): Laid[] {
  return laid.map(({ leaves, density }) => ({ leaves: leaves.slice(0, -UNSURE), density }));
}

// The cells of a table with what was put right in the preview.
import type { Table } from '../tables/table.ts';

/** Cells corrected in the preview, by `row,column`. */
export type Corrections = Readonly<Record<string, string>>;

export function correctedRows({ rows }: Table, corrections: Corrections): (at: number) => string[] {
  const byRow = new Map<number, [number, string][]>();
  for (const [place, text] of Object.entries(corrections)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    byRow.set(row, [...(byRow.get(row) ?? []), [column, text.trim()]]);
  }
  return (at) => {
    const cells = [...(rows[at] ?? [])];
    for (const [column, text] of byRow.get(at) ?? []) cells[column] = text;
    return cells;
  };
}

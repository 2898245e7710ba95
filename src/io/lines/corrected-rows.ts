// The cells of a line as they are read: with what was put right in the preview, and what stands above in place of signs for "the same".
import type { Match } from '../headers/headers.ts';
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

const SAME = /^(〃|″|"|“|”|''|同上|上同|同前|ditto|do\.?)$/i;
const CARRIED = ['street', 'settlement'];

/** The cells of a line, with what stands above where a sign says that the street or the kind is the same. */
export function withDitto(
  cells: readonly string[],
  above: readonly string[],
  { columns }: Match,
): readonly string[] {
  if (!cells.some((cell) => SAME.test(cell))) return cells;
  return cells.map((cell, at) =>
    CARRIED.includes(columns[at]?.target ?? '') && SAME.test(cell) ? (above[at] ?? '') : cell,
  );
}

// Merged cells laid over all that they cover, so that a street reaches its communities; a figure among them is marked, for it is one.
import type { Sheet as WorkbookSheet } from 'hucre/xlsx';
import { MOST_COLUMNS, type CellMark } from './table.ts';

/** Cells that merged ones may cover in all: more is no table, but an attempt to keep somebody waiting. */
const MOST_SPREAD = 2_000_000;

/** How many merged cells there were. */
export function spread(
  merges: NonNullable<WorkbookSheet['merges']>,
  rows: string[][],
  marks: Map<string, CellMark>,
): number {
  let room = MOST_SPREAD;
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const text = rows[startRow]?.[startCol] ?? '';
    const last = Math.min(endCol, MOST_COLUMNS - 1);
    const covered = rows.slice(startRow, endRow + 1);
    room -= covered.length * Math.max(last - startCol + 1, 1);
    if (text === '' || room < 0) continue;
    covered.forEach((row, at) => {
      for (let column = startCol; column <= last; column += 1) {
        while (row.length < column) row.push('');
        row[column] = text;
        const place = `${startRow + at},${column}`;
        if (!marks.has(place)) marks.set(place, endRow > startRow ? 'merged' : 'merged-across');
      }
    });
  }
  return merges.length;
}

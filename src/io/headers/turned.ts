// Tables that lie the other way: communities by columns, or two halves of one list beside each other.
import type { Names } from './header-guess.ts';
import type { Match } from './headers.ts';
import type { CellMark, Note, Table } from '../tables/table.ts';

const ROWS_LOOKED_AT = 60;

/** True of a table whose first columns name figures line by line: there the communities run across. */
export function isTurned({ rows }: Pick<Table, 'rows'>, names: Names): boolean {
  const found = [0, 1].map((column) => {
    const targets = rows
      .slice(0, ROWS_LOOKED_AT)
      .map((row) => names.exactly(row[column] ?? '')?.target ?? '');
    return new Set(targets.filter((target) => target !== ''));
  });
  const across = Math.max(
    0,
    ...rows
      .slice(0, ROWS_LOOKED_AT)
      .map((row) => new Set(row.map((cell) => names.exactly(cell)?.target ?? '')).size - 1),
  );
  return found.some((targets) => targets.size > 2 && targets.size > across && targets.has('name'));
}

/** Rows for columns, with the marks of their cells. */
export function turnedBack(table: Table): Table {
  const width = Math.max(0, ...table.rows.map((row) => row.length));
  const rows = Array.from({ length: width }, (_, column) =>
    table.rows.map((row) => row[column] ?? ''),
  );
  const marks = new Map<string, CellMark>();
  for (const [place, mark] of table.marks) marks.set(place.split(',').reverse().join(','), mark);
  const notes: Note[] = [...table.notes, { code: 'turned-back', values: {} }];
  return { name: table.name, rows, marks, notes };
}

/** How many rows have a second community beside the first, under the same headers further right. */
export function besideEachOther({ rows }: Pick<Table, 'rows'>, match: Match): number {
  const name = match.columns.find(({ target }) => target === 'name');
  const second = match.columns.findIndex(
    ({ target, header }, at) =>
      target === null && header !== '' && header === name?.header && match.columns[at - 1] !== name,
  );
  if (second < 0) return 0;
  return rows.slice(match.headerRow + 1).filter((row) => (row[second] ?? '') !== '').length;
}

// Tables that lie the other way: communities by columns, or two halves of one list beside each other.
import type { Names } from './header-guess.ts';
import type { Match } from './headers.ts';
import type { CellMark, Note, Table } from '../tables/table.ts';

const ROWS_LOOKED_AT = 60;

/** True of a table whose first columns name figures line by line: there the communities run across. */
export function isTurned({ rows }: Pick<Table, 'rows'>, names: Names): boolean {
  const looked = rows.slice(0, ROWS_LOOKED_AT);
  const targetOf = (text: string) => names.exactly(text)?.target ?? '';
  const across = Math.max(
    0,
    ...looked.map((row) => new Set(row.map(targetOf).filter((target) => target !== '')).size),
  );
  return [0, 1].some((column) => {
    const targets = looked.map((row) => targetOf(row[column] ?? '')).filter((one) => one !== '');
    const found = new Set(targets);
    if (found.size < 2 || found.size < across) return false;
    if (found.has('name'))
      return found.size > 2 && found.size > across && !isHeader(looked, column, targetOf);
    return found.size === targets.length && cornerOf(looked, column, names) !== null;
  });
}

/** True where the row that names communities names figures too: further right. */
function isHeader(
  rows: Table['rows'],
  column: number,
  targetOf: (text: string) => string,
): boolean {
  const row = rows.find((cells) => targetOf(cells[column] ?? '') === 'name') ?? [];
  return row.slice(column + 1).some((text) => PEOPLE.has(targetOf(text)));
}

const PEOPLE = new Set(['households', 'population']);
const NAME = '社区名称';
const CORNER = /^(指标|项目|名称|内容|类别|数据项|指标名称|社区名称|item|indicator|measure)?$/i;
/** What the first cells of communities may say in such a table besides their names. */
const UNIT = /^(计量)?单\s*位$|^unit$/i;

/** The cell that stands above the names of figures and beside those of communities; null where there is none. */
function cornerOf(
  rows: Table['rows'],
  column: number,
  names: Names,
): { readonly row: number; readonly column: number } | null {
  const first = rows.findIndex((row) => names.exactly(row[column] ?? '') !== null);
  const row = rows.slice(0, first).findLastIndex((cells) => cells.some((cell) => cell !== ''));
  const cells = rows[row] ?? [];
  const others = cells.slice(column + 1).filter((cell) => cell !== '' && !UNIT.test(cell));
  const areNames = others.length > 1 && others.every((cell) => /\p{L}/u.test(cell));
  const isCorner = row >= 0 && CORNER.test((cells[column] ?? '').normalize('NFKC').trim());
  return isCorner && areNames && new Set(others).size === others.length ? { row, column } : null;
}

/** Rows for columns, with the marks of their cells; the corner says that names of communities follow. */
export function turnedBack(table: Table, names: Names): Table {
  const width = Math.max(0, ...table.rows.map((row) => row.length));
  const rows = Array.from({ length: width }, (_, column) =>
    table.rows.map((row) => row[column] ?? ''),
  );
  const named = (column: number) =>
    table.rows.some((row) => names.exactly(row[column] ?? '')?.target === 'name');
  const corners = [0, 1].map((column) =>
    named(column) ? null : cornerOf(table.rows, column, names),
  );
  const corner = corners.find((one) => one !== null);
  const line = rows[corner?.column ?? -1];
  if (corner !== undefined && line !== undefined) line[corner.row] = NAME;
  const marks = new Map<string, CellMark>();
  for (const [place, mark] of table.marks) marks.set(place.split(',').reverse().join(','), mark);
  const notes: Note[] = [...table.notes, { code: 'turned-back', values: {} }];
  return { name: table.name, rows, marks, notes, origin: (row, column) => [column, row] };
}

/** How many rows have a second community beside the first, under the same headers further right. */
export function besideEachOther({ rows }: Pick<Table, 'rows'>, match: Match): number {
  const name = match.columns.find(({ target }) => target === 'name');
  const isTwice = (at: number) => match.columns[at]?.doubt?.code === 'twice';
  const second = match.columns.findIndex(
    ({ target, header, doubt }, at) =>
      target === null &&
      header !== '' &&
      (header === name?.header || (doubt?.target === 'name' && isTwice(at + 1))) &&
      match.columns[at - 1] !== name,
  );
  if (second < 0) return 0;
  return rows.slice(match.headerRow + 1).filter((row) => (row[second] ?? '') !== '').length;
}

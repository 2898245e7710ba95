// Takes columns apart that state several figures in each cell; a cell that does not state as many is marked, for somebody to say.
import type { CellMark, Note, Table } from '../tables/table.ts';
import { isUnit } from './header-key.ts';
import { ROWS_LOOKED_AT } from './header-rows.ts';
import type { Names } from './header-guess.ts';
import { headsOf, isStated, piecesOf } from './paired-heads.ts';

/** A column whose head stands for several. */
interface Pair {
  readonly column: number;
  /** The last row in which the head stands. */
  readonly row: number;
  readonly text: string;
  readonly heads: readonly string[];
  /** False where the figures stand in columns of their own already, and only the head is one. */
  readonly isSplit: boolean;
}

const LINES_LOOKED_AT = 400;

/** The table as it was where no head stands for several columns. */
export function takenApart(table: Table, names: Names): Table {
  const { pairs, others } = pairsIn(table, names);
  const unread = others.filter(({ text }) => names.exactly(text) === null && !/其中/.test(text));
  if (pairs.length === 0)
    return unread.length === 0 ? table : noted(table, 'several-unread', unread);
  const byColumn = new Map(pairs.map((pair) => [pair.column, pair]));
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const from = Array.from({ length: width }, (_, column) => {
    const { heads, isSplit } = byColumn.get(column) ?? { heads: [], isSplit: false };
    return isSplit ? heads.map((__, piece) => [column, piece] as const) : [[column, 0] as const];
  }).flat();
  const marks = new Map<string, CellMark>();
  const rows = table.rows.map((_, at) =>
    from.map(([column, piece], to) => {
      const { text, mark } = cellAt(table, at, column, piece, byColumn);
      if (mark !== undefined) marks.set(`${at},${to}`, mark);
      return text;
    }),
  );
  for (const row of rows) while (row.length > 0 && row.at(-1) === '') row.pop();
  const origin = table.origin ?? ((row: number, column: number) => [row, column] as const);
  const told = noted(table, 'taken-apart', pairs);
  return {
    ...(unread.length === 0 ? told : noted(told, 'several-unread', unread)),
    ...{ rows, marks },
    origin: (row, column) => origin(row, from[column]?.[0] ?? column),
  };
}

function noted(table: Table, code: Note['code'], pairs: readonly Pair[]): Table {
  const names = pairs.map(({ text }) => text.replace(/\s+/g, ' ')).join(' · ');
  return { ...table, notes: [...table.notes, { code, values: { names } }] };
}

interface Cell {
  readonly text: string;
  readonly mark: CellMark | undefined;
}

function cellAt(
  { rows, marks }: Table,
  at: number,
  column: number,
  piece: number,
  pairs: ReadonlyMap<number, Pair>,
): Cell {
  const text = rows[at]?.[column] ?? '';
  const mark = marks.get(`${at},${column}`);
  const pair = pairs.get(column);
  if (pair === undefined) return { text: headOver(rows[at] ?? [], column, pairs) ?? text, mark };
  if (text === pair.text) return { text: pair.heads[piece] ?? '', mark: undefined };
  if (!pair.isSplit) return { text, mark };
  if (mark !== undefined) return { text, mark };
  if (at <= pair.row || !/\d/.test(text) || text.length > LONGEST_CELL)
    return { text: piece === 0 ? text : '', mark };
  const pieces = piecesOf(text, pair.heads.length);
  return pieces === null
    ? { text, mark: 'not-several' }
    : { text: pieces[piece] ?? '', mark: undefined };
}

const LONGEST_CELL = 40;

/** The head of a column that stands under one of several columns; undefined elsewhere. */
function headOver(
  row: readonly string[],
  column: number,
  pairs: ReadonlyMap<number, Pair>,
): string | undefined {
  for (const pair of pairs.values()) {
    const piece = column - pair.column;
    const isUnder = !pair.isSplit && piece > 0 && piece < pair.heads.length;
    if (isUnder && row[pair.column] === pair.text) return pair.heads[piece];
  }
  return undefined;
}

/** Columns to take apart; and others with figures, whose cells do not state as many as the head names. */
function pairsIn(
  { rows }: Table,
  names: Names,
): { readonly pairs: readonly Pair[]; readonly others: readonly Pair[] } {
  const found = new Map<number, Pair>();
  rows.slice(0, ROWS_LOOKED_AT).forEach((row, at) =>
    row.forEach((text, column) => {
      const before = found.get(column);
      if (text === '' || (before !== undefined && before.text !== text)) return;
      if (found.get(column - 1)?.text === text) return;
      const heads = before?.heads ?? headsOf(text, names);
      if (heads !== null) found.set(column, { column, row: at, text, heads, isSplit: true });
    }),
  );
  const all = [...found.values()].map((pair) => ({ ...pair, isSplit: statesSeveral(rows, pair) }));
  const isPair = (pair: Pair) => pair.isSplit || isOver(rows, pair);
  const states = ({ column, row }: Pair) =>
    rows.slice(row + 1).some((one) => isStated(one[column] ?? '') && /\d/.test(one[column] ?? ''));
  return { pairs: all.filter(isPair), others: all.filter((pair) => !isPair(pair) && states(pair)) };
}

/** True where at least half of the cells with figures below the head state as many as it names. */
function statesSeveral(rows: Table['rows'], { column, row, heads }: Pair): boolean {
  const cells = rows
    .slice(row + 1, row + 1 + LINES_LOOKED_AT)
    .map((one) => one[column] ?? '')
    .filter((text) => /\d/.test(text) && text.length <= LONGEST_CELL);
  const several = cells.filter((text) => piecesOf(text, heads.length) !== null).length;
  return several > 0 && several * 2 >= cells.length;
}

const FIRST_LINES = 3;

/** True where the head stands over as many columns as it names, each with figures of its own. */
function isOver(rows: Table['rows'], { column, row, text, heads }: Pair): boolean {
  return heads.every((_, piece) => {
    const at = column + piece;
    const own = rows[row]?.[at] ?? '';
    const below = rows
      .slice(row + 1, row + 1 + FIRST_LINES)
      .map((one) => one[at] ?? '')
      .filter((cell) => cell !== '');
    const fits = (cell: string) => isStated(cell) || isUnit(cell);
    return (own === '' || own === text) && below.length > 0 && below.every(fits);
  });
}

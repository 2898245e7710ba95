// A second table below the first that states more columns of the same communities: they are put beside the first ones.
import type { Names } from '../headers/header-guess.ts';
import type { CellMark, Note, Place, Table } from '../tables/table.ts';
import { columnsBelow, type Below } from './columns-below.ts';

/** Tables below each other that are joined at most. */
const MOST_TABLES = 8;

/** The table as it was where none stands below that names the same communities under other heads. */
export function joinedBelow(table: Table, names: Names): Table {
  let joined = table;
  const lines: string[] = [];
  for (let times = 0; times < MOST_TABLES; times += 1) {
    const below = columnsBelow(joined.rows, names);
    if (below === null) break;
    lines.push(linesOf(joined, below));
    joined = withColumns(joined, below);
  }
  if (lines.length === 0) return table;
  const note: Note = { code: 'joined-below', values: { names: lines.join(', ') } };
  return { ...joined, notes: [...table.notes, note] };
}

/** "6–9": where the second table stood in the file. */
function linesOf({ origin }: Table, { gone }: Below): string {
  const lines = [...gone].map((at) => (origin?.(at, 0)[0] ?? at) + 1);
  return `${String(Math.min(...lines))}–${String(Math.max(...lines))}`;
}

function withColumns(table: Table, below: Below): Table {
  const { rows, marks, totals, hidden } = table;
  const order = rows.flatMap((_, at) => (below.gone.has(at) ? [] : [at]));
  const from = placesIn(below, order);
  const made = order.map((source, row) =>
    Array.from({ length: below.width + below.columns.length }, (_, to) => {
      const place = from(row, to);
      return headOver(below, source, to) ?? rows[place[0]]?.[place[1]] ?? '';
    }),
  );
  const own = new Map<string, CellMark>();
  made.forEach((cells, row) => {
    cells.forEach((_, to) => {
      const mark = marks.get(from(row, to).join(','));
      if (mark !== undefined) own.set(`${String(row)},${String(to)}`, mark);
    });
    while (cells.length > 0 && cells.at(-1) === '') cells.pop();
  });
  const moved = (some: ReadonlySet<number> = new Set()) =>
    new Set(order.flatMap((source, row) => (some.has(source) ? [row] : [])));
  const origin = table.origin ?? ((row: number, column: number): Place => [row, column]);
  return {
    ...{ ...table, rows: made, marks: own, totals: moved(totals), hidden: moved(hidden) },
    origin: (row, to) => {
      const place = from(row, to);
      return origin(...(place === NOWHERE ? ([order[row] ?? row, to] as const) : place));
    },
  };
}

/** The head of a column that was put beside; undefined elsewhere. */
function headOver({ headerRow, depth, width, columns }: Below, row: number, to: number) {
  const isHead = row <= headerRow && row > headerRow - depth;
  return isHead ? columns[to - width]?.header : undefined;
}

/** What stands in no cell of the old table. */
const NOWHERE: Place = [-1, -1];

/** From which cell of the old table each of the new one comes. */
function placesIn(
  { width, columns, joined, totals, name }: Below,
  order: readonly number[],
): (row: number, to: number) => Place {
  return (row, to) => {
    const source = order[row] ?? row;
    const column = columns[to - width]?.from;
    const label = totals.get(source);
    if (label !== undefined) return placeOr(source, to === name ? label : column);
    return column === undefined ? [source, to] : placeOr(joined.get(source), column);
  };
}

const placeOr = (row: number | undefined, column: number | undefined): Place =>
  row === undefined || column === undefined ? NOWHERE : [row, column];

// A second table below the first that states more columns of the same communities: they are put beside the first ones.
import type { Names } from '../headers/header-guess.ts';
import type { Note, Place, Table } from '../tables/table.ts';
import { columnsBelow, type Below } from './columns-below.ts';
import { NOWHERE, rearranged } from './rearranged.ts';

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
  const order = table.rows.flatMap((_, at) => (below.gone.has(at) ? [] : [at]));
  const width = below.width + below.columns.length;
  const places = order.map((source) =>
    Array.from({ length: width }, (_, to) => placeOf(below, source, to)),
  );
  return rearranged(table, places, (row, to) => headOver(below, order[row] ?? row, to));
}

/** The head of a column that was put beside; undefined elsewhere. */
function headOver({ headerRow, depth, width, columns }: Below, row: number, to: number) {
  const isHead = row <= headerRow && row > headerRow - depth;
  return isHead ? columns[to - width]?.header : undefined;
}

/** From which cell of the old table one of the new comes. */
function placeOf(
  { width, columns, joined, totals, name }: Below,
  source: number,
  to: number,
): Place {
  const column = columns[to - width]?.from;
  const label = totals.get(source);
  if (label !== undefined) return placeOr(source, to === name ? label : column);
  return column === undefined ? [source, to] : placeOr(joined.get(source), column);
}

const placeOr = (row: number | undefined, column: number | undefined): Place =>
  row === undefined || column === undefined ? NOWHERE : [row, column];

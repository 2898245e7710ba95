// Turns a table with one figure a line into one with a community a row; what is stated twice is marked, for somebody to say.
import { isUnit } from './header-key.ts';
import { listsFacilities, longColumns, type LongColumns } from './long-columns.ts';
import { communitiesOf, type Community } from './long-lines.ts';
import type { Names } from './header-guess.ts';
import { MOST_COLUMNS, type CellMark, type Note, type Place, type Table } from '../tables/table.ts';

/** The table as it was where it does not state one figure a line. */
export function gathered(table: Table, names: Names): Table {
  const columns = longColumns(table, names);
  if (columns === null) return listsFacilities(table, names) ? noted(table, 'lines-apart') : table;
  const { communities, others } = communitiesOf(table, columns);
  const headers = [...new Set(communities.flatMap(({ stated }) => [...stated.keys()]))];
  if (headers.length + columns.identity.length > MOST_COLUMNS) return noted(table, 'lines-many');
  const { headerRow, identity } = columns;
  const first = headerRow + 1;
  const wide = headers.map((header) => columnOf(header, table, columns, communities));
  const head = identity.map(({ at, target }) =>
    headFor(table.rows[headerRow]?.[at] ?? '', target, names),
  );
  const marks = new Map<string, CellMark>();
  wide.forEach((column, index) =>
    column.marks.forEach((mark, at) => {
      if (mark !== undefined) marks.set(`${first + at},${identity.length + index}`, mark);
    }),
  );
  const notes = [...table.notes, ...notesOf(table, columns, communities.length)];
  return {
    name: table.name,
    rows: [
      ...table.rows.slice(0, headerRow),
      [...head, ...wide.map(({ header }) => header)],
      ...communities.map(({ who }, at) => [...who, ...wide.map(({ cells }) => cells[at] ?? '')]),
      ...others.map((at) => table.rows[at] ?? []),
    ],
    marks,
    notes,
    origin: (row, column) => {
      const at = row - first;
      const one = communities[at];
      if (row < first) return [row, column];
      if (one === undefined) return [others[at - communities.length] ?? row, column];
      const place = wide[column - identity.length]?.places[at];
      return place ?? [one.row, identity[column]?.at ?? column];
    },
  };
}

const noted = (table: Table, code: Note['code']): Table => ({
  ...table,
  notes: [...table.notes, { code, values: {} }],
});

/** A header that names communities in other words is written as others do. */
function headFor(header: string, target: string, names: Names): string {
  return names.exactly(header)?.target === target ? header : '社区名称';
}

function notesOf(
  { rows }: Table,
  { headerRow, identity, figures, indicator, unit, year, status }: LongColumns,
  count: number,
): Note[] {
  const read = new Set([
    ...identity.map(({ at }) => at),
    ...figures,
    indicator,
    unit,
    year,
    status,
  ]);
  const unread = (rows[headerRow] ?? []).filter((header, at) => header !== '' && !read.has(at));
  const notes: Note[] = [{ code: 'lines-gathered', values: { count: String(count) } }];
  return unread.length === 0
    ? notes
    : [...notes, { code: 'lines-unread', values: { names: unread.join(' · ') } }];
}

interface WideColumn {
  readonly header: string;
  /** Of each community: what stands there, what is odd about it, and where it stood. */
  readonly cells: readonly string[];
  readonly marks: readonly (CellMark | undefined)[];
  readonly places: readonly (Place | undefined)[];
}

function columnOf(
  name: string,
  table: Table,
  { headerRow, indicator, figures, own }: LongColumns,
  communities: readonly Community[],
): WideColumn {
  const stated = communities.map((one) => one.stated.get(name) ?? []);
  const [unit = '', ...more] = new Set(stated.flat().map((one) => one.unit));
  const isMixed = more.length > 0;
  const about = table.rows[headerRow]?.[indicator] ?? '';
  const isFacility = figures.length - own.size > 1 || /设施|facility/i.test(about);
  const isTwice = (some: (typeof stated)[number]) =>
    some.length > 1 && (isFacility || some.some(({ text }) => text !== some[0]?.text));
  const written = ({ text, unit: own }: (typeof stated)[number][number]) =>
    isMixed && isUnit(own) ? text + own : text;
  return {
    header: isMixed || unit === '' || name.includes(unit) ? name : `${name}（${unit}）`,
    cells: stated.map((some) => (isTwice(some) ? some : some.slice(0, 1)).map(written).join(' + ')),
    marks: stated.map((some) =>
      isTwice(some)
        ? isFacility
          ? 'in-lines'
          : 'stated-twice'
        : table.marks.get(`${some[0]?.row},${some[0]?.column}`),
    ),
    places: stated.map(([one]) => one && [one.row, one.column]),
  };
}

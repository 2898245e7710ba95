// Tables that stand beside each other on one sheet: each that names communities of its own is put below the one left of it.
import type { Found, Names } from '../headers/header-guess.ts';
import { headOf } from '../headers/header-rows.ts';
import type { Place, Table } from '../tables/table.ts';
import { rearranged } from './rearranged.ts';

const IDENTITY = ['id', 'name', 'street', 'settlement'];
/** Heads of communities, and of nothing else that has a name. */
const COMMUNITIES = /社区|村|居委|communit/i;
const NUMBERED = /^(序\s*号|编号|no\.?)$/i;

/** The table as it was where no second one stands beside the first. */
export function halvesBelow(table: Table, names: Names): Table {
  const { rows } = table;
  const { headerRow, headers, depth } = headOf(rows, names);
  const starts = startsIn(headers, rows[headerRow] ?? [], names);
  if (starts.length < 2) return table;
  const width = Math.max(...rows.map((row) => row.length));
  const first = headerRow - depth + 1;
  const places = starts.flatMap((from, half): Place[][] => {
    const to = starts[half + 1] ?? width;
    const lines = rows.flatMap((row, at): Place[][] => {
      const isTitle = at < first && half > 0;
      const cells = Array.from({ length: to - from }, (_, column): Place => [at, from + column]);
      const own = cells.filter(([, column]) => isOwn(row, column, isTitle ? from : column));
      return half === 0 || own.length > 0 ? [cells] : [];
    });
    return half === 0 ? lines : [[], ...lines];
  });
  const note = { code: 'halves-below' as const, values: { count: String(starts.length - 1) } };
  return { ...rearranged(table, places), notes: [...table.notes, note] };
}

/** True of a text; of a title only where it does not reach over from the table on the left. */
function isOwn(row: readonly string[], column: number, from: number): boolean {
  const text = row[column] ?? '';
  return text !== '' && !row.slice(0, from).slice(-1).includes(text);
}

/** The first column of each table: nought, and those that stand right of another with figures of their own. */
function startsIn(headers: readonly string[], lowest: readonly string[], names: Names): number[] {
  const found = headers.map((header, at) => foundIn(header, lowest[at] ?? '', names));
  const targetAt = (at: number) => found[at]?.target ?? '';
  const isFigure = (at: number) => !['', ...IDENTITY].includes(targetAt(at));
  const named = headers.flatMap((_, at) => (targetAt(at) === 'name' ? [at] : []));
  const starts = [0];
  named.forEach((at, index) => {
    const before = named[index - 1];
    if (before === undefined) return;
    const figures = (from: number, to: number) =>
      headers.flatMap((_, column) =>
        column > from && column < to && isFigure(column) ? [column] : [],
      );
    const [left, right] = [figures(before, at), figures(at, named[index + 1] ?? headers.length)];
    const isSame =
      lowest[at] === lowest[before] || targetAt(left[0] ?? 0) === targetAt(right[0] ?? -1);
    const areOthers = left.length > 0 && COMMUNITIES.test(lowest[at] ?? '');
    if (right.length === 0 || !(isSame || areOthers)) return;
    let start = at;
    while (start > before + 1 && isWhose(targetAt(start - 1), lowest[start - 1] ?? '')) start -= 1;
    starts.push(start);
  });
  return starts;
}

/** What a column means by all rows of its head, else by the last: above it the halves may have titles of their own. */
function foundIn(header: string, lowest: string, names: Names): Found | null {
  return names.exactly(header) ?? (lowest === '' ? null : names.exactly(lowest));
}

const isWhose = (target: string, header: string) =>
  NUMBERED.test(header) || (IDENTITY.includes(target) && target !== 'name');

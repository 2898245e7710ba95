// Which rows of a table are its header: one line of names, with the titles of groups above it and the units below.
import { isUnit } from './header-key.ts';
import type { Names } from './header-guess.ts';

interface Head {
  /** The last row of the header, counted from nought. */
  readonly headerRow: number;
  readonly headers: readonly string[];
}

type Rows = readonly (readonly string[])[];

export const ROWS_LOOKED_AT = 15;
const MOST_DEPTH = 3;

/** The row, or up to three rows on top of one another, that name most columns; with all titles of groups above them. */
export function headOf(rows: Rows, names: Names): Head {
  let best = { last: 0, depth: 1, score: 0 };
  for (let depth = 1; depth <= MOST_DEPTH; depth += 1)
    for (let last = depth - 1; last < ROWS_LOOKED_AT && last < rows.length; last += 1) {
      const score = scoreOf(headersAt(rows, last, depth), names);
      const units = depth > 1 && last === best.last + 1 && isUnitRow(rows[last] ?? []);
      if (score > best.score || (units && score === best.score && score > 0))
        best = { last, depth, score };
    }
  let { depth, last } = best;
  while (depth < MOST_DEPTH && best.score > 0 && divides(rows, last + 1, names)) {
    last += 1;
    depth += 1;
  }
  while (depth < MOST_DEPTH && holdsGroups(rows, last - depth)) depth += 1;
  return { headerRow: last, headers: headersAt(rows, last, depth) };
}

const YEAR = /^(19|20)\d\d年?[初中末底]?$/;
const IDENTITY = ['id', 'name', 'street', 'settlement'];

/** True of a row that only divides the columns above it: words without a digit, or years, none where a community is named. */
function divides(rows: Rows, at: number, names: Names): boolean {
  const [row, above] = [rows[at] ?? [], rows[at - 1] ?? []];
  const own = row.flatMap((text, column) =>
    text === '' || text === above[column] ? [] : [{ text, column }],
  );
  const titled = (column: number) =>
    above.slice(0, column + 1).findLast((text) => text !== '') ?? '';
  return (
    new Set(own.map(({ text }) => text)).size > 1 &&
    (own.every(({ text }) => !/\d/.test(text)) || own.every(({ text }) => YEAR.test(text))) &&
    own.every(({ column }) => !IDENTITY.includes(names.exactly(titled(column))?.target ?? '')) &&
    own.some(({ column }) => {
      const title = above[column] ?? '';
      return title === '' || above.indexOf(title) !== above.lastIndexOf(title);
    })
  );
}

/** How many different things are named; a header that names communities is worth more than one that does not. */
export function scoreOf(headers: readonly string[], names: Names): number {
  const found = new Set(headers.map((header) => names.exactly(header)?.target ?? ''));
  found.delete('');
  return found.size + (found.has('name') ? 2 : 0);
}

/** A row that says in which unit each column is; where the first column stands, it may say that it does. */
function isUnitRow(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell !== '' && !THE_UNIT.test(cell));
  const others = row.filter((cell) => cell !== '').length - filled.length;
  return (
    filled.length > 0 &&
    filled.length + others > 1 &&
    filled.filter(isUnit).length * 2 > filled.length
  );
}

const THE_UNIT = /^(计量)?单\s*位$/;

/** Words about the table as a whole: its title, who filled it in, when, in which unit. */
const ABOUT = /[:：]|\d\s*月|单位|日期|(表|台账|名单|一览|清单|公示|附件\d*)$/;

/** True of a row of which some texts stand over some columns of the row below, and not over all. */
function holdsGroups(rows: Rows, at: number): boolean {
  const [row, below] = [rows[at], rows[at + 1] ?? []];
  if (row === undefined) return false;
  const titles = row.flatMap((text, column) =>
    text === '' || text === below[column] || ABOUT.test(text) || /^[\d.,]+$/.test(text)
      ? []
      : [{ text, column }],
  );
  const [first] = titles;
  if (first === undefined) return false;
  if (new Set(titles.map(({ text }) => text)).size > 1) return true;
  const named = below.flatMap((text, column) => (text === '' ? [] : [column]));
  return named.some((column) => column < first.column || row[column] === below[column]);
}

/** The texts of each column over the header's rows; a group's title counts for the blank cells to its right. */
export function headersAt(rows: Rows, last: number, depth: number): string[] {
  const lowest = rows[last] ?? [];
  const bottom = isUnitRow(lowest)
    ? lowest.map((text) => (THE_UNIT.test(text) ? '' : text))
    : lowest;
  const above = rows
    .slice(last - depth + 1, last)
    .map((row, at, all) => groups(row, all[at + 1] ?? bottom));
  const width = Math.max(bottom.length, ...above.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    [...above, bottom].reduce((text, row) => joined(text, row[column] ?? ''), ''),
  );
}

function groups(row: readonly string[], below: readonly string[]): string[] {
  let title = '';
  return Array.from({ length: Math.max(row.length, below.length) }, (_, column) => {
    const own = row[column] ?? '';
    if (own !== '') title = own;
    if ((below[column] ?? '') === '') title = '';
    return own === '' && column > 0 ? title : own;
  });
}

function joined(above: string, below: string): string {
  if (above === '' || above === below) return below;
  if (below === '') return above;
  const bare = below.replace(/^[（(](.*)[)）]$/, '$1');
  return isUnit(bare) && !isUnit(above) ? `${above}（${bare}）` : `${above} ${below}`;
}

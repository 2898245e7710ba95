// Which rows of a table are its header: one line of names, with the titles of groups above it and the units below.
import { isUnit } from './header-key.ts';
import type { Names } from './header-guess.ts';
import { headersAt, isUnitRow } from './stacked-headers.ts';

interface Head {
  /** The last row of the header, counted from nought. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  /** Of how many rows it is. */
  readonly depth: number;
}

type Rows = readonly (readonly string[])[];

export const ROWS_LOOKED_AT = 15;
/** Where none of the first rows names communities: another table may stand above them. */
const ROWS_FURTHER = 120;
const MOST_DEPTH = 3;

interface Best {
  readonly last: number;
  readonly depth: number;
  readonly score: number;
}

/** The row, or up to three rows on top of one another, that name most columns; with all titles of groups above them. */
export function headOf(rows: Rows, names: Names): Head {
  const best = firstOf(rows, names);
  let { depth, last } = best;
  while (depth < MOST_DEPTH && best.score > 0 && divides(rows, last + 1, names)) {
    last += 1;
    depth += 1;
  }
  while (depth < MOST_DEPTH && holdsGroups(rows, last - depth)) depth += 1;
  return { headerRow: last, headers: headersAt(rows, last, depth), depth };
}

/** The score of a header that names communities and one thing more. */
const NAMES_COMMUNITIES = 4;

/** Of two tables below each other, the header of the first: the other one comes in its turn. */
function firstOf(rows: Rows, names: Names): Best {
  const near = bestOf(rows, names, ROWS_LOOKED_AT);
  const far = namesIn(rows, near, names) ? near : bestOf(rows, names, ROWS_FURTHER);
  const best = namesIn(rows, far, names) ? far : near;
  const above = rows.slice(0, best.last - best.depth + 1);
  if (!above.some(statesFigures)) return best;
  const before = firstOf(above, names);
  const isRegister = before.score >= NAMES_COMMUNITIES && namesIn(above, before, names);
  return isRegister ? before : best;
}

/** True of a header that names communities. */
function namesIn(rows: Rows, { last, depth }: Best, names: Names): boolean {
  return headersAt(rows, last, depth).some((header) => names.exactly(header)?.target === 'name');
}

/** True of a line with a figure beside something else. */
export function statesFigures(row: readonly string[]): boolean {
  const isPlain = (text: string) => /^[\d.,]+$/.test(text) && !YEAR.test(text);
  return new Set(row.filter((text) => text !== '')).size > 1 && row.some(isPlain);
}

function bestOf(rows: Rows, names: Names, most: number): Best {
  let best: Best = { last: 0, depth: 1, score: 0 };
  for (let depth = 1; depth <= MOST_DEPTH; depth += 1)
    for (let last = depth - 1; last < most && last < rows.length; last += 1) {
      const score = scoreOf(headersAt(rows, last, depth), names);
      const units = depth > 1 && last === best.last + 1 && isUnitRow(rows[last] ?? []);
      if (score > best.score || (units && score === best.score && score > 0))
        best = { last, depth, score };
    }
  return best;
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

/** Words about the table as a whole: its title, who filled it in, when, in which unit. */
const ABOUT = /[:：]|\d\s*月|单位|日期|(表|台账|名单|一览|清单|公示|附件\d*)$/;

/** True of a row of which some texts stand over some columns of the row below, and not over all. */
function holdsGroups(rows: Rows, at: number): boolean {
  const [row, below] = [rows[at], rows[at + 1] ?? []];
  if (row === undefined || statesFigures(row)) return false;
  const titles = row.flatMap((text, column) =>
    text === '' || text === below[column] || ABOUT.test(text) || /^[\d.,]+$/.test(text)
      ? []
      : [{ text, column }],
  );
  const [first] = titles;
  const isTitle = row.some((text) => ABOUT.test(text)) && titles.every(({ text }) => isUnit(text));
  if (first === undefined || isTitle) return false;
  if (new Set(titles.map(({ text }) => text)).size > 1) return true;
  const named = below.flatMap((text, column) => (text === '' ? [] : [column]));
  return named.some((column) => column < first.column || row[column] === below[column]);
}

// Finds a second table below the first whose lines name the same communities under other heads, and no others.
import type { Names } from '../headers/header-guess.ts';
import { yearOf } from '../headers/header-key.ts';
import { headOf } from '../headers/header-rows.ts';
import { titleToCome } from '../headers/header-years.ts';
import { areWords, deepest } from '../headers/second-header.ts';
import type { Table } from '../tables/table.ts';
import { headsBeside, type Beside } from './heads-beside.ts';
import { numbersColumns } from './line-kinds.ts';
import { isRemark, isTotal } from './line-words.ts';
import { streetInTitle, streetNamed } from './street-title.ts';

type Rows = Table['rows'];

export interface Below {
  /** The heads of the first table, how many columns it has, and which of them names communities. */
  readonly headerRow: number;
  readonly depth: number;
  readonly width: number;
  readonly name: number;
  /** The columns that are put beside it. */
  readonly columns: readonly Beside[];
  /** By the row of a community above: its row below. */
  readonly joined: ReadonlyMap<number, number>;
  /** Lines of totals below, with the column in which they say so. */
  readonly totals: ReadonlyMap<number, number>;
  /** Titles, units, heads and lines that are read elsewhere now. */
  readonly gone: ReadonlySet<number>;
}

const MOST_ROWS = 5000;

/** Null where there is none, or where it is not certain whose figures they are. */
export function columnsBelow(rows: Rows, names: Names): Below | null {
  const { headerRow, headers, depth } = headOf(rows, names);
  const isName = (text: string) => names.exactly(text)?.target === 'name';
  const name = headers.findIndex(isName);
  if (name < 0) return null;
  const pieces = new Set(headers.flatMap((header) => [header, ...header.split(' ')]));
  for (let at = headerRow + 2; at < rows.length - 1 && at < MOST_ROWS; at += 1) {
    const cells = rows[at] ?? [];
    const isSame = cells.every((text) => text === '' || pieces.has(text));
    if (!areWords(cells) || (isSame && !isDated(rows, headerRow + 1, at))) continue;
    const under = rows[at + 1] ?? [];
    const heads = areWords(under) ? deepest(cells, under, names) : cells;
    const own = heads.findIndex(isName);
    if (own < 0) continue;
    const body = at + (heads === cells ? 1 : 2);
    const found = linesBelow(rows, { above: headerRow + 1, at, body, name, own });
    const columns = found && headsBeside(rows, { headers, heads, ...found }, names);
    if (found === null || columns === null) return null;
    const width = Math.max(...rows.slice(headerRow, at).map((row) => row.length));
    const gone = new Set([...found.gone, ...found.between]);
    for (let row = at; row < body; row += 1) gone.add(row);
    return { headerRow, depth, width, name, columns, ...found, gone };
  }
  return null;
}

/** True of heads below a title that says of which year they are, or that what they head is to come. */
function isDated(rows: Rows, above: number, at: number): boolean {
  const titles = titlesAbove(rows, { above, at })?.flatMap((row) => rows[row] ?? []) ?? [];
  return titles.some((text) => yearOf(text) > 0) || titleToCome(titles, Infinity) !== '';
}

interface Where {
  /** The first line of the table above, and the heads and first line of the one below. */
  readonly above: number;
  readonly at: number;
  readonly body: number;
  /** The columns that name communities, above and below. */
  readonly name: number;
  readonly own: number;
}

interface Lines extends Pick<Below, 'joined' | 'totals' | 'gone'> {
  /** Titles and units right above the heads. */
  readonly between: readonly number[];
}

function linesBelow(rows: Rows, where: Where): Lines | null {
  const { body, own } = where;
  const known = communitiesAbove(rows, where);
  const between = known === null ? null : titlesAbove(rows, where);
  if (known === null || between === null) return null;
  const joined = new Map<number, number>();
  const totals = new Map<number, number>();
  const gone = new Set<number>();
  for (let at = body; at < rows.length; at += 1) {
    const cells = rows[at] ?? [];
    const first = cells.find((text) => text !== '') ?? '';
    const row = known.get(cells[own] ?? '');
    if (row !== undefined) {
      if (joined.has(row)) return null;
      joined.set(row, at);
      gone.add(at);
    } else if (isTotal(first) || isTotal(cells[own] ?? ''))
      totals.set(at, cells.indexOf(isTotal(first) ? first : (cells[own] ?? '')));
    else if (numbersColumns(cells)) gone.add(at);
    else if (first !== '' && !isRemark(first.normalize('NFKC'), false)) {
      if (cells.some((text) => /^[\d.,]+$/.test(text))) return null;
      break;
    }
  }
  return joined.size === 0 ? null : { joined, totals, gone, between };
}

/** The row of each community above; null where two share a name. */
function communitiesAbove(rows: Rows, { above, at, name }: Where): Map<string, number> | null {
  const known = new Map<string, number>();
  for (let row = above; row < at; row += 1) {
    const text = rows[row]?.[name] ?? '';
    const isAlone = new Set(rows[row]?.filter((cell) => cell !== '')).size < 2;
    if (text === '' || isAlone || isTotal(text)) continue;
    if (known.has(text)) return null;
    known.set(text, row);
  }
  return known;
}

/** Lines of one or two texts right above the heads; null where they speak of a street: its communities are others. */
function titlesAbove(rows: Rows, { above, at }: Pick<Where, 'above' | 'at'>): number[] | null {
  const found: number[] = [];
  for (let row = at - 1; row >= above; row -= 1) {
    const texts = [...new Set(rows[row]?.filter((text) => text !== ''))];
    if (texts.length > 1 || /^[\d.,]+$/.test(texts[0] ?? '')) break;
    if (texts.some((text) => streetNamed(text) !== '' || streetInTitle([text]) !== '')) return null;
    if (texts.length > 0) found.push(row);
  }
  return found;
}

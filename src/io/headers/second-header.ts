// A header that comes again further down, perhaps with other columns or in another order: the rows below it are read by it.
import type { Found, Names } from './header-guess.ts';
import { yearOf } from './header-key.ts';
import { inItsYear, isOfToday, titleToCome } from './header-years.ts';
import { scoreOf } from './header-rows.ts';
import { headersAt, isUnitRow } from './stacked-headers.ts';
import type { ColumnMatch, Match } from './headers.ts';
import { commonUnits, unitFor, type CommonUnits } from './unit-line.ts';

type Line = readonly string[];

/** What is written around a header further down: between it and the rows above it, and above the whole table. */
export interface About {
  readonly between: readonly string[];
  readonly top: readonly string[];
}

/**
 * The match by which the rows below a line of heads are read; 'same' where it heads the same columns again, 'smaller' where it
 * heads a list of what is smaller than a community, null where it is no header of communities.
 * @param below the line under it, which may divide its columns
 */
export function matchBelow(
  match: Match,
  cells: Line,
  below: Line,
  names: Names,
  about: () => About,
): Match | 'same' | 'smaller' | null {
  if (!areWords(cells)) return null;
  const isSame = cells.every(
    (text, column) => text === '' || isPieceOf(match.columns[column], text),
  );
  if (isSame && titleToCome(about().between, match.thisYear ?? Infinity) === '') return 'same';
  const named = match.columns.find(({ target }) => target === 'name');
  const isName = (text: string) => isPieceOf(named, text) || names.exactly(text)?.target === 'name';
  if (!cells.some((text) => text !== '' && isName(text))) return null;
  const headers = areWords(below) ? deepest(cells, below, names) : cells;
  const columns = withoutTwice(columnsUnder(headers, match, names, about()));
  const [own, before] = [nameIn(columns), nameIn(match.columns)];
  const targets = columns.flatMap(({ target }) => target ?? []);
  if (own === '' || targets.length < 2) return null;
  if (SMALLER.test(own) && !SMALLER.test(before)) return 'smaller';
  if (own !== before && !statesSizes(targets, match.columns)) return null;
  const width = Math.max(match.columns.length, columns.length);
  return { ...match, columns: Array.from({ length: width }, (_, at) => columns[at] ?? ignored()) };
}

/** True of a line of at least two texts, none of them a figure. */
export function areWords(cells: Line): boolean {
  const filled = cells.filter((text) => text !== '');
  return filled.length > 1 && !filled.some((text) => /^[\d.,]+$/.test(text));
}

/** True of a text that stands in the header of this column, in one of its rows. */
export function isPieceOf(column: ColumnMatch | undefined, text: string): boolean {
  if (column === undefined || column.header === '') return false;
  return column.header === text || column.header.split(' ').includes(text);
}

/** The heads of a line, with those of the line below it where it divides their columns. */
export function deepest(cells: Line, below: Line, names: Names): Line {
  const both = headersAt([cells, below], 1, 2);
  if (isUnitRow(below)) return both;
  return scoreOf(both, names) > scoreOf(cells, names) ? both : cells;
}

function columnsUnder(headers: Line, match: Match, names: Names, about: About): ColumnMatch[] {
  const [near, far] = [commonUnits(about.between), commonUnits(about.top)];
  const { thisYear = Infinity } = match;
  const toCome = titleToCome(about.between, thisYear);
  return headers.map((bare) => {
    const header =
      toCome !== '' && isOfToday(names.exactly(bare)?.target ?? 'name')
        ? `${toCome} ${bare}`
        : bare;
    const found =
      header === '' ? null : inItsYear(names.exactly(header), header, thisYear, names.targets);
    const known = knownBy(header, match.columns);
    if (known !== undefined) return inUnit(known, found, near);
    if (found === null) return ignored(header);
    const { unit, isOpen } = unitFor(header, found, near.isStated ? near : far);
    if (isOpen) return ignored(header);
    const twin = match.columns.find(({ target }) => target === found.target);
    const isBare = !near.isStated && !/[(（]/.test(header) && BARE.includes(unit);
    return {
      header,
      target: found.target,
      unit: (isBare ? twin?.unit : null) ?? unit,
      doubt: null,
    };
  });
}

/** Units of a header that states none: that of the same column above holds. */
const BARE = ['one', 'm2'];

/** The column of the table above that bears this header; where several end alike, none. */
function knownBy(header: string, columns: readonly ColumnMatch[]): ColumnMatch | undefined {
  if (header === '') return undefined;
  const alike = columns.filter((one) => one.header.split(' ').at(-1) === header);
  return (
    columns.find((one) => one.header === header) ?? (alike.length === 1 ? alike[0] : undefined)
  );
}

/** A column that is known, in the unit that is stated anew; else in that of the table above. */
function inUnit(known: ColumnMatch, found: Found | null, near: CommonUnits): ColumnMatch {
  if (found === null || found.target !== known.target || !near.isStated) return known;
  const { unit, isOpen } = unitFor(known.header, found, near);
  return isOpen ? ignored(known.header) : { ...known, unit };
}

/** One column for each target: of several years the latest, else the first. */
function withoutTwice(columns: readonly ColumnMatch[]): ColumnMatch[] {
  const owner = new Map<string, number>();
  columns.forEach(({ target, header }, at) => {
    const before = columns[owner.get(target ?? '') ?? -1];
    const isLater = before === undefined || yearOf(header) > yearOf(before.header);
    if (target !== null && isLater) owner.set(target, at);
  });
  return columns.map((one, at) =>
    one.target === null || owner.get(one.target) === at ? one : ignored(one.header),
  );
}

const IDENTITY = ['id', 'name', 'street', 'settlement'];
const SIZES = ['households', 'population'];
/** Names of what is smaller than a community. */
const SMALLER = /小区|楼盘|网格|自然村|小组|estate|grid|hamlet/i;

const nameIn = (columns: readonly ColumnMatch[]) =>
  columns.find(({ target }) => target === 'name')?.header ?? '';

/** True of figures that say that communities are listed, by whatever name: how large they are, or what the table above states. */
function statesSizes(targets: readonly string[], above: readonly ColumnMatch[]): boolean {
  const stated = new Set(above.map(({ target }) => target));
  return targets
    .filter((target) => !IDENTITY.includes(target))
    .some((target) => SIZES.includes(target) || stated.has(target));
}

const ignored = (header = ''): ColumnMatch => ({ header, target: null, unit: 'one', doubt: null });

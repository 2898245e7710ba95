// Finds the header rows of a table and what its columns mean, from the names people give them; what is doubtful is asked.
import { yearOf } from './header-key.ts';
import { guessOf, namesOf, type Names } from './header-guess.ts';
import { headOf, ROWS_LOOKED_AT } from './header-rows.ts';
import { headersAt } from './stacked-headers.ts';
import { askedInTitle, inItsYear, ofOneYear } from './header-years.ts';
import type { ImportTarget } from './import-targets.ts';
import { withPartsAsked } from './part-columns.ts';
import { aroundTable, commonUnits, unitFor } from './unit-line.ts';
import type { Table } from '../tables/table.ts';
import type { WrittenUnit } from '../tables/written.ts';

/** What one column of the table means; null when it is not imported. */
export interface ColumnMatch {
  readonly header: string;
  readonly target: string | null;
  readonly unit: WrittenUnit;
  /** What it may mean besides: a name that is only alike, a second column for one target, or one of several units. */
  readonly doubt: { readonly code: 'alike' | 'twice' | 'unit'; readonly target: string } | null;
}

export interface Match {
  /** The last row of the header, counted from nought; -1 when the table has none. */
  readonly headerRow: number;
  readonly columns: readonly ColumnMatch[];
  /** True where somebody said that rows which the file hides are not meant. */
  readonly withoutHidden?: boolean;
  /** On the planner's calendar: of figures of later years below other heads it is known too that they are to come. */
  readonly thisYear?: number;
}

/** @param thisYear on the planner's calendar: figures of later years are figures to come */
export function matchHeaders(
  table: Pick<Table, 'rows'>,
  targets: readonly ImportTarget[],
  thisYear = Infinity,
): Match {
  const names = namesOf(targets);
  const { headerRow, headers, depth } = headOf(table.rows, names);
  const titles = aroundTable(table.rows, headerRow);
  const columns = matched(headers, names, targets, titles, thisYear);
  const above = table.rows.slice(0, Math.max(headerRow - depth + 1, 0));
  return { headerRow, columns: askedInTitle(columns, above, names, thisYear), thisYear };
}

/** The same with the header where somebody says it is; -1 for a table without one. */
export function matchAt(
  { rows }: Pick<Table, 'rows'>,
  headerRow: number,
  targets: readonly ImportTarget[],
  thisYear = Infinity,
): Match {
  const width = Math.max(...rows.slice(0, ROWS_LOOKED_AT).map((row) => row.length), 0);
  const headers =
    headerRow < 0 ? Array.from({ length: width }, () => '') : headersAt(rows, headerRow, 1);
  const titles = aroundTable(rows, headerRow);
  const names = namesOf(targets);
  const columns = matched(headers, names, targets, titles, thisYear);
  const above = rows.slice(0, Math.max(headerRow, 0));
  return { headerRow, columns: askedInTitle(columns, above, names, thisYear), thisYear };
}

function matched(
  headers: readonly string[],
  names: Names,
  targets: readonly ImportTarget[],
  titles: readonly string[],
  thisYear: number,
): ColumnMatch[] {
  const byId = new Map(targets.map((target) => [target.id, target]));
  const exact = headers.map((header) =>
    inItsYear(names.exactly(header), header, thisYear, names.targets),
  );
  const owner = owners(headers, exact);
  const common = commonUnits(titles);
  const columns = headers.map((header, column): ColumnMatch => {
    const found = exact[column] ?? null;
    const own = found === null ? undefined : owner.get(found.target);
    const target = own?.column === column ? (found?.target ?? null) : null;
    const later = found === null ? (names.exactly(header)?.target ?? null) : null;
    const guess = found === null ? (later ?? guessOf(header, names, owner)) : null;
    const meant = target ?? found?.target ?? guess;
    const { unit, isOpen } = unitFor(header, byId.get(meant ?? ''), common);
    if (target !== null && isOpen)
      return { header, target: null, unit, doubt: { code: 'unit', target } };
    if (target !== null || meant === null) return { header, target, unit, doubt: null };
    if (later !== null && owner.has(later)) return { header, target: null, unit, doubt: null };
    const year = yearOf(header);
    if (own !== undefined && year !== 0 && year < own.year)
      return { header, target: null, unit, doubt: null };
    const code = found === null ? 'alike' : 'twice';
    return { header, target, unit, doubt: { code, target: meant } };
  });
  return withPartsAsked(ofOneYear(columns), targets);
}

interface Owner {
  readonly column: number;
  readonly rank: number;
  readonly year: number;
}

/** The column that is taken for each target: of several years the latest, else the most usual name. */
function owners(
  headers: readonly string[],
  exact: readonly ReturnType<Names['exactly']>[],
): Map<string, Owner> {
  const owner = new Map<string, Owner>();
  exact.forEach((found, column) => {
    if (found === null) return;
    const one = { column, rank: found.rank, year: yearOf(headers[column] ?? '') };
    const before = owner.get(found.target);
    if (before === undefined || isBetter(one, before)) owner.set(found.target, one);
  });
  return owner;
}

function isBetter(one: Owner, before: Owner): boolean {
  const bothDated = one.year !== 0 && before.year !== 0;
  if (bothDated && one.year !== before.year) return one.year > before.year;
  return one.rank < before.rank;
}

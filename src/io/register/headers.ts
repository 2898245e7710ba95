// Finds the header rows of a table and what its columns mean, from the names people give them; what is doubtful is asked.
import { isUnit, unitOf } from './header-key.ts';
import { guessOf, namesOf, type Names } from './header-guess.ts';
import type { ImportTarget } from './import-targets.ts';
import type { Table } from '../tables/table.ts';
import type { WrittenUnit } from '../tables/written.ts';

/** What one column of the table means; null when it is not imported. */
export interface ColumnMatch {
  readonly header: string;
  readonly target: string | null;
  readonly unit: WrittenUnit;
  /** What it may mean besides: a name that is only alike, or a second column for one target. */
  readonly doubt: { readonly code: 'alike' | 'twice'; readonly target: string } | null;
}

export interface Match {
  /** The last row of the header, counted from nought; -1 when the table has none. */
  readonly headerRow: number;
  readonly columns: readonly ColumnMatch[];
}

const ROWS_LOOKED_AT = 15;
const MOST_DEPTH = 3;

/** The header of the table: the row, or up to three rows on top of one another, that name most columns. */
export function matchHeaders(table: Pick<Table, 'rows'>, targets: readonly ImportTarget[]): Match {
  const names = namesOf(targets);
  let best = { headerRow: 0, headers: headersAt(table, 0, 1), score: 0 };
  for (let depth = 1; depth <= MOST_DEPTH; depth += 1)
    for (let last = depth - 1; last < ROWS_LOOKED_AT && last < table.rows.length; last += 1) {
      const headers = headersAt(table, last, depth);
      const score = scoreOf(headers, names);
      const units = depth > 1 && last === best.headerRow + 1 && isUnitRow(table.rows[last] ?? []);
      if (score > best.score || (units && score === best.score && score > 0))
        best = { headerRow: last, headers, score };
    }
  return { headerRow: best.headerRow, columns: matched(best.headers, names, targets, table) };
}

/** How many different things are named; a header that names communities is worth more than one that does not. */
function scoreOf(headers: readonly string[], names: Names): number {
  const found = new Set(headers.map((header) => names.exactly(header)?.target ?? ''));
  found.delete('');
  return found.size + (found.has('name') ? 2 : 0);
}

/** The same with the header where somebody says it is; -1 for a table without one. */
export function matchAt(
  table: Pick<Table, 'rows'>,
  headerRow: number,
  targets: readonly ImportTarget[],
): Match {
  const width = Math.max(...table.rows.slice(0, ROWS_LOOKED_AT).map((row) => row.length), 0);
  const headers =
    headerRow < 0 ? Array.from({ length: width }, () => '') : headersAt(table, headerRow, 1);
  return { headerRow, columns: matched(headers, namesOf(targets), targets, table) };
}

function isUnitRow(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell !== '');
  return filled.length > 1 && filled.filter(isUnit).length * 2 > filled.length;
}

/** The texts of each column over the header's rows; a group's title counts for the blank cells to its right. */
function headersAt({ rows }: Pick<Table, 'rows'>, last: number, depth: number): string[] {
  const bottom = rows[last] ?? [];
  const above = rows.slice(last - depth + 1, last).map((row) => groups(row, bottom));
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
  return isUnit(below) && !isUnit(above) ? `${above}（${below}）` : `${above} ${below}`;
}

function matched(
  headers: readonly string[],
  names: Names,
  targets: readonly ImportTarget[],
  { rows }: Pick<Table, 'rows'>,
): ColumnMatch[] {
  const byId = new Map(targets.map((target) => [target.id, target]));
  const exact = headers.map((header) => names.exactly(header));
  const owner = new Map<string, { column: number; rank: number }>();
  exact.forEach((found, column) => {
    if (found === null) return;
    const before = owner.get(found.target);
    if (before === undefined || found.rank < before.rank)
      owner.set(found.target, { column, rank: found.rank });
  });
  const common = commonUnit(rows);
  return headers.map((header, column): ColumnMatch => {
    const found = exact[column] ?? null;
    const mine = found !== null && owner.get(found.target)?.column === column;
    const target = mine ? found.target : null;
    const guess = found === null ? guessOf(header, names, owner) : null;
    const meant = target ?? found?.target ?? guess;
    const area = byId.get(meant ?? '')?.area === true;
    const stated = unitOf(header, area);
    const unit =
      area && stated === 'm2' && !/m2|㎡|m²|平/.test(headerUnit(header)) ? common : stated;
    if (target !== null || meant === null) return { header, target, unit, doubt: null };
    const code = found === null ? 'alike' : 'twice';
    return { header, target, unit, doubt: { code, target: meant } };
  });
}

const headerUnit = (header: string) => header.normalize('NFKC').toLowerCase();

/** "单位：公顷" above the table speaks for every area that states no unit of its own. */
function commonUnit(rows: Table['rows']): WrittenUnit {
  const titles = rows.slice(0, ROWS_LOOKED_AT).flat();
  const stated = titles.find((text) => /(面积)?单位\s*[:：]/.test(text.normalize('NFKC')));
  const after = stated?.normalize('NFKC').split(/单位\s*:/)[1] ?? '';
  return /户|人|元/.test(after) ? 'm2' : unitOf(after, true);
}

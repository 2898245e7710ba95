// Lines below the last figure that hold a name and nothing else: a signature, a telephone number, or a community of which nothing is known.
import type { Corrections } from '../lines/corrected-rows.ts';
import type { Match } from '../headers/headers.ts';
import { withProblem, type ImportRow } from './import-row.ts';
import type { Table } from '../tables/table.ts';

const COMMUNITY = /(社区|村|居委会|村委会|居民委员会|村民委员会)$/;

/** Asked about, unless the name says that it is a community's, or hardly any row states figures. */
export function withLonelyNames(
  rows: readonly ImportRow[],
  read: { readonly table: Table; readonly match: Match; readonly corrections: Corrections },
): readonly ImportRow[] {
  const { table, match, corrections } = read;
  const others = match.columns.flatMap(({ target }, at) =>
    target === null || target === 'name' ? [] : [at],
  );
  const states = ({ row }: ImportRow) =>
    others.some((at) => (table.rows[row]?.[at] ?? corrections[`${row},${at}`] ?? '') !== '');
  const last = rows.findLastIndex(states);
  if (last + 1 < rows.length / 2) return rows;
  const name = match.columns.findIndex(({ target }) => target === 'name');
  return rows.map((row, at) => {
    const isSaid = `${row.row},${name}` in corrections || COMMUNITY.test(row.name);
    const isAsked = at > last && row.id === '' && row.problems.length === 0 && !isSaid;
    return isAsked ? withProblem(row, name, 'only-a-name') : row;
  });
}

// Rows of communities of which a column says that they are planned or being built: their figures may be those to come.
import { asksWhetherBuilt, isNotYet } from '../headers/choice-words.ts';
import type { Match } from '../headers/headers.ts';
import type { Corrections } from '../lines/corrected-rows.ts';
import type { Table } from '../tables/table.ts';
import { withProblem, type ImportRow } from './import-row.ts';

interface Read {
  readonly table: Table;
  readonly match: Match;
  readonly corrections: Corrections;
}

/** Asked about, unless somebody said that they are there. */
export function withNotYet(
  rows: readonly ImportRow[],
  { table, match: { columns }, corrections }: Read,
): readonly ImportRow[] {
  const name = columns.findIndex(({ target }) => target === 'name');
  const status = columns.findIndex(
    ({ target, header }) => target === null && asksWhetherBuilt(header),
  );
  if (status < 0) return rows;
  return rows.map((row) => {
    const text = table.rows[row.row]?.[status] ?? '';
    const isOpen =
      row.kind === 'community' && !(`${String(row.row)},${String(name)}` in corrections);
    return isOpen && isNotYet(text) ? withProblem(row, name, 'not-yet', { text: row.name }) : row;
  });
}

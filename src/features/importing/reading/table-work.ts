// What was said of one table of a file: the meaning of its columns, its corrections, and the rows they come to.
import type { Match } from '../../../io/headers/headers.ts';
import type { Corrections, RegisterRead } from '../../../io/register/read-register.ts';
import type { TableHead } from './importer.ts';

export interface TableWork {
  readonly match: Match;
  readonly corrections: Corrections;
  /** Null until it was read. */
  readonly read: RegisterRead | null;
}

export function worksOf(tables: readonly TableHead[]): TableWork[] {
  return tables.map(({ match }) => ({ match, corrections: {}, read: null }));
}

/** True of a table that names communities; instructions and sums do not. */
export function isRegister(work: TableWork | undefined): boolean {
  return work?.match.columns.some(({ target }) => target === 'name') === true;
}

/** The sheet of which most columns are understood. */
export function bestTable(tables: readonly TableHead[]): number {
  const known = (head: TableHead | undefined) =>
    head?.match.columns.filter(({ target }) => target !== null).length ?? 0;
  return tables.reduce(
    (best, head, index) => (known(head) > known(tables[best]) ? index : best),
    0,
  );
}

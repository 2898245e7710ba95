// What was said of one table of a file: the meaning of its columns, its corrections, and the rows they come to.
import type { Match } from '../../../io/headers/headers.ts';
import type { Corrections, RegisterRead } from '../../../io/register/read-register.ts';
import type { TableHead } from './importer.ts';

/** What rows are read by. */
export interface Saying {
  readonly match: Match;
  readonly corrections: Corrections;
}

export interface TableWork extends Saying {
  /** Null until it was read. */
  readonly read: RegisterRead | null;
  /** What had been said when it was read; by now something else may be. */
  readonly readBy: Saying | null;
}

/** True once the rows are those of all that was said of the table. */
export function isReadAsSaid(work: TableWork | undefined): boolean {
  if (work === undefined || work.read === null) return false;
  const { match, corrections, readBy } = work;
  return readBy?.match === match && readBy.corrections === corrections;
}

export function worksOf(tables: readonly TableHead[]): TableWork[] {
  return tables.map(({ match }) => ({ match, corrections: {}, read: null, readBy: null }));
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

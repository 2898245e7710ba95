// Values and names as SQL writes them, and the parts of statements that come again and again.
import type { Decimal } from '../../core/quantity/decimal.ts';
import { plain } from '../../core/quantity/decimal.ts';
import type { Dialect } from './dialect.ts';

/** A name that may hold points and capitals. */
export function name(of: string): string {
  return `"${of.replaceAll('"', '""')}"`;
}

/** A text, a whole number, a yes or no as 1 or 0, or nothing. */
export type Cell = string | number | boolean | Decimal | null | undefined;

export function literal(value: Cell): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return `${value}`;
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : plain(value);
}

const ROWS_AT_ONCE = 200;

/** A table of the script's own: made afresh with its rows. */
export function table(title: string, columns: readonly string[], rows: readonly Cell[][]): string {
  const create = `CREATE TABLE ${title} (\n  ${columns.join(',\n  ')}\n);`;
  const inserts: string[] = [];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const lines = rows
      .slice(at, at + ROWS_AT_ONCE)
      .map((row) => `(${row.map(literal).join(', ')})`);
    inserts.push(`INSERT INTO ${title} VALUES\n${lines.join(',\n')};`);
  }
  return [create, ...inserts].join('\n');
}

export function view(title: string, select: string): string {
  return `CREATE VIEW ${title} AS\n${select};`;
}

/** The numbers from 1 to the last. */
export function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, at) => at + 1);
}

/** A value chosen by a code; nothing for a code that is not named. */
export function choice(of: string, branches: readonly (readonly [Cell, string])[]): string {
  if (branches.length === 0) return 'NULL';
  const whens = branches.map(([code, then]) => `WHEN ${literal(code)} THEN ${then}`);
  return `CASE ${of} ${whens.join(' ')} END`;
}

/** A stage: the columns of an inner query and more that are made of them. */
export function stage({ once }: Dialect, from: string, more: readonly string[]): string {
  return `SELECT t.*,\n    ${more.join(',\n    ')}\n  FROM (${from}${once}) t`;
}

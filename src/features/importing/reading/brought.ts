// What tables of a file would bring into the plan, one on top of the other.
import { rowsIn } from '../../../io/register/sheet-street.ts';
import type { ImportRow } from '../../../io/register/read-register.ts';
import type { ImportTarget } from '../../../io/headers/import-targets.ts';
import { takeRows, type Taken } from '../../../state/register/take-rows.ts';
import type { TableWork } from './table-work.ts';
import type { TableChoices } from '../matching/use-choices.ts';

type Draft = Taken['draft'];

/** What one table would bring. */
export interface Brought {
  readonly table: number;
  /** Rows not taken yet. */
  readonly rows: readonly ImportRow[];
  readonly taken: Taken;
  /** Rows that can be taken as they are. */
  readonly finished: readonly ImportRow[];
}

export interface Bringing {
  readonly works: readonly TableWork[];
  readonly targets: readonly ImportTarget[];
  /** Rows that were taken before, by table and row. */
  readonly done: ReadonlySet<string>;
  readonly choicesFor: (table: number) => TableChoices;
}

export const rowKey = (table: number, { row }: ImportRow) => `${table} ${row}`;

export function broughtBy(
  { works, targets, done, choicesFor }: Bringing,
  table: number,
  draft: Draft,
): Brought {
  const { choices, stated } = choicesFor(table);
  const read = works[table]?.read?.rows ?? [];
  const rows = read.filter((row) => !done.has(rowKey(table, row)));
  const good = rows.filter(({ problems }) => problems.length === 0);
  const taken = takeRows(draft, rowsIn(good, stated), targets, choices);
  const waiting = new Set(taken.waiting.map(({ row }) => row));
  return { table, rows, taken, finished: good.filter(({ row }) => !waiting.has(row)) };
}

/** Each table on top of what the ones before it brought. */
export function broughtByAll(
  bringing: Bringing,
  tables: readonly number[],
  draft: Draft,
): Brought[] {
  const all: Brought[] = [];
  for (const table of tables)
    all.push(broughtBy(bringing, table, all.at(-1)?.taken.draft ?? draft));
  return all;
}

/** What several tables come to together. */
export function counted(all: readonly Brought[]) {
  const sum = (of: (one: Brought) => number) => all.reduce((total, one) => total + of(one), 0);
  return {
    count: sum(({ finished }) => finished.length),
    added: sum(({ taken }) => taken.added),
    changed: sum(({ taken }) => taken.changed),
  };
}

/** True when rows stay behind. */
export function leaves(all: readonly Brought[]): boolean {
  return all.some(({ rows, finished }) => finished.length < rows.length);
}

// A matched table to rows of the register: what each community or street states, every problem by row and column, and what was left out.
import type { Corrections } from '../lines/corrected-rows.ts';
import { withApartNames } from './apart-names.ts';
import { withDuplicates } from './duplicates.ts';
import type { Match } from '../headers/headers.ts';
import { namesOf } from '../headers/header-guess.ts';
import type { ImportTarget } from '../headers/import-targets.ts';
import type { LeftOut } from '../lines/left-out.ts';
import { oddHouseholds } from './plausible.ts';
import { withLonelyNames } from './lonely-names.ts';
import type { ImportProblem, ImportRow } from './import-row.ts';
import { withNotYet } from './not-yet.ts';
import { withPartRows } from './part-rows.ts';
import { TableLines } from './table-lines.ts';
import { sumChecks, sumRows, type SumCheck } from './sum-rows.ts';
import { besideEachOther, isTurned } from '../headers/turned.ts';
import { located, locatedLines, othersLocated } from './where-it-stood.ts';
import type { Note, Table } from '../tables/table.ts';

export type { Corrections, ImportProblem, ImportRow, LeftOut, SumCheck };

export interface RegisterRead {
  readonly rows: readonly ImportRow[];
  readonly notes: readonly Note[];
  readonly leftOut: readonly LeftOut[];
  readonly sums: readonly SumCheck[];
  /** Lines that head another table: by each of them the file can be read instead. */
  readonly otherHeads: readonly number[];
  /** Rows with too few or too many people to a household, when these are most of them; else nought. */
  readonly odd: number;
}

const PROGRESS_EVERY = 500;

/** @param known ids of the plan: rows that carry them may bear one name */
export function readRegister(
  table: Table,
  match: Match,
  targets: readonly ImportTarget[],
  corrections: Corrections = {},
  progress: (rows: number) => void = () => undefined,
  known: ReadonlySet<string> = new Set(),
): RegisterRead {
  const lines = new TableLines(table, match, targets, corrections);
  const { reading } = lines;
  if (isTurned(table, namesOf(targets))) reading.count('turned');
  else {
    lines.takeAbove();
    for (let at = match.headerRow + 1; at < table.rows.length; at += 1) {
      if (at % PROGRESS_EVERY === 0) progress(at);
      lines.take(at);
    }
  }
  reading.count('beside', besideEachOther(table, match));
  const { others: tables, unread } = lines.sorter;
  reading.name('other-table', othersLocated(tables.found, table));
  reading.name('below-unread', [...unread].join(' · '));
  const read = { table, match, corrections };
  const rows = withPartRows(lines.rows(), lines.parts, read);
  const sums = sumRows(rows);
  for (const at of sums) reading.leave(at, 'sums', table.rows[at] ?? []);
  const others = rows.filter(({ row }) => !sums.has(row));
  const kept = withNotYet(others, read);
  return {
    rows: located(
      withDuplicates(withApartNames(withLonelyNames(kept, read), read), read, known),
      table,
    ),
    notes: reading.notes(),
    leftOut: locatedLines(reading.leftOut, table),
    sums: sumChecks(kept, lines.totals),
    otherHeads: tables.found.map(({ headerRow }) => headerRow),
    odd: oddHouseholds(kept),
  };
}

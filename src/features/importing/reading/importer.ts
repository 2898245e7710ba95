// Reads dropped files step by step: tables, what their columns mean, rows. Lives in a worker, so that the page never waits.
import { matchAt, matchHeaders, type Match } from '../../../io/headers/headers.ts';
import type { ImportTarget } from '../../../io/headers/import-targets.ts';
import {
  readRegister,
  type Corrections,
  type RegisterRead,
} from '../../../io/register/read-register.ts';
import { asRows } from '../../../io/lines/as-rows.ts';
import { namesOf } from '../../../io/headers/header-guess.ts';
import { sheetStreets } from '../../../io/register/sheet-street.ts';
import { streetInTitle } from '../../../io/lines/street-title.ts';
import { readTables } from '../../../io/tables/table-file.ts';
import type { Note, RefusalCode, Table } from '../../../io/tables/table.ts';
import { today } from '../../../state/today.ts';

/** What the page needs to see of a table. */
export interface TableHead {
  readonly name: string;
  readonly rows: number;
  readonly first: readonly (readonly string[])[];
  readonly notes: readonly Note[];
  readonly match: Match;
  /** The street that the title or the sheet's name speaks of; '' when neither does. */
  readonly street: string;
}

export type Opened =
  | { readonly ok: true; readonly tables: readonly TableHead[] }
  | {
      readonly ok: false;
      /** Why the file was not read, or that the part of the program which reads files could not be fetched. */
      readonly code: RefusalCode | 'part-missing';
      readonly values: Readonly<Record<string, string>>;
    };

/** What the plan knows already. */
export interface Known {
  readonly targets: readonly ImportTarget[];
  readonly ids: readonly string[];
}

export interface Importer {
  readonly open: (bytes: Uint8Array, name: string, known: Known) => Promise<Opened>;
  readonly matchAt: (table: number, headerRow: number) => Promise<Match>;
  readonly read: (
    table: number,
    match: Match,
    corrections: Corrections,
    progress: (rows: number) => void,
  ) => Promise<RegisterRead>;
}

const SHOWN = 30;

export function createImporter(): Importer {
  let tables: readonly Table[] = [];
  let known: Known = { targets: [], ids: [] };
  const tableAt = (at: number) => {
    const table = tables[at];
    if (table === undefined) throw new Error('no such table');
    return table;
  };
  return {
    open: async (bytes, name, given) => {
      const read = await readTables(bytes, name);
      if (!read.ok) return read;
      const names = namesOf(given.targets);
      tables = read.tables.map((table) => asRows(table, names));
      known = given;
      return { ok: true, tables: headsOf(tables, given.targets) };
    },
    matchAt: (at, headerRow) =>
      Promise.resolve(matchAt(tableAt(at), headerRow, known.targets, thisYear())),
    read: (at, match, corrections, progress) => {
      const ids = new Set(known.ids);
      const { targets } = known;
      return Promise.resolve(readRegister(tableAt(at), match, targets, corrections, progress, ids));
    },
  };
}

const thisYear = () => Number(today().slice(0, 4));

function headsOf(tables: readonly Table[], targets: readonly ImportTarget[]): TableHead[] {
  const heads = tables.map((table) => headOf(table, targets));
  const streets = sheetStreets(
    heads.map(({ name, match }) => ({ name, targets: match.columns.map(({ target }) => target) })),
  );
  return heads.map((head, at) => ({ ...head, street: head.street || (streets[at] ?? '') }));
}

function headOf(table: Table, targets: readonly ImportTarget[]): TableHead {
  const { name, rows, notes } = table;
  const match = matchHeaders(table, targets, thisYear());
  const first = rows.slice(0, SHOWN);
  const street = streetInTitle([...first.slice(0, match.headerRow).flat(), name]);
  return { name, rows: rows.length, first, notes, match, street };
}

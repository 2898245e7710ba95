// Reads dropped files step by step: tables, what their columns mean, rows. Lives in a worker, so that the page never waits.
import { matchHeaders, type Match } from '../../io/headers.ts';
import type { ImportTarget } from '../../io/import-targets.ts';
import { readRegister, type Corrections, type RegisterRead } from '../../io/read-register.ts';
import { readTables } from '../../io/table-file.ts';
import type { Note, RefusalCode, Table } from '../../io/table.ts';

/** What the page needs to see of a table. */
export interface TableHead {
  readonly name: string;
  readonly rows: number;
  readonly first: readonly (readonly string[])[];
  readonly notes: readonly Note[];
  readonly match: Match;
}

export type Opened =
  | { readonly ok: true; readonly tables: readonly TableHead[] }
  | {
      readonly ok: false;
      readonly code: RefusalCode;
      readonly values: Readonly<Record<string, string>>;
    };

export interface Importer {
  readonly open: (
    bytes: Uint8Array,
    name: string,
    targets: readonly ImportTarget[],
  ) => Promise<Opened>;
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
  let known: readonly ImportTarget[] = [];
  return {
    open: async (bytes, name, targets) => {
      const read = await readTables(bytes, name);
      if (!read.ok) return read;
      tables = read.tables;
      known = targets;
      return { ok: true, tables: tables.map((table) => headOf(table, targets)) };
    },
    read: (at, match, corrections, progress) => {
      const table = tables[at];
      if (table === undefined) throw new Error('no such table');
      return Promise.resolve(readRegister(table, match, known, corrections, progress));
    },
  };
}

function headOf(table: Table, targets: readonly ImportTarget[]): TableHead {
  const { name, rows, notes } = table;
  return {
    name,
    rows: rows.length,
    first: rows.slice(0, SHOWN),
    notes,
    match: matchHeaders(table, targets),
  };
}

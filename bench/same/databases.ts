// The databases as a bureau fills them: the script of the command line, the file as it is, and everything that result holds.
import Papa from 'papaparse';
import { duckdb, type Database } from '../engines/duckdb.ts';
import { postgres } from '../engines/postgres.ts';
import { csvOf } from '../../tests/io/sql/communities.ts';
import type { DialectName } from '../../src/io/sql/dialect.ts';
import type { MadeFile, OutcomeCells } from './made-file.ts';
import { quoted } from './made-file.ts';

const ENGINES: Readonly<Record<DialectName, (script: string) => Promise<Database>>> = {
  duckdb,
  postgres,
};
const COLUMNS = 'id, place, street, scope, measure, status, lower, upper, verdict, gap, binding';

/** Opened with a script; answers for one file after another. */
export interface Bureau {
  readonly judge: (file: MadeFile) => Promise<OutcomeCells[]>;
  readonly close: () => Promise<void>;
}

export async function bureauWith(dialect: DialectName, script: string): Promise<Bureau> {
  const database = await ENGINES[dialect](script);
  return {
    judge: async (file) => {
      const { columns, text } = tableOf(file);
      await database.load(columns, text);
      const found = await database.rows(`SELECT ${COLUMNS} FROM result`);
      return found.map((cells) => cells.map((one) => one ?? ''));
    },
    close: database.close,
  };
}

/** A file of the format's own columns as it is; of any other what it means, in those columns. */
function tableOf({ text, rows, isPlain }: MadeFile): { columns: string[]; text: string } {
  if (isPlain) {
    const { data } = Papa.parse<string[]>(text, { preview: 1 });
    return { columns: data[0] ?? [], text };
  }
  const own = rows.map(({ row }) => row);
  const columns = [...new Set(own.flatMap((row) => Object.keys(row)))];
  const safe = own.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, quoted(cell)])),
  );
  return { columns, text: csvOf(columns, safe) };
}

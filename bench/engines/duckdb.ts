// DuckDB, the native engine, as the comparison and the figures use it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Engine } from '../../tests/io/sql/compared.ts';

export interface Database extends Engine {
  readonly run: (statement: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function duckdb(script: string): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const folder = mkdtempSync(join(tmpdir(), 'duckdb-'));
  const run = async (statements: string) => {
    const extracted = await connection.extractStatements(statements);
    for (let at = 0; at < extracted.count; at += 1) await (await extracted.prepare(at)).run();
  };
  await run(script);
  return {
    run,
    load: async (_columns, csv) => {
      const file = join(folder, 'communities.csv');
      writeFileSync(file, csv);
      await run(
        `DELETE FROM community; INSERT INTO community BY NAME SELECT * FROM read_csv('${file}', all_varchar = true)`,
      );
    },
    rows: async (query) => {
      const reader = await connection.runAndReadAll(query);
      return reader
        .getRows()
        .map((row) => row.map((cell) => (cell === null ? null : String(cell))));
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true });
    },
  };
}

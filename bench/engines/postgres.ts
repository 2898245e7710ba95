// PostgreSQL, the server's own code as WebAssembly, as the comparison uses it.
import { PGlite } from '@electric-sql/pglite';
import type { Database } from './duckdb.ts';

export async function postgres(script: string): Promise<Database> {
  const database = await PGlite.create();
  await database.exec(script);
  return {
    run: async (statements) => {
      await database.exec(statements);
    },
    load: async (columns, csv) => {
      await database.exec('TRUNCATE community');
      const names = columns.map((one) => `"${one}"`).join(', ');
      await database.query(
        `COPY community (${names}) FROM '/dev/blob' WITH (FORMAT csv, HEADER true)`,
        [],
        { blob: new Blob([csv]) },
      );
      await database.exec('ANALYZE');
    },
    rows: async (query) => {
      const { rows } = await database.query<(string | null)[]>(query, [], { rowMode: 'array' });
      return rows;
    },
    close: () => database.close(),
  };
}

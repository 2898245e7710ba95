// The few words in which the two engines differ: the type of wide whole numbers, and their division.

export const DIALECTS = ['duckdb', 'postgres'] as const;
export type DialectName = (typeof DIALECTS)[number];

/** How one engine writes what SQL has no common word for. */
export interface Dialect {
  readonly name: DialectName;
  /** Whole numbers of at least 38 digits. */
  readonly whole: string;
  /** The quotient of two whole numbers, neither negative, without its fraction. */
  readonly quotient: (of: string, by: string) => string;
  /** After a subquery that is reckoned once: PostgreSQL would write it out again for every mention of its columns. */
  readonly once: string;
  /** How the script, the communities and the results go in and out, a line each. */
  readonly use: readonly string[];
}

const DUCKDB: Dialect = {
  name: 'duckdb',
  whole: 'HUGEINT',
  quotient: (of, by) => `((${of}) // (${by}))`,
  once: '',
  use: [
    'duckdb communities.db < rules.sql',
    `duckdb communities.db "INSERT INTO community BY NAME SELECT * FROM read_csv('communities.csv', all_varchar = true)"`,
    `duckdb communities.db "COPY (SELECT * FROM result) TO 'result.csv' (HEADER)"`,
  ],
};

const POSTGRES: Dialect = {
  name: 'postgres',
  whole: 'NUMERIC(38, 0)',
  quotient: (of, by) => `div(${of}, ${by})`,
  once: ' OFFSET 0',
  use: [
    'psql -d bureau -f rules.sql',
    `psql -d bureau -c "\\copy community (id, place, street, kind, settlement, households, population) FROM 'communities.csv' CSV HEADER"`,
    `psql -d bureau -c "\\copy (SELECT * FROM result) TO 'result.csv' CSV HEADER"`,
  ],
};

export function dialectOf(name: DialectName): Dialect {
  return name === 'duckdb' ? DUCKDB : POSTGRES;
}

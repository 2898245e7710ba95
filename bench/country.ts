// Ten nations in DuckDB: millions of communities in partitioned Parquet, judged one province after the other.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scaledRules } from '../src/core/scaled/scaled-rules.ts';
import { rulesAsSql } from '../src/io/sql/script.ts';
import { builtinRules } from '../src/state/rules/builtin.ts';
import { duckdb, type Database } from './engines/duckdb.ts';
import { rounded, say } from './measured.ts';

const DAY = { asOf: '2026-12-31', horizon: 2026 };
const COMMUNITIES = 6_200_000;
const IN_A_STREET = 16;

/** Counties of the whole code tree, each with as many communities as any other; figures by the engine's own chance. */
function filled(counties: readonly string[], count: number): string {
  const chance = (most: number, salt: number) => `CAST(hash(i, ${salt}) % ${most} AS INTEGER)`;
  const county = `CAST(i // ${IN_A_STREET} % ${counties.length} AS INTEGER) + 1`;
  return `INSERT INTO community (id, place, street, kind, settlement, development, households, population,
    "siteArea", "floorArea", "existing.community-workers", "existing.office-floor-area")
  SELECT 'c' || i, [${counties.map((code) => `'${code}'`).join(', ')}][${county}], 's' || (i // ${IN_A_STREET}),
    CASE WHEN i // ${IN_A_STREET} % 3 = 0 THEN 'township' ELSE 'street' END,
    CASE WHEN ${chance(4, 1)} = 0 THEN 'urban' ELSE 'rural' END, 'existing',
    100 + ${chance(3000, 2)}, 300 + ${chance(9000, 3)}, 20000 + ${chance(400_000, 4)},
    20000 + ${chance(400_000, 5)} + 0.5, ${chance(14, 6)}, ${chance(400, 7)}
  FROM range(${count}) t(i)`;
}

const seconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** @param args how many communities; how much memory the engine may take */
export async function main([count, memory = '2GB']: readonly string[]): Promise<number> {
  const communities = count === undefined ? COMMUNITIES : Number(count);
  const { rulebook } = builtinRules();
  const counties = [...rulebook.places.keys()].filter((code) => !code.endsWith('00'));
  const database = await duckdb(rulesAsSql(scaledRules(rulebook), rulebook.places, DAY, 'duckdb'));
  const folder = mkdtempSync(join(tmpdir(), 'nations-'));
  try {
    await database.run(`SET memory_limit = '${memory}'; SET temp_directory = '${folder}/spill'`);
    await database.run(filled(counties, communities));
    await database.run(
      `COPY (SELECT *, SUBSTR(place, 1, 2) AS province FROM community) TO '${folder}/parquet' (FORMAT parquet, PARTITION_BY (province))`,
    );
    await database.run('DROP TABLE community');
    const found = await judged(database, `${folder}/parquet`);
    say({ name: 'duckdb-over-parquet', communities, memory, ...found });
  } finally {
    await database.close();
    rmSync(folder, { recursive: true });
  }
  return 0;
}

/** Verdicts counted province by province, each read from its own files. */
async function judged(database: Database, parquet: string): Promise<Record<string, number>> {
  const provinces = await database.rows(
    `SELECT DISTINCT province FROM read_parquet('${parquet}/*/*.parquet', hive_partitioning = true)`,
  );
  const [start, since] = [seconds(), performance.now()];
  const totals = { outcomes: 0, short: 0 };
  for (const [province] of provinces) {
    await database.run(
      `CREATE OR REPLACE VIEW community AS SELECT * FROM read_parquet('${parquet}/province=${province}/*.parquet')`,
    );
    const [[outcomes, short] = []] = await database.rows(
      `SELECT COUNT(*), COUNT(CASE WHEN verdict = 'short' THEN 1 END) FROM outcome`,
    );
    totals.outcomes += Number(outcomes);
    totals.short += Number(short);
  }
  return {
    ...{ provinces: provinces.length, ...totals, processorSeconds: rounded(seconds() - start) },
    seconds: rounded((performance.now() - since) / 1000),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

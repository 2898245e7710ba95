// The rules as SQL in two real engines beside the path that explains: every outcome of many communities, value by value.
import { scaledRules } from '../src/core/scaled/scaled-rules.ts';
import type { DialectName } from '../src/io/sql/dialect.ts';
import { rulesAsSql } from '../src/io/sql/script.ts';
import { builtinRules } from '../src/state/rules/builtin.ts';
import { communitiesOf, csvOf, placesOf } from '../tests/io/sql/communities.ts';
import { compared, engineLines } from '../tests/io/sql/compared.ts';
import { explainedLines } from '../tests/io/sql/explained.ts';
import { duckdb } from './engines/duckdb.ts';
import { postgres } from './engines/postgres.ts';
import { batchLines } from './in-columns.ts';

const DAY = { asOf: '2026-12-31', horizon: 2026 };
const AT_ONCE = 5000;
const ENGINES = { duckdb, postgres };
const SHOWN = 20;

/** @param args how many communities, 100,000 if left out; the seed of their chance */
export async function main([
  count = '100000',
  seed = '20261231',
]: readonly string[]): Promise<number> {
  const rules = builtinRules();
  const scaled = scaledRules(rules.rulebook);
  const places = placesOf(scaled, rules.rulebook.places);
  const names: readonly DialectName[] = ['duckdb', 'postgres'];
  const engines = await Promise.all(
    names.map(async (name) => {
      const script = rulesAsSql(scaled, rules.rulebook.places, DAY, name);
      return { name, engine: await ENGINES[name](script), compared: 0, different: 0, seconds: 0 };
    }),
  );
  const batch = { name: 'batch', communities: Number(count), compared: 0, different: 0 };
  for (let first = 0; first < Number(count); first += AT_ONCE) {
    const some = Math.min(AT_ONCE, Number(count) - first);
    const rows = communitiesOf(scaled, places, some, Number(seed) + first);
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const csv = csvOf(columns, rows);
    const explained = explainedLines(rows, rules, DAY);
    const printed = compared(
      batchLines(csv, rules.rulebook, { ...DAY, packs: [] }),
      explained,
      scaled,
    );
    batch.compared += printed.compared;
    batch.different += printed.different.length;
    for (const line of printed.different.slice(0, SHOWN)) process.stderr.write(`batch: ${line}\n`);
    for (const one of engines) {
      const start = performance.now();
      await one.engine.load(columns, csv);
      const found = compared(await engineLines(one.engine), explained, scaled);
      one.seconds += (performance.now() - start) / 1000;
      one.compared += found.compared;
      one.different += found.different.length;
      for (const line of found.different.slice(0, SHOWN))
        process.stderr.write(`${one.name}: ${line}\n`);
    }
  }
  for (const { name, engine, seconds, ...counts } of engines) {
    await engine.close();
    const figure = {
      name: `sql-in-${name}`,
      communities: Number(count),
      places: places.length,
      ...counts,
    };
    process.stdout.write(
      `${JSON.stringify({ ...figure, seconds: Math.round(seconds * 10) / 10 })}\n`,
    );
  }
  process.stdout.write(`${JSON.stringify(batch)}\n`);
  return [...engines, batch].every(({ different, compared: some }) => different === 0 && some > 0)
    ? 0
    : 1;
}

// Random papers as SQL: rules that build on one another, exclusive bounds, bands and unknown figures, in DuckDB beside the batch.
import fc from 'fast-check';
import { createRulebook } from '../src/core/rulebook/rulebook.ts';
import { scaledRules } from '../src/core/scaled/scaled-rules.ts';
import { rulesAsSql } from '../src/io/sql/script.ts';
import { allFigures, batchRows } from '../tests/core/columns/batch-rows.ts';
import { csvOf } from '../tests/io/sql/communities.ts';
import { compared, engineLines } from '../tests/io/sql/compared.ts';
import { smallRules } from '../tests/properties/small-rulebooks.ts';
import { duckdb } from './engines/duckdb.ts';
import { batchLines } from './in-columns.ts';
import { say } from './measured.ts';

const PLACES = ['990101', '990100'];
const ROWS = 40;
const VARIETIES = [
  { ranges: true, chained: false },
  { ranges: true, chained: true },
  { ranges: false, chained: true },
];

/** @param args how many rulebooks; the seed of their chance */
export async function main([count = '60', seed = '7']: readonly string[]): Promise<number> {
  const totals = { compared: 0, different: 0, untold: 0 };
  const sampled = { numRuns: Number(count), seed: Number(seed) };
  const rulebooks = VARIETIES.map((variety) => fc.sample(smallRules(variety), sampled));
  for (let at = 0; at < Number(count); at += 1) {
    const rules = rulebooks[at % VARIETIES.length]?.[at];
    if (rules === undefined) throw new Error('no rules were made');
    const rulebook = createRulebook(rules.shared, rules.packs, rules.places);
    const packs = rules.packs.map(({ document }) => document.id);
    const scaled = scaledRules(rulebook, packs);
    const day = { asOf: '2026-11-21', horizon: 2026 };
    const figures = allFigures(rulebook);
    const some = { numRuns: 20, seed: Number(seed) + at };
    const rows = fc
      .sample(batchRows(PLACES, figures, ROWS), some)
      .flatMap((sample, turn) =>
        sample.map((row) => ({ ...row, id: `${turn}-${row.id}`, street: `${turn}-${row.street}` })),
      );
    const columns = figures.map(({ from, id }) =>
      from === 'existing' ? `existing.${id}` : rulebook.facts.has(id) ? `fact.${id}` : id,
    );
    const known = new Set([
      ...scaled.facts.map(({ id }) => `fact.${id}`),
      ...scaled.measures.flatMap(({ existing }) => existing.flat().map((id) => `existing.${id}`)),
      ...['households', 'population', 'siteArea', 'floorArea'],
    ]);
    const own = ['id', 'place', 'street', 'kind', 'seat', 'settlement', 'development'] as const;
    const cells = rows.map((row) => ({
      ...Object.fromEntries(own.map((key) => [key, row[key] ?? ''])),
      ...Object.fromEntries(columns.map((column, index) => [column, row.figures[index] ?? ''])),
    }));
    const told = csvOf([...own, ...columns.filter((one) => known.has(one))], cells);
    const database = await duckdb(rulesAsSql(scaled, rulebook.places, day, 'duckdb'));
    await database.load([], told);
    const lines = batchLines(csvOf([...own, ...columns], cells), rulebook, { ...day, packs });
    const found = compared(await engineLines(database), lines, scaled);
    await database.close();
    totals.compared += found.compared;
    totals.different += found.different.length;
    totals.untold += scaled.untold.length;
    for (const line of found.different.slice(0, 3))
      process.stderr.write(`rulebook ${at}: ${line}\n`);
  }
  say({ name: 'random-rules-in-duckdb', rulebooks: Number(count), ...totals });
  return totals.different === 0 && totals.compared > 0 ? 0 : 1;
}

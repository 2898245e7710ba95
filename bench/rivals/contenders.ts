// Ways of doing the same work: a loop of binary numbers, the compiled columns, the path that explains, and a database.
import { assess } from '../../src/core/assessment/assess.ts';
import { createDesk } from '../../src/core/columns/desk.ts';
import { evaluateRun } from '../../src/core/columns/evaluate.ts';
import { STATUS, VERDICT, type Found } from '../../src/core/columns/found.ts';
import type { Input } from '../../src/core/columns/compiled.ts';
import { scaledRules } from '../../src/core/scaled/scaled-rules.ts';
import { rulesAsSql } from '../../src/io/sql/script.ts';
import { readPlanValue } from '../../src/io/plan/plan-file.ts';
import { builtinRules } from '../../src/state/rules/builtin.ts';
import { csvOf } from '../../tests/io/sql/communities.ts';
import { duckdb } from '../engines/duckdb.ts';
import type { Contender } from '../measured.ts';
import { BASES, DAY, PLACE, type Columns, type Work } from './same-work.ts';

/** What a loop found: bounds and verdicts, row by row within each measure. */
interface Floats {
  readonly lower: Float64Array[];
  readonly isMet: Uint8Array[];
}

/** Written by hand for exactly this work: typed arrays, each rate worked out once, no explanation, no exactness. */
export function floatLoop({ asked }: Work, columns: Columns): { run: () => void; found: Floats } {
  const numbers = (texts: readonly string[]) => Float64Array.from(texts, Number);
  const bases = Object.fromEntries(BASES.map((id) => [id, numbers(columns.figures[id])]));
  const rules = asked.map(({ id, whole, rates }) => ({
    whole,
    stock: numbers(columns.existing.get(id) ?? []),
    rates: rates.map(({ least, per, base }) => ({
      rate: Number(least) / Number(per),
      base: base === 'one' ? null : (bases[base] ?? null),
    })),
  }));
  const found: Floats = {
    lower: rules.map(() => new Float64Array(columns.rows)),
    isMet: rules.map(() => new Uint8Array(columns.rows)),
  };
  const run = () => {
    for (const [at, { whole, stock, rates }] of rules.entries()) {
      const lower = found.lower[at] ?? new Float64Array();
      const isMet = found.isMet[at] ?? new Uint8Array();
      lower.fill(0);
      for (const { rate, base } of rates)
        for (let row = 0; row < lower.length; row += 1)
          lower[row] = Math.max(lower[row] ?? 0, base === null ? rate : rate * (base[row] ?? 0));
      for (let row = 0; row < lower.length; row += 1) {
        const needed = whole ? Math.ceil(lower[row] ?? 0) : (lower[row] ?? 0);
        lower[row] = needed;
        isMet[row] = (stock[row] ?? 0) >= needed ? 1 : 0;
      }
    }
  };
  return { run, found };
}

/** As many as the batch evaluates together. */
const ROWS_TOGETHER = 4096;

/** The columns that the batch is judged by, in the portions in which it takes them. */
export function compiledColumns(
  { sort }: Work,
  columns: Columns,
): { run: () => void; found: () => Found[][] } {
  const scaled = new Map<string, Float64Array>();
  const figure = ({ from, id, scale }: Input): Float64Array => {
    const known = scaled.get(`${from} ${id}`);
    if (known !== undefined) return known;
    const base = BASES.find((one) => one === id);
    const texts = from === 'existing' ? columns.existing.get(id) : base && columns.figures[base];
    const column = Float64Array.from(texts ?? [], (text) => Math.round(Number(text) * scale));
    scaled.set(`${from} ${id}`, column);
    return column;
  };
  const chunks = Array.from({ length: Math.ceil(columns.rows / ROWS_TOGETHER) }, (_, at) => {
    const from = at * ROWS_TOGETHER;
    const to = Math.min(columns.rows, from + ROWS_TOGETHER);
    return { rows: to - from, figure: (input: Input) => figure(input).subarray(from, to) };
  });
  const desk = createDesk();
  return {
    run: () => {
      for (const chunk of chunks) {
        desk.clear();
        evaluateRun(sort, chunk, desk);
      }
    },
    found: () => chunks.map((chunk) => evaluateRun(sort, chunk, createDesk())),
  };
}

/** How many of the loop's bounds are not the nearest binary number to the exact one, and how many verdicts differ. */
export function wrongOf(
  { lower, isMet }: Floats,
  exact: readonly (readonly Found[])[],
): Record<string, number> {
  let [bounds, verdicts, unsaid] = [0, 0, 0];
  for (const [chunk, measures] of exact.entries())
    for (const [at, { compiled, rows, lower: own, verdict, status }] of measures.entries()) {
      const over = compiled.kind === 'linear' && !compiled.measure.whole ? compiled.denominator : 1;
      for (let row = 0; row < rows; row += 1) {
        const here = chunk * ROWS_TOGETHER + row;
        if (status[row] === STATUS.unsaid) unsaid += 1;
        if ((own[row] ?? 0) / over !== lower[at]?.[here]) bounds += 1;
        if ((verdict[row] === VERDICT.met) !== (isMet[at]?.[here] === 1)) verdicts += 1;
      }
    }
  return { wrongBounds: bounds, wrongVerdicts: verdicts, unsaid };
}

/** The path that explains, on some of the rows: every provision of every measure with its fate. */
export function explaining({ asked }: Work, columns: Columns, rows: number): Contender {
  const read = readPlanValue(planOf(columns, rows), builtinRules().withOwnPacks);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { plan, rulebook } = read.value;
  const all = assess(plan, rulebook).outcomes.length;
  return {
    name: 'explaining',
    count: all,
    run: () => void assess(plan, rulebook),
    more: () => ({ communities: rows, measures: asked.length }),
  };
}

function planOf(columns: Columns, rows: number) {
  const { figures, existing } = columns;
  const communities = Array.from({ length: rows }, (_, row) => ({
    ...{ id: `c${row}`, settlement: 'urban', development: 'existing' },
    ...Object.fromEntries(BASES.map((id) => [id, figures[id][row]])),
    existing: Object.fromEntries([...existing].map(([id, texts]) => [id, texts[row]])),
  }));
  const { asOf, horizon } = DAY;
  return {
    ...{
      format: 'community-facility-plan',
      version: 1,
      place: PLACE,
      extent: 'street',
      asOf,
      horizon,
    },
    streets: [{ id: 's', kind: 'street', communities }],
  };
}

/** The rules as SQL in DuckDB over the same rows. */
export async function inDatabase({ asked }: Work, columns: Columns): Promise<Contender> {
  const { rulebook } = builtinRules();
  const database = await duckdb(rulesAsSql(scaledRules(rulebook), rulebook.places, DAY, 'duckdb'));
  const heads = ['id', 'place', 'street', 'kind', 'settlement', 'development', ...BASES];
  const stocks = [...columns.existing.keys()].map((id) => `existing.${id}`);
  const rows = Array.from({ length: columns.rows }, (_, row) => ({
    ...{ id: `c${row}`, place: PLACE, street: `s${row % 1000}`, kind: 'street' },
    ...{ settlement: 'urban', development: 'existing' },
    ...Object.fromEntries(BASES.map((id) => [id, columns.figures[id][row] ?? ''])),
    ...Object.fromEntries(
      [...columns.existing].map(([id, of]) => [`existing.${id}`, of[row] ?? '']),
    ),
  }));
  await database.load([], csvOf([...heads, ...stocks], rows));
  const wanted = asked.map(({ id }) => `'${id}'`).join(', ');
  const query = `SELECT verdict, COUNT(*), SUM(low), SUM(gap) FROM community_outcome_0 WHERE measure IN (${wanted}) GROUP BY verdict`;
  let found: (string | null)[][] = [];
  return {
    name: 'sql-in-duckdb',
    count: columns.rows * asked.length,
    run: async () => {
      found = await database.rows(query);
    },
    more: () => ({ met: Number(found.find(([verdict]) => verdict === 'met')?.[1] ?? 0) }),
  };
}

// The same file through the tab, the command line, DuckDB and PostgreSQL: every outcome beside the path that explains.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { scaledRules } from '../../src/core/scaled/scaled-rules.ts';
import { DIALECTS } from '../../src/io/sql/dialect.ts';
import { builtinRules } from '../../src/state/rules/builtin.ts';
import type { Day } from '../../tests/io/sql/explained.ts';
import { say } from '../measured.ts';
import { openTab } from '../tab/batch-tab.ts';
import { rulesScript, runBatch } from './command.ts';
import { comparedByKey, comparedInOrder, type Compared } from './compared-lines.ts';
import { bureauWith } from './databases.ts';
import { ALL, errands, type Errand } from './errands.ts';
import type { MadeFile, OutcomeCells } from './made-file.ts';
import { truthOf, type Truth } from './truth.ts';

/** @param args names of files or ways; all where none is named */
export async function main(args: readonly string[]): Promise<number> {
  const { rulebook } = builtinRules();
  const optional = rulebook.packs.filter(({ document }) => document.evidence !== 'primary');
  const counties = [...rulebook.places.keys()].filter((one) => /^44\d\d(?!00)/.test(one));
  const files = args.filter((one) => !ALL.includes(one));
  const ways = args.filter((one) => ALL.includes(one));
  const folder = mkdtempSync(join(tmpdir(), 'same-'));
  let isSame = true;
  try {
    for (const errand of errands(
      optional.map(({ document }) => document.id),
      counties,
    )) {
      if (files.length > 0 && !files.includes(errand.file.name)) continue;
      const wanted = errand.ways.filter((way) => ways.length === 0 || ways.includes(way));
      isSame = (await run({ ...errand, ways: wanted }, folder)) && isSame;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return isSame ? 0 : 1;
}

/** @returns whether every way gave what is explained, and something was */
async function run({ file, day, ways }: Errand, folder: string): Promise<boolean> {
  const rules = builtinRules();
  const truth = truthOf(file, rules, day);
  const path = join(folder, `${file.name}.csv`);
  writeFileSync(path, file.text);
  let isSame = true;
  for (const way of ways) {
    const { found, ...more } = await going(way, { file, day, truth }, path, folder);
    const { shown, ...counts } = found;
    const { asOf, horizon, packs = [] } = day;
    const about = { file: file.name, way, asOf, horizon, optional: packs.length };
    say({ ...about, communities: file.rows.length, ...more, ...counts });
    for (const line of shown) process.stderr.write(`${way}: ${line}\n`);
    isSame &&= counts.different === 0 && counts.outcomes > 0;
  }
  return isSame;
}

interface Going {
  readonly found: Compared;
  readonly bad?: number;
}

async function going(
  way: string,
  { file, day, truth }: { file: MadeFile; day: Day; truth: Truth },
  path: string,
  folder: string,
): Promise<Going> {
  const to = join(folder, 'out.csv');
  if (way === 'command') {
    const said = runBatch(path, to, day);
    return { found: refusedToo(file, said.refused, inFile(truth, to)), bad: said.bad };
  }
  if (way === 'tab') {
    const tab = await openTab();
    try {
      const said = await tab.judge(path, day, to);
      const refused = said.bad === file.bad.length ? file.bad : [];
      return { found: refusedToo(file, refused, inFile(truth, to)), bad: said.bad };
    } finally {
      await tab.close();
    }
  }
  const dialect = DIALECTS.find((one) => one === way);
  if (dialect === undefined) throw new Error(`no way is called ${way}`);
  const { measures } = scaledRules(builtinRules().rulebook, day.packs ?? []);
  const told = new Set(measures.map(({ scope, measure }) => `${scope} ${measure.id}`));
  const bureau = await bureauWith(dialect, rulesScript(dialect, day));
  const lines = await bureau.judge(file);
  await bureau.close();
  return { found: comparedByKey(truth, lines, told) };
}

function inFile(truth: Truth, path: string): Compared {
  const { data } = Papa.parse<string[]>(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), {
    skipEmptyLines: true,
  });
  const lines: readonly OutcomeCells[] = data.slice(1);
  return comparedInOrder(truth, lines);
}

/** Lines that were refused and should not have been, or the other way round, count as differences. */
function refusedToo(file: MadeFile, refused: readonly number[], found: Compared): Compared {
  const wrong = [
    ...file.bad.filter((one) => !refused.includes(one)).map((one) => `line ${one} was taken`),
    ...refused.filter((one) => !file.bad.includes(one)).map((one) => `line ${one} was refused`),
  ];
  return {
    outcomes: found.outcomes,
    different: found.different + wrong.length,
    shown: [...wrong, ...found.shown],
  };
}

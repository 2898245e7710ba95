// From a file of communities to a file of outcomes, by size: processor time, memory, and what reading and writing alone cost.
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rulebook } from '../src/core/rulebook/rulebook.ts';
import { batchReader } from '../src/io/batch/batch-reader.ts';
import Papa from 'papaparse';
import { csvBytes } from '../src/io/batch/csv-bytes.ts';
import { writingLines } from '../src/io/batch/outcome-csv.ts';
import { builtinRules } from '../src/state/rules/builtin.ts';
import { chanceOf } from '../tests/io/sql/communities.ts';
import { rounded, say } from './measured.ts';

const SETTINGS = { asOf: '2026-12-31', horizon: 2026, packs: [] };
const SIZES = [10_000, 40_000, 160_000, 620_000];
const IN_A_STREET = 16;
const ROWS_TOGETHER = 10_000;
const HEAD =
  'id,place,street,kind,settlement,development,households,population,siteArea,floorArea,existing.community-workers,existing.office-floor-area\n';

/** Communities of all counties of Guangdong, a few thousand rows at a time; never all of them at once. */
function* pieces(counties: readonly string[], rows: number): Generator<string> {
  const chance = chanceOf(20261127);
  yield HEAD;
  for (let first = 0; first < rows; first += ROWS_TOGETHER) {
    let text = '';
    for (let row = first; row < Math.min(rows, first + ROWS_TOGETHER); row += 1) {
      const street = Math.floor(row / IN_A_STREET);
      const homes = 100 + chance(3000);
      const urban = chance(4) === 0 ? 'urban' : 'rural';
      text += `c${row},${counties[street % counties.length]},s${street},street,${urban},existing,${homes},${homes * 3},${20_000 + chance(400_000)},${20_000 + chance(400_000)}.5,${chance(14)},${chance(400)}\n`;
    }
    yield text;
  }
}

const seconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** @param args sizes, the four of the document if left out */
export async function main(args: readonly string[]): Promise<number> {
  const sizes = args.length === 0 ? SIZES : args.map(Number);
  const { rulebook } = builtinRules();
  const counties = [...rulebook.places.keys()].filter((one) => /^44\d\d(?!00)/.test(one));
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  try {
    for (const rows of sizes) {
      const path = join(folder, 'out.csv');
      const start = seconds();
      const judged = inBatch(rulebook, counties, rows, path);
      const middle = seconds();
      const bytes = statSync(path).size;
      readAndWritten(counties, rows, path, bytes);
      const [all, alone] = [middle - start, seconds() - middle];
      say({
        ...{
          name: 'csv-to-csv',
          communities: rows,
          outcomes: judged,
          megabytes: Math.round(bytes / 1e6),
        },
        ...{ processorSeconds: rounded(all), readingAndWritingAlone: rounded(alone) },
        ...{ times: rounded(all / alone), aSecond: Math.round(rows / all) },
        peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
      });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
}

function inBatch(rulebook: Rulebook, counties: readonly string[], rows: number, path: string) {
  const to = openSync(path, 'w');
  let outcomes = 0;
  const write = (bytes: Uint8Array) => {
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) outcomes += 1;
    writeSync(to, bytes);
  };
  const sink = writingLines(write);
  const reader = batchReader({ rulebook, settings: SETTINGS, place: null }, sink, (line) => {
    throw new Error(`line ${line} cannot be read`);
  });
  const read = csvBytes(reader.take);
  const encoder = new TextEncoder();
  for (const piece of pieces(counties, rows)) read.push(encoder.encode(piece));
  read.end();
  reader.finish();
  closeSync(to);
  return outcomes;
}

/** The same rows read and as many bytes written, nothing judged. */
function readAndWritten(counties: readonly string[], rows: number, path: string, bytes: number) {
  const to = openSync(path, 'w');
  const each = bytes / rows;
  let owed = 0;
  for (const piece of pieces(counties, rows)) {
    const found = Papa.parse<string[]>(piece.trimEnd()).data;
    owed += found.length * each;
    let text = '';
    for (const cells of found) {
      const line = `${cells.join(',')}\n`;
      for (let left = each; left > 0; left -= line.length) text += line;
    }
    writeSync(to, text.slice(0, Math.round(owed)));
    owed = 0;
  }
  closeSync(to);
}

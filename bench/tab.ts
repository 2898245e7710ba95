// Hundreds of thousands of communities in a real tab: how long it takes, how much memory, and whether the page answers meanwhile.
import {
  closeSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { builtinRules } from '../src/state/rules/builtin.ts';
import { countiesOf, LANDS, largeFile } from './large-file.ts';
import { say } from './measured.ts';
import { openTab } from './tab/batch-tab.ts';

const COMMUNITIES = 620_000;
/** A workbook is held in memory as a whole: the page takes twice as many at most. */
const IN_A_WORKBOOK = 100_000;
const TODAY = { asOf: '2026-12-31', horizon: 2026 };
const megabytes = (bytes: number) => Math.round(bytes / 1e6);

/** @param args how many communities; where they lie, both ways where none is said; `xlsx` for a workbook instead of text */
export async function main(args: readonly string[]): Promise<number> {
  const isWorkbook = args.includes('xlsx');
  const [count, named] = args.filter((one) => one !== 'xlsx');
  const communities = Number(count ?? (isWorkbook ? IN_A_WORKBOOK : COMMUNITIES));
  const lands = LANDS.filter((one) => named === undefined || one === named);
  const { rulebook } = builtinRules();
  const folder = mkdtempSync(join(tmpdir(), 'tab-'));
  const from = join(folder, isWorkbook ? 'communities.xlsx' : 'communities.csv');
  const name = isWorkbook ? 'xlsx-to-csv-in-a-tab' : 'csv-to-csv-in-a-tab';
  try {
    for (const land of lands) {
      const pieces = largeFile(countiesOf(land, rulebook.places), communities);
      if (isWorkbook) writeFileSync(from, await workbookOf(pieces));
      else writeText(from, pieces);
      const tab = await openTab();
      try {
        const { bytesOut, ...run } = await tab.judge(from, TODAY, null);
        const [megabytesIn, megabytesOut] = [statSync(from).size, bytesOut].map(megabytes);
        const aloneSeconds = isWorkbook ? null : await tab.alone(from, bytesOut);
        say({ name, land, ...run, aloneSeconds, megabytesIn, megabytesOut });
      } finally {
        await tab.close();
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
}

function writeText(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w');
  for (const piece of pieces) writeSync(file, piece);
  closeSync(file);
}

/** The same rows, figures as numbers. */
function workbookOf(pieces: Iterable<string>): Promise<Uint8Array> {
  const lines = [...pieces].flatMap((piece) => piece.trimEnd().split('\n'));
  const rows = lines.map((line) =>
    line.split(',').map((cell) => (/^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)),
  );
  return writeXlsx({ sheets: [{ name: '社区', rows }] });
}

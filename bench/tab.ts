// Hundreds of thousands of communities in a real tab: how long it takes, how much memory, and whether the page answers meanwhile.
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtinRules } from '../src/state/rules/builtin.ts';
import { countiesOf, LANDS, largeFile } from './large-file.ts';
import { say } from './measured.ts';
import { openTab } from './tab/batch-tab.ts';

const COMMUNITIES = 620_000;
const TODAY = { asOf: '2026-12-31', horizon: 2026 };
const megabytes = (bytes: number) => Math.round(bytes / 1e6);

/** @param args how many communities; where they lie, both ways where none is said */
export async function main([count, named]: readonly string[]): Promise<number> {
  const communities = count === undefined ? COMMUNITIES : Number(count);
  const lands = LANDS.filter((one) => named === undefined || one === named);
  const { rulebook } = builtinRules();
  const folder = mkdtempSync(join(tmpdir(), 'tab-'));
  const from = join(folder, 'communities.csv');
  try {
    for (const land of lands) {
      const file = openSync(from, 'w');
      for (const piece of largeFile(countiesOf(land, rulebook.places), communities))
        writeSync(file, piece);
      closeSync(file);
      const tab = await openTab();
      try {
        const { bytesOut, ...run } = await tab.judge(from, TODAY, null);
        const [megabytesIn, megabytesOut] = [statSync(from).size, bytesOut].map(megabytes);
        say({ name: 'csv-to-csv-in-a-tab', land, ...run, megabytesIn, megabytesOut });
      } finally {
        await tab.close();
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
}

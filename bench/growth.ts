// From a file of communities to a file of outcomes, by size: processor time, memory, and what reading and writing alone cost.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtinRules } from '../src/state/rules/builtin.ts';
import {
  fileJudged,
  linesIn,
  libraryAlone,
  readAndWritten,
  writeFileOf,
} from './growth/file-work.ts';
import { countiesOf, LANDS, type Land } from './large-file.ts';
import { rounded, say } from './measured.ts';

/** How many communities, and how many times over. */
const SIZES = [
  [10_000, 7],
  [40_000, 7],
  [160_000, 3],
  [620_000, 1],
] as const;
const WARM_UP = 10_000;

/** @param args sizes and lands; the four sizes and both lands if left out */
export async function main(args: readonly string[]): Promise<number> {
  const named = args.filter((one) => /^\d+$/.test(one)).map((one) => [Number(one), 1] as const);
  const sizes = named.length === 0 ? SIZES : named;
  const lands = LANDS.filter((one) => args.length === named.length || args.includes(one));
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  try {
    for (const land of lands) {
      measured(folder, land, WARM_UP, 1);
      const each = sizes.map(([rows, rounds]) => {
        const line = measured(folder, land, rows, rounds);
        say({ name: 'csv-to-csv', land, ...line });
        return line;
      });
      const [least, most] = [each[0], each.at(-1)];
      if (least !== undefined && most !== undefined && most !== least)
        say({ name: 'csv-to-csv-growth', land, ...grown(least, most) });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
}

interface Line {
  readonly communities: number;
  readonly outcomes: number;
  readonly megabytesOut: number;
  /** Medians of processor time: all of it, reading and writing alone, and the same with a library's reader. */
  readonly processorSeconds: number;
  readonly alone: number;
  readonly libraryAlone: number;
  readonly times: number;
  readonly timesLibrary: number;
  readonly aSecond: number;
  /** Of the process so far. */
  readonly peakMegabytes: number;
}

function measured(folder: string, land: Land, communities: number, rounds: number): Line {
  const { rulebook } = builtinRules();
  const [from, to] = [join(folder, 'in.csv'), join(folder, 'out.csv')];
  writeFileOf(from, countiesOf(land, rulebook.places), communities);
  const times: [number[], number[], number[]] = [[], [], []];
  let outcomes = 0;
  for (let round = 0; round < rounds; round += 1) {
    times[0].push(secondsOf(() => fileJudged(rulebook, from, to)));
    outcomes ||= linesIn(to);
    const bytes = statSync(to).size;
    times[1].push(secondsOf(() => readAndWritten(from, to, bytes)));
    times[2].push(secondsOf(() => libraryAlone(from, to, bytes)));
  }
  const [all, alone, library] = times.map(median) as [number, number, number];
  return {
    ...{ communities, outcomes, megabytesOut: Math.round(statSync(to).size / 1e6) },
    ...{ processorSeconds: rounded(all), alone: rounded(alone), libraryAlone: rounded(library) },
    ...{ times: rounded(all / alone), timesLibrary: rounded(all / library) },
    aSecond: Math.round(communities / all),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** A straight line has the exponent one: ten times the rows take ten times as long. */
function grown(least: Line, most: Line): Record<string, number> {
  const rows = most.communities / least.communities;
  const time = most.processorSeconds / least.processorSeconds;
  return { rows, time: rounded(time), exponent: rounded(Math.log(time) / Math.log(rows)) };
}

function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

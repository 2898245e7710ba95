// Switches the mutants on one by one and runs again the tests that come past each, until one notices.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { MUTANTS } from 'virtual:mutants';
import { asked } from './asked.ts';

/** How often a mutant was come past, by its id. */
type Passed = Readonly<Record<string, number>>;

/** What Stryker's switches read and write. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { readonly static: Passed; readonly perTest: Readonly<Record<string, Passed>> };
}

export const SWITCHES: Switches = {};
Object.assign(globalThis, { __stryker__: SWITCHES });

/** As often as without the mutant, times this, is taken for no end. */
const ROUNDS = 100;

/** One test with the mutants that it comes past, how often, and the time it needs. */
export interface Known {
  readonly id: string;
  readonly name: string;
  readonly run: () => PromiseLike<void> | void;
  readonly ms: number;
  readonly passed: Passed;
  /** How many mutants it noticed so far. */
  noticed: number;
}

const { results, most } = asked();
const write = (line: object) => {
  appendFileSync(results, `${JSON.stringify(line)}\n`);
};

/** What noticed much in little time comes first. */
const promise = (one: Known, other: Known) =>
  (other.noticed + 1) / (other.ms + 1) - (one.noticed + 1) / (one.ms + 1);

/** What is read again of the results. */
interface Tried {
  readonly id?: string;
  readonly by?: string;
}

/** Every mutant not tried yet; ends early where one left traces, to begin again in a new process. */
export async function tryAll(known: readonly Known[]): Promise<void> {
  const before = existsSync(results) ? readFileSync(results, 'utf8').split('\n') : [];
  const lines = before.filter(Boolean).map((line) => JSON.parse(line) as Tried);
  const done = new Set(lines.map(({ id }) => id));
  for (const test of known) test.noticed = lines.filter(({ by }) => by === test.name).length;
  const atStart = SWITCHES.mutantCoverage?.static ?? {};
  const left = MUTANTS.filter(({ id }) => !done.has(id));
  for (const mutant of left) {
    write({ trying: mutant.id });
    const by = known.filter(({ passed }) => mutant.id in passed).sort(promise);
    const found: Found =
      by.length > 0
        ? await tried(mutant.id, by)
        : { status: mutant.id in atStart ? 'static' : 'uncovered' };
    // The first of a process is itself what the tests fail by, and what stays behind is its own.
    if (found.traces === true && mutant !== left[0]) return;
    write({ ...mutant, ...found });
    if (found.traces === true) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  write({ end: true });
}

/** How it went: `traces` where the test still fails once the mutant is switched off. */
interface Found {
  readonly status: string;
  readonly by?: string;
  readonly traces?: boolean;
  readonly left?: number;
}

async function tried(id: string, by: readonly Known[]): Promise<Found> {
  const began = process.cpuUsage();
  const spent = () => process.cpuUsage(began).user / 1000;
  let left = 0;
  for (const test of by) {
    if (spent() > most) left += 1;
    else if (!(await passes(test, id))) {
      const ended = (SWITCHES.hitCount ?? 0) > (SWITCHES.hitLimit ?? 0);
      const traces = !(await passes(test, undefined));
      test.noticed += 1;
      return { status: ended ? 'endless' : 'caught', by: test.name, traces };
    }
  }
  return { status: 'lived', left };
}

async function passes({ run, passed }: Known, mutant: string | undefined): Promise<boolean> {
  SWITCHES.activeMutant = mutant;
  SWITCHES.hitCount = mutant === undefined ? undefined : 0;
  SWITCHES.hitLimit = ROUNDS * (passed[mutant ?? ''] ?? 1) + 1_000;
  try {
    await run();
    return true;
  } catch {
    return false;
  } finally {
    SWITCHES.activeMutant = undefined;
  }
}

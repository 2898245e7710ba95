// Tries again who lived, or acts while a file is loaded: all sources and tests are loaded anew with the mutant switched on.
import { collectTests } from '@vitest/runner';
import { appendFileSync, readFileSync } from 'node:fs';
import { TestRunner, vi, type RunnerTestCase, type RunnerTestSuite } from 'vitest';
import { asked } from './asked.ts';
import { SWITCHES, type Known } from './trying.ts';

/** What is read again of the results; `anew` where loading anew has told. */
interface Tried {
  readonly id?: string;
  readonly fileName?: string;
  readonly status?: string;
  readonly by?: string;
  readonly anew?: true;
}

/** As often as without the mutant, times the first, and the second on top is taken for no end. */
const ROUNDS = 100;
const MORE = 1_000_000;

const { results, most } = asked();
const write = (line: object) => {
  appendFileSync(results, `${JSON.stringify(line)}\n`);
};

export const testsOf = (suite: RunnerTestSuite): RunnerTestCase[] =>
  suite.tasks.flatMap((task) => (task.type === 'test' ? [task] : testsOf(task)));

/** The tests of the file by their places; none where loading fails. */
async function loaded(file: string, runner: TestRunner): Promise<Map<string, Known['run']>> {
  vi.resetModules();
  const [all] = await collectTests([file], runner);
  if (all === undefined || all.result?.state === 'fail') return new Map();
  return new Map(testsOf(all).map((test) => [test.id, TestRunner.getTestFn(test)]));
}

async function fails(run: Known['run'] | undefined, passed: number): Promise<boolean> {
  Object.assign(SWITCHES, { hitCount: 0, hitLimit: ROUNDS * passed + MORE });
  try {
    await run?.();
    return false;
  } catch {
    return true;
  }
}

type Load = () => ReturnType<typeof loaded>;

/** The test that fails, or what else tells. */
async function noticing(mutant: string, known: readonly Known[], load: Load) {
  Object.assign(SWITCHES, { activeMutant: mutant, hitCount: 0, hitLimit: MORE });
  const tests = await load();
  if (tests.size === 0) return { status: 'caught', by: 'loading' };
  const began = process.cpuUsage();
  let left = 0;
  for (const { id, name, passed } of known)
    if (process.cpuUsage(began).user / 1000 > most) left += 1;
    else if (await fails(tests.get(id), passed[mutant] ?? 0)) return { status: 'caught', by: name };
  return { status: 'lived', left };
}

/** Tests that do not pass when they are loaded anew tell nothing of a mutant. */
async function passingAnew(known: readonly Known[], load: Load): Promise<Known[]> {
  const tests = await load();
  const passing: Known[] = [];
  for (const one of known) if (!(await fails(tests.get(one.id), 0))) passing.push(one);
  return passing;
}

/** Who came past the mutant first, then who noticed others of its file in little time, then the quickest. */
function inOrder(mutant: Tried, known: readonly Known[], lines: readonly Tried[]): Known[] {
  const noticed = new Map<string, number>();
  for (const { by = '', fileName } of lines)
    noticed.set(by, (noticed.get(by) ?? 0) + (fileName === mutant.fileName ? 1 : 0.01));
  const promise = (one: Known) =>
    ((mutant.id ?? '') in one.passed ? 1e6 : 0) +
    ((noticed.get(one.name) ?? 0) + 0.001) / (one.ms + 0.1);
  return [...known].sort((one, other) => promise(other) - promise(one));
}

/** Each whose last word is not from here. */
export async function tryAnew(
  known: readonly Known[],
  file: string,
  runner: TestRunner,
): Promise<void> {
  const text = readFileSync(results, 'utf8').split('\n').filter(Boolean);
  const lines = text.map((line) => JSON.parse(line) as Tried);
  const last = new Map(lines.map((line) => [line.id, line]));
  const isOpen = ({ status = '', anew }: Tried) =>
    ['lived', 'static'].includes(status) && anew !== true;
  const load = () => loaded(file, runner);
  const telling = await passingAnew(known, load);
  for (const mutant of [...last.values()].filter(isOpen)) {
    const { id = '' } = mutant;
    write({ trying: id });
    const found = await noticing(id, inOrder(mutant, telling, lines), load);
    SWITCHES.activeMutant = undefined;
    const line = { ...mutant, ...found, anew: true as const };
    write(line);
    lines.push(line);
    await new Promise((resolve) => setImmediate(resolve));
  }
  write({ end: true });
}

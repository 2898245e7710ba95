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

/** More often in one loading, or in one test, is taken for no end. */
const MOST_PASSED = 1_000_000;

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

async function fails(run: Known['run'] | undefined): Promise<boolean> {
  SWITCHES.hitCount = 0;
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
  Object.assign(SWITCHES, { activeMutant: mutant, hitCount: 0, hitLimit: MOST_PASSED });
  const tests = await load();
  if (tests.size === 0) return { status: 'caught', by: 'loading' };
  const began = process.cpuUsage();
  let left = 0;
  for (const { id, name } of known)
    if (process.cpuUsage(began).user / 1000 > most) left += 1;
    else if (await fails(tests.get(id))) return { status: 'caught', by: name };
  return { status: 'lived', left };
}

/** Who came past the mutant first, then who noticed others of its file in little time. */
function inOrder(mutant: Tried, known: readonly Known[], lines: readonly Tried[]): Known[] {
  const noticed = new Map<string, number>();
  for (const { by = '', fileName } of lines)
    noticed.set(by, (noticed.get(by) ?? 0) + (fileName === mutant.fileName ? 1 : 0.01));
  const promise = (one: Known) =>
    ((mutant.id ?? '') in one.passed ? 1e6 : 0) + (noticed.get(one.name) ?? 0) / (one.ms + 0.1);
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
  for (const mutant of [...last.values()].filter(isOpen)) {
    const { id = '' } = mutant;
    write({ trying: id });
    const found = await noticing(id, inOrder(mutant, known, lines), () => loaded(file, runner));
    SWITCHES.activeMutant = undefined;
    const line = { ...mutant, ...found, anew: true as const };
    write(line);
    lines.push(line);
    await new Promise((resolve) => setImmediate(resolve));
  }
  write({ end: true });
}

// Runs all tests once to learn who comes past which mutant, and keeps them loaded for the mutants.
import fc from 'fast-check';
import { TestRunner, type RunnerTask, type RunnerTestCase, type RunnerTestSuite } from 'vitest';
import { SWITCHES, tryAll } from './trying.ts';

class InPlace extends TestRunner {
  readonly #began = new Map<string, number>();
  readonly #took = new Map<string, number>();

  override onBeforeTryTask(test: RunnerTask): void {
    super.onBeforeTryTask(test);
    SWITCHES.currentTestId = test.id;
    this.#began.set(test.id, performance.now());
  }

  override onAfterTryTask(test: RunnerTestCase): void {
    SWITCHES.currentTestId = undefined;
    this.#took.set(test.id, performance.now() - (this.#began.get(test.id) ?? 0));
    super.onAfterTryTask(test);
  }

  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    await super.onAfterRunSuite(suite);
    const isFile = suite.suite === undefined && 'filepath' in suite;
    if (!isFile || process.env['__STRYKER_ACTIVE_MUTANT__'] !== undefined) return;
    fc.configureGlobal({ endOnFailure: true });
    const tests = testsOf(suite.tasks);
    if (tests.some(({ result }) => result?.state === 'fail')) return;
    const perTest = SWITCHES.mutantCoverage?.perTest ?? {};
    const known = tests.map((test) => ({
      name: test.name,
      run: TestRunner.getTestFn(test),
      ms: this.#took.get(test.id) ?? 0,
      passed: perTest[test.id] ?? {},
      noticed: 0,
    }));
    await tryAll(known);
  }
}

export { InPlace as default };

const testsOf = (tasks: readonly RunnerTask[]): RunnerTestCase[] =>
  tasks.flatMap((task) => (task.type === 'test' ? [task] : testsOf(task.tasks)));

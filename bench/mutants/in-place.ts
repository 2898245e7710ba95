// Runs all tests once to learn who comes past which mutant, and keeps them loaded for the mutants.
import fc from 'fast-check';
import { TestRunner, type RunnerTask, type RunnerTestCase, type RunnerTestSuite } from 'vitest';
import { testsOf, tryAnew } from './anew.ts';
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
    if (suite.suite !== undefined || !('filepath' in suite)) return;
    fc.configureGlobal({ endOnFailure: true });
    const tests = testsOf(suite);
    if (tests.some(({ result }) => result?.state === 'fail')) return;
    const perTest = SWITCHES.mutantCoverage?.perTest ?? {};
    const known = tests.map((test) => ({
      id: test.id,
      name: test.name,
      run: TestRunner.getTestFn(test),
      ms: this.#took.get(test.id) ?? 0,
      passed: perTest[test.id] ?? {},
      noticed: 0,
    }));
    if (process.env['MUTANTS_ANEW'] === undefined) await tryAll(known);
    else await tryAnew(known, suite.file.filepath, this);
  }
}

export { InPlace as default };

// Stryker's mutants of the files, each behind its switch, and one file of all tests, as a part of the build.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import type { Plugin } from 'vite';

/** One change of one place of the sources. */
export interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly location: { readonly start: Position; readonly end: Position };
  readonly mutatorName: string;
  readonly replacement: string;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

const LIST = 'virtual:mutants';
const TESTS = 'virtual:mutation-tests';

const quiet = () => undefined;
const LOG = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: quiet,
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
};

const OPTIONS = { plugins: null, excludedMutations: [], noHeader: false, ignorers: [] };

/** `files` are replaced by themselves with all their mutants, of which none is switched on. */
export function mutated(files: readonly string[], tests: readonly string[]): Plugin {
  const instrumented = new Instrumenter(LOG).instrument(
    files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') })),
    OPTIONS,
  );
  return {
    name: 'mutated',
    enforce: 'pre',
    resolveId: (id) => ([LIST, TESTS].includes(id) ? `\0${id}` : null),
    load: async (id) => {
      if (id === `\0${TESTS}`)
        return tests.map((path) => `import ${JSON.stringify(resolve(path))};`).join('\n');
      const { mutants, files: changed } = await instrumented;
      if (id === `\0${LIST}`) return `export const MUTANTS = ${JSON.stringify(mutants.map(line))}`;
      return changed.find(({ name }) => resolve(name) === id.split('?')[0])?.content ?? null;
    },
  };
}

function line({ id, fileName, location, mutatorName, replacement }: Mutant): Mutant {
  return { id, fileName, location, mutatorName, replacement };
}

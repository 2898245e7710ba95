// Runs one program of this folder from its sources: node run.js sql 100000
import { fileURLToPath } from 'node:url';
import { loadConfigFromFile, runnerImport } from 'vite';
import { runBundled } from '../src/headless-bundled.js';

/** Measured as the command line runs; the others ask engines that are no part of the app. */
const BUNDLED = { growth: './growth/start.ts' };

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const [program, ...args] = process.argv.slice(2);
const start = BUNDLED[program];
process.exitCode = await (start === undefined ? fromSources() : runBundled(here(start), args));

async function fromSources() {
  const environment = { command: 'serve', mode: 'production' };
  const loaded = await loadConfigFromFile(environment, here('../vite.config.ts'));
  const { module } = await runnerImport(here(`./${program}.ts`), {
    root: here('..'),
    logLevel: 'error',
    plugins: loaded?.config.plugins ?? [],
  });
  return module.main(args);
}

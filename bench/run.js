// Runs one program of this folder from its sources: node run.js sql 100000
import { fileURLToPath } from 'node:url';
import { loadConfigFromFile, runnerImport } from 'vite';
import { bundled } from '../src/headless-bundle.js';

/** Measured as the command line runs; the others import engines that are no part of the app. */
const BUNDLED = ['growth'];

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const [program, ...args] = process.argv.slice(2);
const entry = here(`./${program}.ts`);
const module = BUNDLED.includes(program) ? await bundled(entry) : await fromSources();
process.exitCode = await module.main(args);

async function fromSources() {
  const environment = { command: 'serve', mode: 'production' };
  const loaded = await loadConfigFromFile(environment, here('../vite.config.ts'));
  const { module } = await runnerImport(entry, {
    root: here('..'),
    logLevel: 'error',
    plugins: loaded?.config.plugins ?? [],
  });
  return module;
}

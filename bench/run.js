// Runs one program of this folder from its sources: node run.js sql 100000
import { fileURLToPath } from 'node:url';
import { loadConfigFromFile, runnerImport } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const environment = { command: 'serve', mode: 'production' };
const loaded = await loadConfigFromFile(environment, here('../vite.config.ts'));
const [program, ...args] = process.argv.slice(2);
const { module } = await runnerImport(here(`./${program}.ts`), {
  root: here('..'),
  logLevel: 'error',
  plugins: loaded?.config.plugins ?? [],
});
process.exitCode = await module.main(args);

// Starts the headless run from the sources, without a build: Vite's module runner reads TypeScript and packs.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadConfigFromFile, runnerImport } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const environment = { command: 'serve', mode: 'production' };
const loaded = await loadConfigFromFile(environment, here('../vite.config.ts'));
const { module } = await runnerImport(here('./headless.ts'), {
  root: here('..'),
  logLevel: 'error',
  plugins: loaded?.config.plugins ?? [],
});
const { version } = JSON.parse(readFileSync(here('../package.json'), 'utf8'));
process.exitCode = module.main(process.argv.slice(2), process.env, version);

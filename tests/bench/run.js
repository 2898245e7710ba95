// Prints one line of JSON for each figure of speed, measured on the sources as they are.
import { fileURLToPath } from 'node:url';
import { loadConfigFromFile, runnerImport } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const environment = { command: 'serve', mode: 'production' };
const loaded = await loadConfigFromFile(environment, here('../../vite.config.ts'));
const { module } = await runnerImport(here('./figures.ts'), {
  root: here('../..'),
  logLevel: 'error',
  plugins: loaded?.config.plugins ?? [],
});
for await (const figure of module.figures()) process.stdout.write(`${JSON.stringify(figure)}\n`);

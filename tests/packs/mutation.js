// Says how many changed figures the pack checks and the comparison catch: node tests/packs/mutation.js.
import { fileURLToPath } from 'node:url';
import { loadConfigFromFile, runnerImport } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const environment = { command: 'serve', mode: 'production' };
const loaded = await loadConfigFromFile(environment, here('../../vite.config.ts'));
const { module } = await runnerImport(here('./mutations.ts'), {
  root: here('../..'),
  logLevel: 'error',
  plugins: loaded?.config.plugins ?? [],
});
const { mutations, byChecks, byComparison, caught, survivors } = module.tallyMutations();
process.stdout.write(
  `caught ${caught} of ${mutations} (pack checks ${byChecks}, comparison with the papers ${byComparison})\n`,
);
for (const survivor of survivors) process.stdout.write(`survived: ${survivor}\n`);
process.exitCode = survivors.length > 0 ? 1 : 0;

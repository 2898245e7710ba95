// Programs of this repository from their sources: bundled in memory, so that a name of another file costs no look-up when it is used.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, loadConfigFromFile } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NAME = 'program.mjs';

/**
 * Bundles a program with all that it needs, packages of node left out, and loads it; nothing of it stays on the disk.
 * @param entry the path of a source file
 * @returns its module
 */
export async function bundled(entry) {
  const environment = { command: 'serve', mode: 'production' };
  const loaded = await loadConfigFromFile(environment, join(ROOT, 'vite.config.ts'));
  const { output } = await build({
    ...{ root: ROOT, configFile: false, publicDir: false, logLevel: 'error' },
    plugins: (loaded?.config.plugins ?? []).flat().filter((one) => !isOfPages(one)),
    ssr: { noExternal: true },
    build: {
      ...{ ssr: entry, write: false, minify: false, target: 'node20' },
      rolldownOptions: { output: { entryFileNames: NAME, codeSplitting: false } },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'community-facility-planner-'));
  try {
    for (const { type, fileName, code } of output)
      if (type === 'chunk') writeFileSync(join(folder, fileName), code);
    return await import(pathToFileURL(join(folder, NAME)).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What makes pages installable and draws them has nothing to do here. */
function isOfPages(plugin) {
  return /^vite(-plugin-pwa|:react)/.test(plugin?.name ?? '');
}

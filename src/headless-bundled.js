// Programs of this repository from their sources, bundled first: then a name of another file costs no look-up when it is used.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const CONFIG = here('../vite.config.ts');
const NAME = 'program.mjs';

/**
 * Runs a program in a process of its own, so that nothing of the bundler stays in its memory, and nothing of it on the disk.
 * @param entry the path of a source file that does all of its work when it is loaded
 * @returns the exit code
 */
export async function runBundled(entry, args) {
  const code = await bundleOf(entry);
  const folder = mkdtempSync(join(tmpdir(), 'community-facility-planner-'));
  try {
    const file = join(folder, NAME);
    writeFileSync(file, code);
    const { status } = spawnSync(process.execPath, [...process.execArgv, file, ...args], {
      stdio: 'inherit',
    });
    return status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** With all that it needs but what belongs to node. */
async function bundleOf(entry) {
  const loaded = await loadConfigFromFile({ command: 'serve', mode: 'production' }, CONFIG);
  const { output } = await build({
    ...{ root: dirname(CONFIG), configFile: false, publicDir: false, logLevel: 'error' },
    plugins: (loaded?.config.plugins ?? []).flat().filter((one) => !isOfPages(one)),
    ssr: { noExternal: true },
    build: {
      ...{ ssr: entry, write: false, minify: false, target: 'node20' },
      rolldownOptions: { output: { entryFileNames: NAME, codeSplitting: false } },
    },
  });
  return output[0].code;
}

/** What makes pages installable and draws them has nothing to do here. */
function isOfPages(plugin) {
  return /^vite(-plugin-pwa|:react)/.test(plugin?.name ?? '');
}

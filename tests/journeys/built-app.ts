// The app as its users get it: a production build, served from a sub-folder of a static host.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { preview, type PreviewServer } from 'vite';

export interface BuiltApp {
  readonly url: string;
  /** The folder that holds the built files. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');
const SUB_FOLDER = 'planner';

/** In a process of its own: the test runner's environment would turn it into a development build. */
async function build(folder: string): Promise<void> {
  const outDir = join(folder, SUB_FOLDER);
  await promisify(execFile)(
    process.execPath,
    [VITE, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production', VITEST: undefined } },
  );
}

async function serve(folder: string): Promise<PreviewServer> {
  return preview({
    root: ROOT,
    configFile: false,
    appType: 'mpa',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
}

export async function serveBuiltApp(): Promise<BuiltApp> {
  const folder = await mkdtemp(join(tmpdir(), 'built-app-'));
  await build(folder);
  const server = await serve(folder);
  const origin = server.resolvedUrls?.local[0] ?? '';
  return {
    url: `${origin}${SUB_FOLDER}/`,
    folder: join(folder, SUB_FOLDER),
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

// Builds the app once as its users get it and serves it from a sub-folder of a static host, for all journeys.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { preview, type PreviewServer } from 'vite';
import type { TestProject } from 'vitest/node';

/** Where the built app is, or why there is none: then the journeys fail, and only they. */
export type Served = { readonly url: string } | { readonly failure: string };

declare module 'vitest' {
  interface ProvidedContext {
    served: Served;
  }
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

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'built-app-'));
  let server: PreviewServer | null = null;
  try {
    await build(folder);
    server = await serve(folder);
    const origin = server.resolvedUrls?.local[0] ?? '';
    project.provide('served', { url: `${origin}${SUB_FOLDER}/` });
  } catch (error) {
    project.provide('served', { failure: `The app could not be built: ${String(error)}` });
  }
  return async () => {
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  };
}

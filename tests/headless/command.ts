// Runs the program from a terminal's point of view: arguments in, exit code and both streams out.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, vi } from 'vitest';

// Each run starts a process of its own, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The headless run as its command in package.json starts it, speaking English. */
export function assessFiles(...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', '--silent', 'assess', '--', ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, LC_ALL: 'en_US.UTF-8' } },
  );
  // npm itself may warn about the machine's own settings; what the program says is the rest.
  const err = stderr.replace(/^npm warn .*\n/gm, '');
  return { code: status, out: stdout, err };
}

/** A folder that is removed when the tests of the file have run; writes text, bytes or data into it. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'assess-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, content: unknown) => {
    const path = join(folder, name);
    const isAsItIs = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(path, isAsItIs ? content : JSON.stringify(content));
    return path;
  };
  return { folder, write };
}

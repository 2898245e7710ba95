// One process that loads mutated files and tests, and is ended where a mutant keeps it busy for ever.
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, statSync } from 'node:fs';

/** A mutant that is silent for so long has no end. */
const PATIENCE_MS = 30_000;

const ARGS = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'bench/mutants.config.ts'];

/** Its exit code and what it said. */
export function session(setting, results) {
  const env = { PROPERTY_SEED: '1', ...process.env, ...setting };
  const stdio = ['ignore', 'pipe', 'pipe'];
  const child = spawn(process.execPath, ARGS, { env, stdio, detached: true });
  const began = Date.now();
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const watch = setInterval(() => {
    if (!existsSync(results)) return;
    if (Date.now() - Math.max(began, statSync(results).mtimeMs) < PATIENCE_MS) return;
    const last = readFileSync(results, 'utf8').trim().split('\n').at(-1) ?? '{}';
    const { trying } = JSON.parse(last === '' ? '{}' : last);
    if (trying === undefined) return;
    appendFileSync(results, `${JSON.stringify({ id: trying, status: 'endless' })}\n`);
    process.kill(-child.pid, 'SIGKILL');
  }, 5_000);
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      clearInterval(watch);
      resolve({ code, said });
    });
  });
}

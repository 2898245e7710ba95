// All figures of docs/performance.md, one part after another; each line says its part, and a part that fails stops no other.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What is run, and how small for a trial that only shows that it runs. */
const PARTS = {
  speed: { program: 'speed', trial: ['500'] },
  growth: { program: 'growth', trial: ['500', '1000'] },
  tab: { program: 'tab', trial: ['2000'] },
  same: { program: 'same/same', trial: ['classes'] },
  app: { program: 'app/figures', trial: ['core'] },
  country: { program: 'country', trial: ['20000', '1GB'] },
};

const RUN = fileURLToPath(new URL('run.js', import.meta.url));
const FOLDER = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const isTrial = args.includes('trial');
const named = args.filter((one) => one !== 'trial');
const unknown = named.filter((one) => !(one in PARTS));
if (unknown.length > 0) {
  process.stderr.write(`no part is called ${unknown.join(', ')}\n`);
  process.exitCode = 2;
} else
  for (const part of Object.keys(PARTS))
    if (named.length === 0 || named.includes(part)) process.exitCode ||= await measured(part);

/** @returns the part's exit code, as its last line says it too */
async function measured(part) {
  const { program, trial } = PARTS[part];
  const started = performance.now();
  const child = spawn(process.execPath, [RUN, program, ...(isTrial ? trial : [])], {
    cwd: FOLDER,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
  for await (const line of createInterface({ input: child.stdout })) say(part, line);
  const exitCode = await ended;
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  process.stdout.write(`${JSON.stringify({ part, exitCode, seconds })}\n`);
  return exitCode;
}

/** What is no figure goes where complaints go. */
function say(part, line) {
  try {
    process.stdout.write(`${JSON.stringify({ part, ...JSON.parse(line) })}\n`);
  } catch {
    process.stderr.write(`${part}: ${line}\n`);
  }
}

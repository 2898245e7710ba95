// A browser with a disk on the disk whose own process can be killed, and a page that types without a pause and notes when.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { ARGUMENTS, executables } from './browser.ts';

export interface Disk {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

export async function newDisk(): Promise<Disk> {
  const folder = await mkdtemp(join(tmpdir(), 'killed-browser-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

export interface Opened {
  readonly page: Page;
  /** Ends the browser as a power cut would: none of its processes may do anything more. */
  readonly kill: () => Promise<void>;
}

export async function openOn({ folder }: Disk): Promise<Opened> {
  const [options] = executables();
  if (options?.executablePath === undefined) throw new Error('no browser to start');
  const flags = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${folder}`];
  const child = spawn(options.executablePath, [...ARGUMENTS, ...flags, 'about:blank'], {
    env: { ...process.env, ...options.env },
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const browser = await chromium.connectOverCDP(await addressOf(child), { timeout: 120_000 });
  const page = await browser.contexts()[0]?.newPage();
  const served = inject('served');
  if (page === undefined || 'failure' in served) throw new Error('no page to open');
  // As the other journeys' pages: the limit only ends what hangs.
  page.setDefaultTimeout(120_000);
  await page.goto(served.url);
  await page.getByLabel('规划名称').waitFor();
  return { page, kill: () => killed(child) };
}

/** The browser says where it listens, once it does. */
async function addressOf({ stderr }: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: stderr ?? Readable.from([]) })) {
    const [, address] = /^DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (address === undefined) continue;
    stderr?.resume();
    return address;
  }
  throw new Error('the browser ended by itself');
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await gone;
}

/** Types into the name of the plan without a pause, until the browser is gone; the page notes what it held when, what its disk takes for a write, and how long others kept it from its turn. */
export async function typeOn(page: Page, text: string): Promise<void> {
  const name = page.getByLabel('规划名称');
  await name.evaluate(noteWhatIsHeld);
  await name.fill('');
  name.pressSequentially(text, { delay: 60, timeout: 0 }).catch(() => undefined);
}

/** Runs in the page. A disk or a processor that others keep busy may take longer for one write, or for one turn, than the page waits before it: that is none of the page's promise. */
function noteWhatIsHeld(field: Element): void {
  const noted: [number, string][] = [];
  field.addEventListener('input', () => {
    noted.push([performance.now(), (field as HTMLInputElement).value]);
  });
  const turns = { last: performance.now(), latest: 0 };
  const lateness = () => performance.now() - turns.last;
  const turn = () => {
    turns.latest = Math.max(turns.latest, lateness());
    turns.last = performance.now();
    requestAnimationFrame(turn);
  };
  turn();
  const writes: { readonly begun: number; done: number }[] = [];
  // Bound to the database each time it is called.
  const open = Reflect.get(IDBDatabase.prototype, 'transaction') as IDBDatabase['transaction'];
  IDBDatabase.prototype.transaction = function watched(this: IDBDatabase, ...asked) {
    const transaction = open.apply(this, asked);
    if (transaction.mode === 'readonly') return transaction;
    const write = { begun: performance.now(), done: Infinity };
    writes.push(write);
    transaction.addEventListener('complete', () => (write.done = performance.now()));
    return transaction;
  };
  Reflect.set(window, 'heldBefore', (ms: number) => {
    const now = performance.now();
    const slowest = Math.max(0, ...writes.map(({ begun, done }) => Math.min(done, now) - begun));
    const stalled = Math.max(turns.latest, lateness());
    return noted.filter(([at]) => at <= now - ms - slowest - stalled).at(-1)?.[1] ?? '';
  });
}

/** What the name held so many milliseconds, the slowest write and the longest stall, ago. */
export async function heldBefore(page: Page, ms: number): Promise<string> {
  return page.evaluate(
    (before) => (Reflect.get(window, 'heldBefore') as (ago: number) => string)(before),
    ms,
  );
}

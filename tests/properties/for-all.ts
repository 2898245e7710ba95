// Tries a property on fresh random cases; a failure prints what was wrong, the shrunk case and the seed that brings it back.
import fc from 'fast-check';
import { vi } from 'vitest';

/** Other cases in every run; PROPERTY_SEED brings those of a failed run back. */
export const SEED = Number(process.env['PROPERTY_SEED'] ?? Math.floor(Math.random() * 0x7fffffff));

/** How many times as many cases are tried: 1 in `npm test`, more in `npm run test:all`. */
export const TIMES = Number(process.env['PROPERTY_TIMES'] ?? 1);

const MOST_MILLISECONDS = 3_000 * TIMES;

/** A busy machine is slow, not wrong. */
vi.setConfig({ testTimeout: MOST_MILLISECONDS + 60_000 });

/** Tries a property a modest number of times; a busy machine tries it less often, never not at all. */
export function forAll<T>(property: fc.IProperty<T>, numRuns = 100): void {
  const check = (limits: Limits) => {
    const found = fc.check(property, { ...limits, seed: SEED });
    if (found instanceof Promise) throw new Error('forAll tries properties that answer at once');
    return found;
  };
  const inTime = check(limitsOf(numRuns));
  report(isUntried(inTime) ? check(ONCE) : inTime);
}

/**
 * The same of a property that takes turns with the page it is tried on: one case after another until the time is
 * over. A case that has begun is waited for, since two of them at once would share the page.
 */
export async function forAllInTurns<T>(
  property: fc.IAsyncProperty<T>,
  numRuns: number,
): Promise<void> {
  const end = performance.now() + MOST_MILLISECONDS;
  for (let run = 0; run < numRuns * TIMES && (run === 0 || performance.now() < end); run += 1)
    report(await fc.check(property, { numRuns: 1, seed: SEED + run }));
}

interface Limits {
  readonly numRuns: number;
  readonly interruptAfterTimeLimit?: number;
}

const ONCE: Limits = { numRuns: 1 };

const limitsOf = (numRuns: number): Limits => ({
  numRuns: numRuns * TIMES,
  interruptAfterTimeLimit: MOST_MILLISECONDS,
});

/** True where the time was over before the first case. */
function isUntried<T>({ interrupted, numRuns }: fc.RunDetails<T>): boolean {
  return interrupted && numRuns === 0;
}

function report<T>(found: fc.RunDetails<T>): void {
  if (!found.failed) return;
  const wrong = inFull(found.errorInstance);
  throw new Error(
    `Again with PROPERTY_SEED=${String(found.seed)}\n${wrong}\n${fc.defaultReportMessage(found)}`,
  );
}

/** What an expectation found and wanted, not cut short. */
function inFull(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!('actual' in error && 'expected' in error)) return error.message;
  const [found, wanted] = [error.actual, error.expected].map((one) => JSON.stringify(one));
  return `${error.message}\nfound ${String(found)}\nwanted ${String(wanted)}`;
}

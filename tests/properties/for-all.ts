// Tries a property on fresh random cases; a failure prints the shrunk case and the seed that brings it back.
import fc from 'fast-check';
import { vi } from 'vitest';

const FRESH = Math.floor(Math.random() * 0x7fffffff);

/** Other cases in every run; PROPERTY_SEED brings those of a failed run back. */
export const SEED = Number(process.env['PROPERTY_SEED'] ?? FRESH);

/** How many times as many cases are tried: 1 in `npm test`, more in `npm run test:all`. */
export const TIMES = Number(process.env['PROPERTY_TIMES'] ?? 1);

const MOST_MILLISECONDS = 3_000 * TIMES;

/** A busy machine is slow, not wrong. */
vi.setConfig({ testTimeout: MOST_MILLISECONDS + 60_000 });

/** Tries a property a modest number of times; a busy machine tries it less often, never not at all. */
export function forAll<T>(property: fc.IProperty<T>, numRuns: number): void {
  const found = fc.check(property, {
    ...{ numRuns: numRuns * TIMES, interruptAfterTimeLimit: MOST_MILLISECONDS, seed: SEED },
  });
  if (found instanceof Promise) throw new Error('forAll tries properties that answer at once');
  if (found.failed)
    throw new Error(`Again with PROPERTY_SEED=${String(SEED)}\n${fc.defaultReportMessage(found)}`);
}

// Tries a property on fresh random cases; a failure prints the shrunk case and the seed that brings it back.
import fc from 'fast-check';
import { vi } from 'vitest';

/** Where a landing hangs on the run the cases are the same each time: a find there would blame the wrong change. */
const LANDING = 20261127;
const FRESH = Math.floor(Math.random() * 0x7fffffff);

/** Other cases in every run of one's own; PROPERTY_SEED brings those of a failed run back. */
export const SEED = Number(
  process.env['PROPERTY_SEED'] ?? (process.env['CI'] === undefined ? FRESH : LANDING),
);

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

// A year as people write it: four digits, as text or as a number.
import { z } from 'zod/mini';
import { made, refuse, type Context } from './made.ts';

export const year = made(z.optional(z.unknown()), (raw, context): number => {
  if (raw !== undefined && raw !== null) return read(raw, context);
  refuse(context, [], 'missing');
  return z.NEVER;
});

/** A year that need not be named: null where it is not. */
export const yearIfNamed = made(z.optional(z.unknown()), (raw, context): number | null =>
  raw === undefined || raw === null || raw === '' ? null : read(raw, context),
);

function read(raw: unknown, context: Context): number {
  const isText = typeof raw === 'number' || typeof raw === 'string';
  if (isText && /^(19|20|21)\d\d$/.test(String(raw))) return yearIn(String(raw));
  refuse(context, [], 'impossible-year');
  return z.NEVER;
}

/** The year that four digits name. */
export function yearIn(digits: string): number {
  return Number(digits);
}

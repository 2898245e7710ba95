// A year as people write it: four digits, as text or as a number.
import { z } from 'zod/mini';
import { made, refuse } from './made.ts';

export const year = made(z.optional(z.unknown()), (raw, context): number => {
  if (raw === undefined || raw === null) {
    refuse(context, [], 'missing');
    return z.NEVER;
  }
  const text = String(raw);
  if ((typeof raw === 'number' || typeof raw === 'string') && /^(19|20|21)\d\d$/.test(text))
    return Number(text);
  refuse(context, [], 'impossible-year');
  return z.NEVER;
});

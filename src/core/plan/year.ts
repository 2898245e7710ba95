// A year as people write it: four digits, as text or as a number.
import { z } from 'zod';

export const year = z
  .unknown()
  .optional()
  .transform((raw, context): number => {
    if (raw === undefined || raw === null) {
      context.addIssue({ code: 'custom', message: 'missing' });
      return z.NEVER;
    }
    const text = String(raw);
    if ((typeof raw === 'number' || typeof raw === 'string') && /^(19|20|21)\d\d$/.test(text))
      return Number(text);
    context.addIssue({ code: 'custom', message: 'impossible-year' });
    return z.NEVER;
  });

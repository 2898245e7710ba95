// The fields that every entry of a plan shares: ids, names, and what may be left out.
import { z } from 'zod';

export const required = {
  error: (issue: { input?: unknown }) =>
    issue.input === undefined || issue.input === null ? 'missing' : undefined,
};
export const Id = z.string(required).min(1).max(100);
export const Name = z
  .string()
  .max(200)
  .nullish()
  .transform((name) => name ?? '');
/** An absent or null value means that it is not known. */
export const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? null);

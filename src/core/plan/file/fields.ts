// The fields that every entry of a plan shares: ids, names, and what may be left out.
import { z } from 'zod/mini';
import { made } from './made.ts';

export const required = {
  error: (issue: { input?: unknown }) =>
    issue.input === undefined || issue.input === null ? 'missing' : undefined,
};
export const Id = z.string(required).check(z.minLength(1), z.maxLength(100));
export const Name = made(z.nullish(z.string().check(z.maxLength(200))), (name) => name ?? '');
/** An absent or null value means that it is not known. */
export const optional = <T extends z.core.$ZodType>(schema: T) =>
  made(z.nullish(schema), (value) => value ?? null);

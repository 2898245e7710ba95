// The schema of a paper by itself: who issued it for where, when it holds, and how well it is known.
import { z } from 'zod';
import { Id, Words } from './vocabulary-schema.ts';

export const Place = z.string().regex(/^\d{6}$/, { error: 'bad-place' });
export const IsoDate = z.iso.date({ error: 'bad-date' });

export const Document = z.strictObject({
  id: Id,
  /** The place the paper governs; null for an anonymous paper, which speaks wherever it is switched on. */
  jurisdiction: Place.nullable(),
  number: z.string().min(1).nullable(),
  title: Words,
  issuer: Words,
  issued: IsoDate.nullable(),
  from: IsoDate.nullable(),
  to: IsoDate.nullable().default(null),
  period: z.strictObject({ from: z.string(), to: z.string().regex(/^\d{4}$/) }).optional(),
  replaces: z.array(z.string()).default([]),
  evidence: z.enum(['primary', 'secondary', 'user']),
  optional: z.boolean().default(false),
  /** The day on which the pack was last compared with the source's text. */
  checked: IsoDate.optional(),
  /** Where that text was seen, and whether all of it was there. */
  seen: z
    .strictObject({ address: z.string().min(1).max(500), extent: z.enum(['whole', 'part']) })
    .optional(),
  note: Words.optional(),
});

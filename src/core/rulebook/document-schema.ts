// The schema of a paper by itself: who issued it for where, when it holds, and how well it is known.
import { z } from 'zod/mini';
import { Id, Words } from './vocabulary-schema.ts';

export const Place = z.string().check(z.regex(/^\d{6}$/, { error: 'bad-place' }));
const Year = z.string().check(z.regex(/^\d{4}$/, { error: 'impossible-year' }));
export const IsoDate = z.iso.date({ error: 'bad-date' });

/** Pages of the rulebook: a paper of such an id could not be addressed. */
const PAGES = ['place', 'measure', 'readings', 'coverage', 'due', 'papers', 'write'];

export const Document = z.strictObject({
  id: Id.check(z.refine((id) => !PAGES.includes(id), { error: 'reserved-id' })),
  /** The place the paper governs; null for an anonymous paper, which speaks wherever it is switched on. */
  jurisdiction: z.nullable(Place),
  number: z.nullable(z.string().check(z.minLength(1))),
  title: Words,
  issuer: Words,
  issued: z.nullable(IsoDate),
  from: z.nullable(IsoDate),
  to: z._default(z.nullable(IsoDate), null),
  period: z.optional(z.strictObject({ from: Year, to: Year })),
  replaces: z._default(z.array(z.string()), []),
  evidence: z.enum(['primary', 'secondary', 'user']),
  optional: z._default(z.boolean(), false),
  /** The day on which the pack was last compared with the source's text. */
  checked: z.optional(IsoDate),
  /** Where that text was seen, and whether all of it was there. */
  seen: z.optional(
    z.strictObject({
      address: z.string().check(z.minLength(1), z.maxLength(500)),
      extent: z.enum(['whole', 'part']),
      /** The month in which the text seen was copied from its source; it may have been changed since. */
      copied: z.optional(
        z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'bad-date' })),
      ),
    }),
  ),
  note: z.optional(Words),
});

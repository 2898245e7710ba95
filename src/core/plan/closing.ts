// How a gap is to be closed: the way, the deadline, who is responsible, and a note, for one measure of one place.
import { z } from 'zod';
import { refuse } from './figures-by-id.ts';

const MOST_TEXT = 500;

const Text = z
  .string()
  .max(MOST_TEXT)
  .nullish()
  .transform((text) => text ?? '');

const Closing = z.strictObject({
  way: Text,
  deadline: z.iso
    .date({ error: 'impossible-date' })
    .nullish()
    .transform((date) => date ?? ''),
  unit: Text,
  note: Text,
});

/** What is intended for one measure of one place; an empty text is not decided. */
export type Closing = z.infer<typeof Closing>;

/** Intentions by measure; a measure the vocabulary does not know is refused by name. */
export function closingSchema(known: ReadonlyMap<string, unknown>) {
  return z
    .record(z.string(), Closing)
    .nullish()
    .transform((table, context): ReadonlyMap<string, Closing> => {
      for (const id of Object.keys(table ?? {}))
        if (!known.has(id)) refuse(context, [id], 'unknown-measure', { id });
      return new Map(Object.entries(table ?? {}));
    });
}

// How a gap is to be closed: the way, the deadline, who is responsible, and a note, for one measure of one place.
import { z } from 'zod/mini';
import { made, refuse } from './made.ts';

const MOST_TEXT = 500;

const Text = made(z.nullish(z.string().check(z.maxLength(MOST_TEXT))), (text) => text ?? '');

const Closing = z.strictObject({
  way: Text,
  deadline: made(z.nullish(z.iso.date({ error: 'impossible-date' })), (date) => date ?? ''),
  unit: Text,
  note: Text,
});

/** What is intended for one measure of one place; an empty text is not decided. */
export type Closing = z.infer<typeof Closing>;

/** Intentions by measure; a measure the vocabulary does not know is refused by name. */
export function closingSchema(known: ReadonlyMap<string, unknown>) {
  return made(
    z.nullish(z.record(z.string(), Closing)),
    (table, context): ReadonlyMap<string, Closing> => {
      for (const id of Object.keys(table ?? {}))
        if (!known.has(id)) refuse(context, [id], 'unknown-measure', { id });
      return new Map(Object.entries(table ?? {}));
    },
  );
}

// Why something is short, what is done about it, in which year, and who answers for it: one remark a measure and place.
import { z } from 'zod/mini';
import { made, refuse } from './file/made.ts';
import { yearIfNamed, yearIn } from './file/year.ts';

/** The remedies that have words in both languages; other words stand as they were typed. */
export const REMEDIES = ['build', 'convert', 'share', 'lease', 'hire', 'hand-over'] as const;

const MOST_TEXT = 500;

const Text = made(z.nullish(z.string().check(z.maxLength(MOST_TEXT))), (text) => text ?? '');

const Remark = z.strictObject({ reason: Text, remedy: Text, year: yearIfNamed, who: Text });

/** What is said of one measure of one place; an empty text is not said, a year is null until one is named. */
export interface Remark {
  readonly reason: string;
  readonly remedy: string;
  readonly year: number | null;
  readonly who: string;
}

/** Remarks as plan files had them before: how a gap is closed, by which day, by whom, and a note. */
const Closing = z.strictObject({
  way: Text,
  deadline: made(z.nullish(z.iso.date({ error: 'impossible-date' })), (date) => date ?? ''),
  unit: Text,
  note: Text,
});

/** A day of the year other than its last is kept among the words. */
function remarkOf({ way, deadline, unit, note }: z.infer<typeof Closing>): Remark {
  const [named = ''] = deadline.split('-');
  const day = deadline.endsWith('-12-31') ? [] : [deadline];
  return {
    reason: [note, ...day].filter((one) => one !== '').join(' '),
    remedy: way,
    year: named === '' ? null : yearIn(named),
    who: unit,
  };
}

/** Remarks by measure; a measure the vocabulary does not know is refused by name. */
export function remarksSchema(known: ReadonlyMap<string, unknown>) {
  return tableOf(known, Remark, (remark): Remark => remark);
}

/** The same from the older form. */
export function closingSchema(known: ReadonlyMap<string, unknown>) {
  return tableOf(known, Closing, remarkOf);
}

function tableOf<S extends z.core.$ZodType>(
  known: ReadonlyMap<string, unknown>,
  schema: S,
  taken: (entry: z.output<S>) => Remark,
) {
  return made(
    z.nullish(z.record(z.string(), schema)),
    (table, context): ReadonlyMap<string, Remark> => {
      const entries = Object.entries(table ?? {}) as [string, z.output<S>][];
      for (const [id] of entries)
        if (!known.has(id)) refuse(context, [id], 'unknown-measure', { id });
      return new Map(entries.map(([id, entry]) => [id, taken(entry)]));
    },
  );
}

interface Remarked {
  readonly closing: ReadonlyMap<string, Remark>;
  readonly remarks: ReadonlyMap<string, Remark>;
}

/** An entry with its remarks in one table, whichever form they were written in. */
export function withRemarks<Entry extends Remarked>({ closing, remarks, ...entry }: Entry) {
  return { ...entry, remarks: new Map([...closing, ...remarks]) as ReadonlyMap<string, Remark> };
}

interface Place {
  readonly id: string;
  readonly remarks: ReadonlyMap<string, Remark>;
}

/** What a plan says of the shortages of one of its units. */
export function remarksIn(plan: {
  readonly areas: ReadonlyMap<string, Omit<Place, 'id'>>;
  readonly streets: readonly (Place & { readonly communities: readonly Place[] })[];
}): (unit: { readonly scope: string; readonly at: string }) => ReadonlyMap<string, Remark> {
  const communities = plan.streets.flatMap((street) => street.communities);
  const byId = (places: readonly Place[]) =>
    new Map(places.map(({ id, remarks }) => [id, remarks] as const));
  const of = { street: byId(plan.streets), community: byId(communities) };
  return ({ scope, at }) =>
    (scope === 'street' || scope === 'community'
      ? of[scope].get(at)
      : plan.areas.get(at)?.remarks) ?? NOTHING;
}

const NOTHING: ReadonlyMap<string, Remark> = new Map();

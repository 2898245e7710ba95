// Tables from ids to words of the planner's own, as plan files write them; what the vocabulary does not know is refused by name.
import { z } from 'zod/mini';
import { made, refuse } from './made.ts';

const MOST_SIGNS = 500;

/** Null where nothing is said, so that such a plan reads as it did before there were words. */
export function textsById(known: ReadonlyMap<string, unknown>, unknownCode: string) {
  return made(
    z.nullish(z.record(z.string(), z.nullable(z.string().check(z.maxLength(MOST_SIGNS))))),
    (table, context): ReadonlyMap<string, string> | null => {
      const said = Object.entries(table ?? {}).flatMap(([id, text]) =>
        text === null || text === '' ? [] : [[id, text] as const],
      );
      for (const [id] of said) if (!known.has(id)) refuse(context, [id], unknownCode, { id });
      return said.length === 0 ? null : new Map(said);
    },
  );
}

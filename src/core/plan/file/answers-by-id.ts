// Tables from ids to yes or no, as plan files write them; what the vocabulary does not know is refused by name.
import { z } from 'zod/mini';
import { made, refuse } from './made.ts';

const MOST_PROBLEMS = 100;

/**
 * A table from ids to answers; null is an answer that was not given.
 * @param known null where nobody knows which there are: then any is taken
 */
export function answersById(known: ReadonlySet<string> | null, unknownCode: string) {
  return made(
    z.nullish(z.record(z.string(), z.nullable(z.boolean()))),
    (table, context): ReadonlyMap<string, boolean> => {
      const entries = Object.entries(table ?? {});
      const unknown = entries.filter(([id]) => known?.has(id) === false).slice(0, MOST_PROBLEMS);
      for (const [id] of unknown) refuse(context, [id], unknownCode, { id });
      return new Map(entries.flatMap(([id, is]) => (is === null ? [] : [[id, is] as const])));
    },
  );
}

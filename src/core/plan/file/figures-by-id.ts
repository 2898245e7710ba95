// Tables from ids to figures, as plan files write them; what the vocabulary does not know is refused by name.
import { z } from 'zod/mini';
import type { Decimal } from '../../quantity/decimal.ts';
import { figure } from './figure.ts';
import { made, passOn, refuse } from './made.ts';

const MOST_PROBLEMS = 100;

/** A table from ids to figures; an id the vocabulary does not know is refused by name. */
export function figuresById(known: ReadonlyMap<string, boolean>, unknownCode: string) {
  return made(
    z.nullish(z.record(z.string(), z.unknown())),
    (table, context): ReadonlyMap<string, Decimal> => {
      const figures = new Map<string, Decimal>();
      let problems = 0;
      for (const [id, raw] of Object.entries(table ?? {})) {
        if (problems >= MOST_PROBLEMS) break;
        const whole = known.get(id);
        if (whole === undefined) {
          refuse(context, [id], unknownCode, { id });
          problems += 1;
          continue;
        }
        const read = figure(whole).safeParse(raw);
        if (!read.success) {
          problems += 1;
          passOn(context, read.error, [id]);
        } else if (read.data !== null) figures.set(id, read.data);
      }
      return figures;
    },
  );
}

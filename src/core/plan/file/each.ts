// A list read item by item, so that a file full of mistakes is refused after the first hundred, not after the last.
import { z } from 'zod/mini';
import { made, passOn } from './made.ts';

const MOST_PROBLEMS = 100;

/**
 * A list of items; absent is empty. Problems carry the index of their item.
 * An item that was read before, the very same object, is not read again: nothing writes into what it was read from.
 */
export function each<T extends z.core.$ZodType>(item: T) {
  const known = new WeakMap<object, z.output<T>>();
  return made(z.nullish(z.array(z.unknown())), (list, context): z.output<T>[] => {
    const read: z.output<T>[] = [];
    let problems = 0;
    for (const [index, raw] of (list ?? []).entries()) {
      const before = isObject(raw) ? known.get(raw) : undefined;
      if (before !== undefined) {
        read.push(before);
        continue;
      }
      const one = z.safeParse(item, raw);
      if (one.success) {
        read.push(one.data);
        if (isObject(raw)) known.set(raw, one.data);
      } else passOn(context, one.error, [index]);
      problems += one.success ? 0 : one.error.issues.length;
      if (problems >= MOST_PROBLEMS) break;
    }
    return read;
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

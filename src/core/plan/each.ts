// A list read item by item, so that a file full of mistakes is refused after the first hundred, not after the last.
import { z } from 'zod';

const MOST_PROBLEMS = 100;

/** A list of items; absent is empty. Problems carry the index of their item. */
export function each<T extends z.ZodType>(item: T) {
  return z
    .array(z.unknown())
    .nullish()
    .transform((list, context): z.output<T>[] => {
      const read: z.output<T>[] = [];
      let problems = 0;
      for (const [index, raw] of (list ?? []).entries()) {
        const one = item.safeParse(raw);
        if (one.success) read.push(one.data);
        else
          for (const issue of one.error.issues)
            context.addIssue({ ...issue, path: [index, ...issue.path] });
        problems += one.success ? 0 : one.error.issues.length;
        if (problems >= MOST_PROBLEMS) break;
      }
      return read;
    });
}

// What a schema has read, made into what the plan holds; whatever cannot be made is refused by a code.
import { z } from 'zod/mini';

/** Where problems are told while a value is read. */
export type Context = Pick<z.core.ParsePayload, 'issues'>;

/** @param make what the value becomes; it may refuse it, and then what it answers is not taken */
export function made<S extends z.core.$ZodType, Made>(
  schema: S,
  make: (value: z.output<S>, context: Context) => Made,
) {
  return z.pipe(
    schema,
    z.transform((value: z.output<S>, context) => make(value, context)),
  );
}

/** Refuses the value, or what lies in it at the path, by a code of our own. */
export function refuse(
  { issues }: Context,
  path: PropertyKey[],
  message: string,
  params: Record<string, string> = {},
): void {
  issues.push({ code: 'custom', message, path, params, input: undefined });
}

/** Refuses by what another schema found, at the path where that was read. */
export function passOn({ issues }: Context, found: z.core.$ZodError, at: PropertyKey[]): void {
  for (const issue of found.issues)
    issues.push({ ...issue, path: [...at, ...issue.path], input: undefined });
}

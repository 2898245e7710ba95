// Where in a draft something stands, and a copy of the draft with one value changed there.

export type DraftPath = readonly (string | number)[];

/** A copy with one value changed; tables on the way are made as needed. */
export function setIn<T>(target: T, [step, ...rest]: DraftPath, value: unknown): T {
  if (step === undefined) return value as T;
  if (Array.isArray(target)) {
    const copy = [...(target as unknown[])];
    copy[Number(step)] = setIn(copy[Number(step)], rest, value);
    return copy as T;
  }
  const table = (target ?? {}) as Record<string, unknown>;
  return { ...table, [String(step)]: setIn(table[String(step)], rest, value) } as T;
}

// Keys for lists of what carries an id, even where a plan that cannot be read names one twice.

/** The id itself the first time, then with how often it came before. */
export function distinctKeys(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return before === 0 ? id : `${id} ${String(before)}`;
  });
}

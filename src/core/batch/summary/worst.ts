// The places that lack most, kept while rows go by: a short list, the worst first.

/** Keeps at most so many entries. @param order negative where the first is worse */
interface WorstList<T> {
  readonly offer: (entry: T) => void;
  readonly entries: () => readonly T[];
}

export function worstList<T>(most: number, order: (a: T, b: T) => number): WorstList<T> {
  const kept: T[] = [];
  return {
    offer: (entry) => {
      let at = kept.length;
      while (at > 0 && order(entry, kept[at - 1] as T) < 0) at -= 1;
      if (at >= most) return;
      kept.splice(at, 0, entry);
      if (kept.length > most) kept.pop();
    },
    entries: () => kept,
  };
}

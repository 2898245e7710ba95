// The same list for as long as it holds the same things, so that what depends on it is not made or drawn again.
import { useState } from 'react';

export function useSteadyList<T>(list: readonly T[]): readonly T[] {
  const [kept, setKept] = useState(list);
  const isSame = kept.length === list.length && kept.every((one, at) => one === list[at]);
  if (isSame) return kept;
  setKept(list);
  return list;
}

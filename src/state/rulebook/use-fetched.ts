// What a page fetches when it is shown: nothing yet, the thing itself, or that it could not be had.
import { useEffect, useState } from 'react';

interface Fetched<T> {
  /** Null until it has come. */
  readonly value: T | null;
  /** True once it could not be had. */
  readonly isMissing: boolean;
}

const WAITING = { value: null, isMissing: false } as const;

/** @param load the same function for as long as the same thing is wanted */
export function useFetched<T>(load: () => Promise<T>): Fetched<T> {
  const [come, setCome] = useState<{ of: () => Promise<T>; fetched: Fetched<T> } | null>(null);
  useEffect(() => {
    let isLeft = false;
    const take = (fetched: Fetched<T>) => {
      if (!isLeft) setCome({ of: load, fetched });
    };
    load().then(
      (value) => take({ value, isMissing: false }),
      () => take({ value: null, isMissing: true }),
    );
    return () => {
      isLeft = true;
    };
  }, [load]);
  return come?.of === load ? come.fetched : WAITING;
}

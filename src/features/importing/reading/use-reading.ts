// Has the thread read the tables of a file: the one that is looked at whenever something is said of it, the others once.
import { useEffect, type RefObject } from 'react';
import { readIn, type Thread } from './import-thread.ts';
import { isRegister, type TableWork } from './table-work.ts';

type Told = Parameters<Parameters<typeof readIn>[2]>[0];

/** @param tell of a table: how far it is read, and what it comes to */
export function useReading(
  thread: RefObject<Thread | null>,
  works: readonly TableWork[],
  table: number,
  tell: (table: number, told: Told) => void,
): void {
  const { match = null, corrections = null } = works[table] ?? {};
  useEffect(() => {
    const running = thread.current;
    if (running === null || match === null || corrections === null) return undefined;
    return readIn(running, { table, match, corrections }, (told) => tell(table, told));
  }, [match, table, corrections]);
  const next = works.findIndex((one, at) => at !== table && one.read === null && isRegister(one));
  const other = works[next] ?? null;
  useEffect(() => {
    const running = thread.current;
    if (running === null || other === null) return undefined;
    const wanted = { table: next, match: other.match, corrections: other.corrections };
    return readIn(running, wanted, ({ read }) => {
      if (read !== undefined) tell(next, { read });
    });
  }, [next, other]);
}

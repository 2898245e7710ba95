// Has the thread read the tables of a file: the one that is looked at whenever something is said of it, the others once it is not what they were read by.
import { useEffect, type RefObject } from 'react';
import { readIn, type Thread } from './import-thread.ts';
import { isReadAsSaid, isRegister, type Saying, type TableWork } from './table-work.ts';

type Told = Parameters<Parameters<typeof readIn>[2]>[0];

/** @param tell of a table: how far it is read, and what it comes to by what was said of it */
export function useReading(
  thread: RefObject<Thread | null>,
  works: readonly TableWork[],
  table: number,
  tell: (table: number, told: Told, by: Saying) => void,
): void {
  const { match = null, corrections = null } = works[table] ?? {};
  useEffect(() => {
    const running = thread.current;
    if (running === null || match === null || corrections === null) return undefined;
    const by = { match, corrections };
    return readIn(running, { table, ...by }, (told) => tell(table, told, by));
  }, [match, table, corrections]);
  const next = works.findIndex((one, at) => at !== table && !isReadAsSaid(one) && isRegister(one));
  const other = works[next] ?? null;
  useEffect(() => {
    const running = thread.current;
    if (running === null || other === null) return undefined;
    const by = { match: other.match, corrections: other.corrections };
    return readIn(running, { table: next, ...by }, ({ read }) => {
      if (read !== undefined) tell(next, { read }, by);
    });
  }, [next, other]);
}

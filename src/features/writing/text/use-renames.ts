// What the text became follows entries that are called otherwise, by a field or by a step back or forward.
import { useEffect, useRef } from 'react';
import type { Table } from '../../../state/writing/pack-data.ts';
import { renamesBetween } from '../../../state/writing/renamed.ts';

/** Calls back for each entry whose id is another than a moment before. */
export function useRenames(document: Table, onRename: (was: string, id: string) => void): void {
  const last = useRef(document);
  const follow = useRef(onRename);
  useEffect(() => {
    follow.current = onRename;
  });
  useEffect(() => {
    const renames = renamesBetween(last.current, document);
    last.current = document;
    for (const [was, id] of renames) follow.current(was, id);
  }, [document]);
}

// An import under way: the file, its tables, the match, the corrections, and the rows they come to. Nothing here touches the plan.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import type { Match } from '../../io/headers/headers.ts';
import { importTargets, type ImportTarget } from '../../io/headers/import-targets.ts';
import type { Corrections, RegisterRead } from '../../io/register/read-register.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { BROKEN, openIn, readIn, startThread, type Thread } from './import-thread.ts';
import type { Opened, TableHead } from './importer.ts';

export interface Import {
  readonly targets: readonly ImportTarget[];
  readonly file: string;
  readonly refusal: Extract<Opened, { ok: false }> | null;
  readonly tables: readonly TableHead[];
  readonly table: number;
  readonly match: Match | null;
  readonly corrections: Corrections;
  readonly read: RegisterRead | null;
  /** Rows read so far while at work, else null. */
  readonly progress: number | null;
  readonly open: (file: File) => void;
  readonly choose: (table: number) => void;
  readonly rematch: (match: Match) => void;
  /** Says which row is the header; -1 for none. */
  readonly rehead: (row: number) => void;
  readonly correct: (cell: string, text: string) => void;
  readonly cancel: () => void;
}

type Progress = Pick<
  Import,
  'file' | 'refusal' | 'tables' | 'table' | 'match' | 'corrections' | 'read' | 'progress'
>;

const NOTHING: Progress = {
  file: '',
  refusal: null,
  tables: [],
  table: 0,
  match: null,
  corrections: {},
  read: null,
  progress: null,
};

export function useImport(rulebook: Rulebook): Import {
  const targets = useMemo(() => importTargets(rulebook), [rulebook]);
  const thread = useRef<Thread | null>(null);
  const [at, setAt] = useState(NOTHING);
  const change = (more: Partial<Progress>) => setAt((before) => ({ ...before, ...more }));
  const stop = () => {
    thread.current?.worker.terminate();
    thread.current = null;
  };
  useEffect(() => () => thread.current?.worker.terminate(), []);
  const { match, table, corrections, tables } = at;
  useEffect(() => {
    const running = thread.current;
    if (running === null || match === null) return undefined;
    return readIn(running, { table, match, corrections }, change);
  }, [match, table, corrections]);
  const open = (file: File) => {
    stop();
    const running = startThread(() => change({ refusal: BROKEN, progress: null }));
    thread.current = running;
    setAt({ ...NOTHING, file: file.name, progress: 0 });
    void openIn(running, file, { targets, ids: idsOfPlan() }).then((opened) => {
      if (thread.current !== running) return;
      if (opened.ok) change({ tables: opened.tables, ...first(opened.tables) });
      else change({ refusal: opened, progress: null });
    });
  };
  const choose = (chosen: number) =>
    change({ table: chosen, match: tables[chosen]?.match ?? null, corrections: {}, read: null });
  const rehead = (row: number) => {
    const running = thread.current;
    void running?.importer.matchAt(table, row).then((changed) => {
      if (thread.current === running) change({ match: changed, corrections: {} });
    });
  };
  const cancel = () => {
    stop();
    setAt(NOTHING);
  };
  return {
    ...at,
    targets,
    open,
    choose,
    rehead,
    cancel,
    rematch: (changed) => change({ match: changed }),
    correct: (cell, text) => change({ corrections: { ...corrections, [cell]: text } }),
  };
}

function idsOfPlan(): string[] {
  const { streets } = usePlanStore.getState().draft;
  return streets.flatMap(({ communities }) => communities.map(({ id }) => id));
}

/** The sheet of which most columns are understood. */
function first(tables: readonly TableHead[]): Pick<Progress, 'table' | 'match'> {
  const known = (head: TableHead | undefined) =>
    head?.match.columns.filter(({ target }) => target !== null).length ?? 0;
  const table = tables.reduce(
    (best, head, index) => (known(head) > known(tables[best]) ? index : best),
    0,
  );
  return { table, match: tables[table]?.match ?? null };
}

// An import under way: the file, its tables, and for each the match, the corrections, and the rows they come to. Nothing here touches the plan.
import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type Dispatch,
  type RefObject,
  type SetStateAction,
} from 'react';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import type { Match } from '../../io/headers/headers.ts';
import { importTargets, type ImportTarget } from '../../io/headers/import-targets.ts';
import type { Corrections, RegisterRead } from '../../io/register/read-register.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { openIn, startThread, type Thread } from './reading/import-thread.ts';
import { bestTable, worksOf, type TableWork } from './reading/table-work.ts';
import { useReading } from './reading/use-reading.ts';
import type { Opened, TableHead } from './reading/importer.ts';

export interface Import {
  readonly targets: readonly ImportTarget[];
  readonly file: string;
  readonly refusal: Extract<Opened, { ok: false }> | null;
  readonly tables: readonly TableHead[];
  /** What was said of each table, and what it comes to; kept while another one is looked at. */
  readonly works: readonly TableWork[];
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

type Progress = Pick<Import, 'file' | 'refusal' | 'tables' | 'works' | 'table' | 'progress'>;

const NOTHING: Progress = {
  file: '',
  refusal: null,
  tables: [],
  works: [],
  table: 0,
  progress: null,
};

export function useImport(rulebook: Rulebook): Import {
  const targets = useMemo(() => importTargets(rulebook), [rulebook]);
  const thread = useRef<Thread | null>(null);
  const [at, setAt] = useState(NOTHING);
  const { change, changeWork } = changesOf(setAt);
  const stop = () => {
    thread.current?.end();
    thread.current = null;
  };
  useEffect(() => () => thread.current?.end(), []);
  const { works, table } = at;
  useReading(thread, works, table, (which, { read, ...told }, readBy) => {
    if (read !== undefined) changeWork(which, { read, readBy });
    if (which === table) change(told);
  });
  const open = (file: File) => {
    stop();
    const running = startThread((refusal) => change({ refusal, progress: null }));
    thread.current = running;
    setAt({ ...NOTHING, file: file.name, progress: 0 });
    void openIn(running, file, { targets, ids: idsOfPlan() }).then((opened) => {
      if (thread.current !== running) return;
      change(opened.ok ? begun(opened.tables) : { refusal: opened, progress: null });
    });
  };
  const rehead = (row: number) =>
    void reheaded(thread, table, row, (more) => changeWork(table, more));
  const { match = null, corrections = {}, read = null } = works[table] ?? {};
  return {
    ...at,
    ...{ targets, match, corrections, read, open, rehead },
    choose: (chosen) => change({ table: chosen }),
    cancel: () => {
      stop();
      setAt(NOTHING);
    },
    rematch: (changed) => changeWork(table, { match: changed }),
    correct: (cell, text) => changeWork(table, { corrections: { ...corrections, [cell]: text } }),
  };
}

const begun = (tables: readonly TableHead[]) => ({
  tables,
  works: worksOf(tables),
  table: bestTable(tables),
});

/** Until it is known what the other row says, nothing is taken by what the header said before. */
async function reheaded(
  thread: RefObject<Thread | null>,
  table: number,
  row: number,
  change: (more: Partial<TableWork>) => void,
): Promise<void> {
  const running = thread.current;
  if (running === null) return;
  change({ readBy: null });
  const match = await running.matchAt(table, row);
  if (thread.current === running) change({ match, corrections: {} });
}

function changesOf(setAt: Dispatch<SetStateAction<Progress>>) {
  return {
    change: (more: Partial<Progress>) => setAt((before) => ({ ...before, ...more })),
    changeWork: (table: number, more: Partial<TableWork>) =>
      setAt((before) => ({
        ...before,
        works: before.works.map((one, at) => (at === table ? { ...one, ...more } : one)),
      })),
  };
}

function idsOfPlan(): string[] {
  const { streets } = usePlanStore.getState().draft;
  return streets.flatMap(({ communities }) => communities.map(({ id }) => id));
}

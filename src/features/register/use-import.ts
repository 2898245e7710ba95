// An import under way: the file, its tables, the match, the corrections, and the rows they come to. Nothing here touches the plan.
import { proxy, wrap, type Remote } from 'comlink';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Match } from '../../io/headers.ts';
import { importTargets, type ImportTarget } from '../../io/import-targets.ts';
import type { Corrections, RegisterRead } from '../../io/read-register.ts';
import type { Rules } from '../../state/rules.ts';
import type { Importer, Opened, TableHead } from './importer.ts';

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
  readonly correct: (cell: string, text: string) => void;
  readonly cancel: () => void;
}

interface Progress {
  readonly file: string;
  readonly refusal: Import['refusal'];
  readonly tables: readonly TableHead[];
  readonly table: number;
  readonly match: Match | null;
  readonly corrections: Corrections;
}

const NOTHING: Progress = {
  file: '',
  refusal: null,
  tables: [],
  table: 0,
  match: null,
  corrections: {},
};
const BROKEN = { ok: false, code: 'broken', values: {} } as const;

interface Thread {
  readonly worker: Worker;
  readonly importer: Remote<Importer>;
}

function startThread(): Thread {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  return { worker, importer: wrap<Importer>(worker) };
}

export function useImport(rules: Rules): Import {
  const targets = useMemo(() => importTargets(rules.rulebook), [rules]);
  const thread = useRef<Thread | null>(null);
  const [at, setAt] = useState(NOTHING);
  const [read, setRead] = useState<RegisterRead | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const stop = () => {
    thread.current?.worker.terminate();
    thread.current = null;
    setProgress(null);
  };
  useEffect(() => () => thread.current?.worker.terminate(), []);
  const { match, table, corrections } = at;
  useEffect(() => {
    const running = thread.current;
    if (running === null || match === null) return undefined;
    let wanted = true;
    const report = proxy((rows: number) => {
      if (wanted) setProgress(rows);
    });
    void running.importer.read(table, match, corrections, report).then((rows) => {
      if (!wanted) return;
      setRead(rows);
      setProgress(null);
    });
    return () => {
      wanted = false;
    };
  }, [match, table, corrections]);
  const open = (file: File) => {
    stop();
    const running = startThread();
    thread.current = running;
    setAt({ ...NOTHING, file: file.name });
    setRead(null);
    setProgress(0);
    void openIn(running, file, targets).then((opened) => {
      if (thread.current !== running) return;
      if (opened.ok)
        setAt({ ...NOTHING, file: file.name, tables: opened.tables, ...first(opened.tables) });
      else setAt({ ...NOTHING, file: file.name, refusal: opened });
      if (!opened.ok) setProgress(null);
    });
  };
  return {
    ...at,
    targets,
    read,
    progress,
    open,
    choose: (chosen) =>
      setAt({ ...at, table: chosen, match: at.tables[chosen]?.match ?? null, corrections: {} }),
    rematch: (changed) => setAt({ ...at, match: changed }),
    correct: (cell, text) => setAt({ ...at, corrections: { ...at.corrections, [cell]: text } }),
    cancel: () => {
      stop();
      setAt(NOTHING);
      setRead(null);
    },
  };
}

async function openIn(
  { importer }: Thread,
  file: File,
  targets: readonly ImportTarget[],
): Promise<Opened> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await importer.open(bytes, file.name, targets);
  } catch {
    return BROKEN;
  }
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

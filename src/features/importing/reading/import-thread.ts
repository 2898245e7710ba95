// The worker that reads a file: started for one file, asked step by step, ended when somebody cancels. Without workers the page reads by itself.
import { proxy, wrap, type Remote } from 'comlink';
import type { Match } from '../../../io/headers/headers.ts';
import type { Corrections, RegisterRead } from '../../../io/register/read-register.ts';
import { part, isPartMissing } from '../../../parts/part.ts';
import type { Importer, Known, Opened } from './importer.ts';

export interface Thread {
  readonly importer: () => Promise<Importer | Remote<Importer>>;
  readonly matchAt: Importer['matchAt'];
  readonly end: () => void;
}

type Failure = Extract<Opened, { ok: false }>;

const BROKEN: Failure = { ok: false, code: 'broken', values: {} };
const MISSING: Failure = { ok: false, code: 'part-missing', values: {} };

/** @param onFailure when the thread cannot be had, or dies, for want of memory for instance */
export function startThread(onFailure: (refusal: Failure) => void): Thread {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return inThePage();
  }
  // A fault inside has a message; a worker whose file could not be fetched has none.
  worker.addEventListener('error', (event) =>
    onFailure(event instanceof ErrorEvent && event.message !== '' ? BROKEN : MISSING),
  );
  const importer = wrap<Importer>(worker);
  return {
    importer: () => Promise.resolve(importer),
    matchAt: (table, headerRow) => importer.matchAt(table, headerRow),
    end: () => worker.terminate(),
  };
}

function inThePage(): Thread {
  const made = part(() => import('./importer.ts')).then(({ createImporter }) => createImporter());
  made.catch(() => undefined);
  return {
    importer: () => made,
    matchAt: async (table, headerRow) => (await made).matchAt(table, headerRow),
    end: () => undefined,
  };
}

export async function openIn(thread: Thread, file: File, known: Known): Promise<Opened> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const importer = await thread.importer();
    return await importer.open(bytes, file.name, known);
  } catch (error) {
    return isPartMissing(error) ? MISSING : BROKEN;
  }
}

interface Wanted {
  readonly table: number;
  readonly match: Match;
  readonly corrections: Corrections;
}

interface Told {
  readonly progress?: number | null;
  readonly read?: RegisterRead | null;
  readonly refusal?: Failure;
}

/** Tells of progress and of the rows; the function that is returned makes it fall silent. */
export function readIn(
  thread: Thread,
  { table, match, corrections }: Wanted,
  tell: (told: Told) => void,
): () => void {
  let wanted = true;
  const ifWanted = (told: Told) => {
    if (wanted) tell(told);
  };
  const report = proxy((progress: number) => ifWanted({ progress }));
  const read = async () => (await thread.importer()).read(table, match, corrections, report);
  read().then(
    (rows) => ifWanted({ read: rows, progress: null }),
    () => ifWanted({ refusal: BROKEN, progress: null }),
  );
  return () => {
    wanted = false;
  };
}

// The worker that reads a file: started for one file, asked step by step, ended when somebody cancels.
import { proxy, wrap, type Remote } from 'comlink';
import type { Match } from '../../io/headers/headers.ts';
import type { Corrections, RegisterRead } from '../../io/register/read-register.ts';
import type { Importer, Known, Opened } from './importer.ts';

export interface Thread {
  readonly worker: Worker;
  readonly importer: Remote<Importer>;
}

export const BROKEN = { ok: false, code: 'broken', values: {} } as const;

/** @param onFailure when the thread itself dies, for want of memory for instance */
export function startThread(onFailure: () => void): Thread {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', onFailure);
  return { worker, importer: wrap<Importer>(worker) };
}

export async function openIn({ importer }: Thread, file: File, known: Known): Promise<Opened> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await importer.open(bytes, file.name, known);
  } catch {
    return BROKEN;
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
  readonly refusal?: typeof BROKEN;
}

/** Tells of progress and of the rows; the function that is returned makes it fall silent. */
export function readIn(
  { importer }: Thread,
  { table, match, corrections }: Wanted,
  tell: (told: Told) => void,
): () => void {
  let wanted = true;
  const ifWanted = (told: Told) => {
    if (wanted) tell(told);
  };
  const report = proxy((progress: number) => ifWanted({ progress }));
  importer.read(table, match, corrections, report).then(
    (read) => ifWanted({ read, progress: null }),
    () => ifWanted({ refusal: BROKEN, progress: null }),
  );
  return () => {
    wanted = false;
  };
}

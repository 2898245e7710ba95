// The worker that judges a file: started for one file, ended when somebody cancels or takes another. Without workers the page judges by itself.
import { wrap, type Remote } from 'comlink';
import { part } from '../../parts/part.ts';
import type { Desk } from './worker/desk.ts';

/** The desk, wherever it stands. */
export interface BatchThread {
  readonly desk: () => Promise<Desk | Remote<Desk>>;
  readonly end: () => void;
}

/** @param onFailure when the worker cannot be had, or dies */
export function startThread(onFailure: () => void): BatchThread {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./worker/batch-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return inThePage();
  }
  worker.addEventListener('error', onFailure);
  const desk = wrap<Desk>(worker);
  // A remote is callable: handed out as it is, a promise would take it for one of its own.
  return { desk: () => Promise.resolve(desk), end: () => worker.terminate() };
}

function inThePage(): BatchThread {
  const made = part(() => import('./worker/desk.ts')).then(({ createDesk }) => createDesk());
  made.catch(() => undefined);
  return { desk: () => made, end: () => undefined };
}

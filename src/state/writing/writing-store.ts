// The papers being written in this window: every change is a step back, and is written down a moment later.
import { temporal } from 'zundo';
import { create } from 'zustand';
import { dropPaper, keepPaper, newKey, readPapers, type Paper } from './kept-papers.ts';
import type { Table } from './pack-data.ts';

interface WritingStore {
  /** Null until what is kept has been read. */
  readonly papers: readonly Paper[] | null;
  /** What became of keeping: `failed` while the browser keeps nothing, `beside` once another window wrote the same paper. */
  readonly keeping: 'kept' | 'failed' | 'beside';
  readonly begin: (document: Table) => string;
  /** @param step changes under the same name that follow one another closely are one step back */
  readonly edit: (key: string, change: (document: Table) => Table, step: string) => void;
  readonly drop: (key: string) => void;
}

const STEP_MS = 900;
/** A change waits no longer than this before it is written down, however fast others follow. */
const LONGEST_WAIT_MS = 100;
let last = { step: '', time: 0 };

function startsStep(step: string): boolean {
  const now = performance.now();
  const starts = step === '' || step !== last.step || now - last.time > STEP_MS;
  last = { step, time: now };
  return starts;
}

let step = '';

export const useWriting = create<WritingStore>()(
  temporal(
    (set) => ({
      papers: null,
      keeping: 'kept',
      begin: (document) => {
        const key = newKey();
        step = '';
        const paper = { key, document, savedAt: '' };
        set(({ papers }) => ({ papers: [paper, ...(papers ?? [])] }));
        void keepNow(key);
        return key;
      },
      edit: (key, change, of) => {
        step = of === '' ? '' : `${key} ${of}`;
        set(({ papers }) => ({
          papers: (papers ?? []).map((one) =>
            one.key === key ? { ...one, document: change(one.document) } : one,
          ),
        }));
        keepSoon(key);
      },
      drop: (key) => {
        step = '';
        set(({ papers }) => ({ papers: (papers ?? []).filter((one) => one.key !== key) }));
        dropPaper(key).catch(() => undefined);
      },
    }),
    {
      partialize: ({ papers }) => ({ papers }),
      equality: (past, current) => past.papers === current.papers,
      limit: 100,
      handleSet: (handle) => (past) => {
        if (startsStep(step)) handle(past);
      },
    },
  ),
);

const waiting = new Map<string, ReturnType<typeof setTimeout>>();

function keepSoon(key: string): void {
  if (!waiting.has(key))
    waiting.set(
      key,
      setTimeout(() => void keepNow(key), LONGEST_WAIT_MS),
    );
}

async function keepNow(key: string): Promise<void> {
  waiting.delete(key);
  const paper = useWriting.getState().papers?.find((one) => one.key === key);
  if (paper === undefined) return;
  const savedAt = new Date().toISOString();
  try {
    const other = await keepPaper(paper, savedAt);
    quietly(({ papers }) => ({
      papers: [
        ...(papers ?? []).map((one) => (one.key === key ? { ...one, savedAt } : one)),
        ...(other === null ? [] : [other]),
      ],
      keeping: other === null ? 'kept' : 'beside',
    }));
  } catch {
    quietly(() => ({ keeping: 'failed' }));
  }
}

/** A change that is no step back. */
function quietly(change: (state: WritingStore) => Partial<WritingStore>): void {
  const { pause, resume } = useWriting.temporal.getState();
  pause();
  useWriting.setState(change);
  resume();
}

let opening: Promise<void> | null = null;

/**
 * Reads what is kept, once, however many ask at the same time; where the browser has no database the page works all the
 * same, and says that it keeps nothing.
 */
export async function openWriting(): Promise<void> {
  if (useWriting.getState().papers !== null) return;
  await (opening ??= readKept());
}

async function readKept(): Promise<void> {
  try {
    const papers = await readPapers();
    quietly((state) => ({ papers: [...(state.papers ?? []), ...papers] }));
  } catch {
    quietly(({ papers }) => ({ papers: papers ?? [], keeping: 'failed' }));
  }
}

/** Everything that waits to be written down, at once: the page is about to go. */
export async function keepAll(): Promise<void> {
  const keys = [...waiting.keys()];
  keys.forEach((key) => clearTimeout(waiting.get(key)));
  await Promise.all(keys.map(keepNow));
}

/** A step back or forward; what it leads to is written down again. */
export function turnBack(direction: 'undo' | 'redo'): void {
  const { undo, redo } = useWriting.temporal.getState();
  (direction === 'undo' ? undo : redo)();
  last = { step: '', time: 0 };
  useWriting.getState().papers?.forEach(({ key }) => keepSoon(key));
}

// Everything that windows of this browser wrote down and did not save, out of the quick storage and the database: of each, what was written last.
import { inLibrary } from '../library/plan-database.ts';
import { isSettled, settledAt } from '../library/settled.ts';
import { carriedOver } from './carried-over.ts';
import { clearUnsaved, isWhole, quickEntries, readUnsaved, type Unsaved } from './plan-journal.ts';

const DAY_MS = 86_400_000;

/** One entry, or what stands in its place and cannot be read. */
export interface WrittenDown {
  readonly tab: string;
  /** Under which it lies in the quick storage and in the database. */
  readonly key: string;
  readonly text: string;
  readonly unsaved: Unsaved | null;
}

/** Differences are of one state of the plan: once another is saved they are not written, for new ones follow at once. */
export async function noteTyped(key: string, typedNow: Unsaved): Promise<void> {
  await inLibrary(async (transaction) => {
    const typed = transaction.objectStore('typed');
    const before: unknown = await typed.get(key);
    if (isSettled(before) && before.seq >= (typedNow.seq ?? 0)) return;
    const unsaved = isWhole(typedNow) ? carriedOver(typedNow, before) : typedNow;
    const { revision = 0 } = ((await transaction.objectStore('heads').get(unsaved.id)) ?? {}) as {
      revision?: number;
    };
    if (isWhole(unsaved) || revision === unsaved.base) await typed.put(unsaved, key);
  });
}

/** It is marked as settled, for the browser may bring the quick one back after a crash: it takes seconds to forget. */
export async function forgetTyped(key: string): Promise<void> {
  const quick = quickEntries().find((one) => one.key === key);
  const fast = quick === undefined ? null : readUnsaved(quick.text);
  clearUnsaved(key);
  await inLibrary(async (transaction) => {
    const typed = transaction.objectStore('typed');
    const stored = (await typed.get(key)) as { seq?: number } | undefined;
    const seq = Math.max(fast?.seq ?? 0, stored?.seq ?? 0);
    if (seq === 0) await typed.delete(key);
    else if (!isSettled(stored) || stored.seq < seq) await typed.put(settledAt(seq), key);
  });
}

/** What the quick storage still holds may be older than the database: the browser writes it seconds later. */
export async function allWrittenDown(): Promise<WrittenDown[]> {
  const stored = await inLibrary(async (transaction) => {
    const store = transaction.objectStore('typed');
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return new Map(keys.map((key, at) => [key, values[at]] as const));
  });
  const quick = new Map(quickEntries().map(({ key, text }) => [key, text]));
  const found: WrittenDown[] = [];
  for (const key of new Set([...stored.keys(), ...quick.keys()])) {
    const one = latest(key, stored.get(key), quick.get(key));
    if (one !== null) found.push(one);
    else if (quick.has(key)) clearUnsaved(key);
  }
  await dropOld(stored);
  return found;
}

function latest(key: string, stored: unknown, quick: string | undefined): WrittenDown | null {
  const tab = key.split(':')[0] ?? '';
  const fast = quick === undefined ? null : readUnsaved(quick);
  const slow = isSettled(stored) ? null : readUnsaved(JSON.stringify(stored ?? null));
  const storedSeq = isSettled(stored) ? stored.seq : (slow?.seq ?? -1);
  if (fast !== null && (fast.seq ?? 0) > storedSeq)
    return { tab, key, text: quick ?? '', unsaved: carriedOver(fast, stored) };
  if (slow !== null) return { tab, key, text: JSON.stringify(stored), unsaved: slow };
  if (isSettled(stored) && (fast !== null || quick === undefined)) return null;
  return { tab, key, text: quick ?? JSON.stringify(stored), unsaved: fast };
}

/** What says that a window saved is of use as long as an older entry of it could come back. */
async function dropOld(stored: ReadonlyMap<string, unknown>): Promise<void> {
  const old = [...stored].filter(
    ([, value]) => isSettled(value) && !(Date.now() - Date.parse(value.at) < DAY_MS),
  );
  if (old.length === 0) return;
  await inLibrary(async (transaction) => {
    for (const [key] of old) await transaction.objectStore('typed').delete(key);
  });
}

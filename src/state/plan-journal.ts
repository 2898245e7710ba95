// The plan being edited, written at once to storage that can be read at once, so that a reload loses nothing.
import type { Draft } from './draft.ts';
import { readStoredText, STORED_VERSION, type StoredPlan } from './stored-plan.ts';

const OLD_KEY = 'community-facility-plan';
const KEY = 'community-facility-plan:';
const LAST = 'community-facility-last-plan';
const TAB = 'community-facility-tab';

export type Written =
  | { readonly ok: true; readonly stored: StoredPlan; readonly wiped: boolean }
  | { readonly ok: false; readonly why: 'full' | 'private' | 'elsewhere' };

export function newPlanId(): string {
  return `plan-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

export function journalKey(id: string): string {
  return `${KEY}${id}`;
}

/** The plan that this window edits: its own from before a reload, else the last one edited anywhere. */
export function readJournal(): StoredPlan | null {
  try {
    const id = sessionStorage.getItem(TAB) ?? localStorage.getItem(LAST);
    const text = id === null ? null : localStorage.getItem(journalKey(id));
    if (id !== null && text !== null) return readStoredText(text, id);
    const old = localStorage.getItem(OLD_KEY);
    return old === null ? null : readStoredText(old, newPlanId());
  } catch {
    return null;
  }
}

/** What another window may have saved of this plan. */
export function readJournalOf(id: string): StoredPlan | null {
  const text = localStorage.getItem(journalKey(id));
  return text === null ? null : readStoredText(text, id);
}

/** Marks which plan this window edits. */
export function rememberPlan(id: string): void {
  try {
    sessionStorage.setItem(TAB, id);
    localStorage.setItem(LAST, id);
  } catch {
    // Where nothing can be kept, the save that follows says so.
  }
}

/** @param known the revision this window knows of; a later one in storage is another window's, and is left alone */
export function writeJournal(id: string, known: number, draft: Draft): Written {
  try {
    const before = readJournalOf(id);
    if (before !== null && before.revision !== known) return { ok: false, why: 'elsewhere' };
    const wiped = known > 0 && localStorage.getItem(LAST) === null;
    const savedAt = new Date().toISOString();
    const stored = { version: STORED_VERSION, id, revision: known + 1, savedAt, draft } as const;
    put(journalKey(id), JSON.stringify(stored));
    rememberPlan(id);
    localStorage.removeItem(OLD_KEY);
    return { ok: true, stored, wiped };
  } catch (error) {
    return { ok: false, why: isFull(error) ? 'full' : 'private' };
  }
}

/** Where room is short, the quick copies of other plans make way: the database has them. */
function put(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch (error) {
    if (!isFull(error)) throw error;
    Object.keys(localStorage)
      .filter((other) => other.startsWith(KEY) && other !== key)
      .forEach((other) => localStorage.removeItem(other));
    localStorage.setItem(key, text);
  }
}

/** True when everything that was kept is gone. */
export function isWiped(): boolean {
  return localStorage.getItem(LAST) === null;
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && /quota/i.test(error.name);
}

export function forgetJournal(id: string): void {
  try {
    localStorage.removeItem(journalKey(id));
  } catch {
    // Nothing was kept there.
  }
}

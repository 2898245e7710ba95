// Saves the plan a moment after each change and when the page is left; says in one word why when it cannot.
import { create } from 'zustand';
import type { Draft } from './draft.ts';
import {
  isWiped,
  journalKey,
  newPlanId,
  readJournalOf,
  rememberPlan,
  writeJournal,
  type Written,
} from './plan-journal.ts';
import type { StoredPlan } from './stored-plan.ts';

export type StorageTrouble = Extract<Written, { ok: false }>['why'] | 'wiped';

interface Saving {
  readonly id: string;
  readonly revision: number;
  readonly trouble: StorageTrouble | null;
}

/** Which plan this window edits, what it knows to be saved of it, and what stands in the way of saving. */
export const useSaving = create<Saving>()(() => ({ id: newPlanId(), revision: 0, trouble: null }));

const SETTLE_MS = 250;
let unsaved: Draft | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The plan in hand is another one from now on: opened, made new or copied. */
export function editPlan({ id, revision }: Pick<StoredPlan, 'id' | 'revision'>): void {
  unsaved = null;
  clearTimeout(timer);
  useSaving.setState({ id, revision, trouble: null });
  rememberPlan(id);
}

export function saveSoon(draft: Draft): void {
  unsaved = draft;
  clearTimeout(timer);
  timer = setTimeout(saveNow, SETTLE_MS);
}

export function saveNow(): void {
  clearTimeout(timer);
  const { id, revision, trouble } = useSaving.getState();
  if (unsaved === null || trouble === 'elsewhere') return;
  const written = writeJournal(id, revision, unsaved);
  if (!written.ok) return useSaving.setState({ trouble: written.why });
  unsaved = null;
  useSaving.setState({
    revision: written.stored.revision,
    trouble: written.wiped ? 'wiped' : null,
  });
  void keep(written.stored);
}

/** The database takes what the quick storage has; where there is none, the quick one has to do. */
async function keep(stored: StoredPlan): Promise<void> {
  if (typeof indexedDB === 'undefined') return;
  try {
    const { keepPlan } = await import('./plan-library.ts');
    await keepPlan(stored);
  } catch {
    // The quick storage has it; the list of plans will miss it until the database works again.
  }
}

/** Listens for the page being left, and for other windows that save the same plan. */
export function watchWindow(): void {
  if (typeof window === 'undefined') return;
  window.addEventListener('pagehide', saveNow);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') saveNow();
  });
  window.addEventListener('storage', ({ key }) => {
    const { id, revision } = useSaving.getState();
    if (isWiped() && revision > 0) useSaving.setState({ trouble: 'wiped' });
    if (key !== journalKey(id)) return;
    const theirs = readJournalOf(id);
    if (theirs !== null && theirs.revision !== revision)
      useSaving.setState({ trouble: 'elsewhere' });
  });
}

// When a window opens: what it or the last window edited comes back, with everything that was typed, and what stands in the way is told.
import type { Draft } from '../draft/draft.ts';
import { bookOf, setTab, refusalOf } from './book.ts';
import { currentBook, editPlan, rememberPlan, show } from './in-hand.ts';
import { keptSteps, leftDraft, leftPlan } from '../journal/kept-steps.ts';
import { notify } from './notices.ts';
import { moveOldPlans } from './old-plans.ts';
import { expectLibrary, isLibraryNew, Silent } from '../library/plan-database.ts';
import {
  keyOf,
  lastPlan,
  newTab,
  quickEntries,
  readTab,
  readUnsaved,
  type Tab,
} from '../journal/plan-journal.ts';
import { findPlan, headAt, lastSaved, listHeads } from '../library/plan-library.ts';
import { showPlan } from './plan-session.ts';
import { usePlanStore } from './plan-store.ts';
import type { Found, StoredPlan } from '../library/stored-plan.ts';
import { saveLeftBehind, typedDraft } from '../journal/unsaved.ts';
import { watchWindow } from './watch-window.ts';
import { holdName } from '../journal/windows.ts';
import type { WrittenDown } from '../journal/written-down.ts';

const PATIENCE_MS = 5000;

/** Never fails: where nothing can be read, the page opens with the sample and says so. */
export async function openLast(): Promise<void> {
  try {
    await openAsLeft();
  } catch (error) {
    refuse(error);
  }
  try {
    bringStepsBack();
    watchWindow();
  } catch (error) {
    refuse(error);
  }
}

function refuse(error: unknown): void {
  const book = currentBook();
  book.trouble = refusalOf(error);
  show(book);
}

async function openAsLeft(): Promise<void> {
  const before = readTab();
  const own = before !== null && (await holdName(before.tab)) ? before.tab : newTab();
  if (own !== before?.tab) void holdName(own);
  setTab(own);
  if (before !== null) expectLibrary(before.library);
  rememberPlan({ ...currentBook(), id: before?.plan ?? currentBook().id });
  const still = { wanted: true };
  try {
    await inTime(openKept(own, before, () => still.wanted));
  } catch (error) {
    still.wanted = false;
    showTyped(before?.plan ?? null, quickOf(own), null);
    refuse(error);
  }
}

/** What the quick storage has of this window, where the database has nothing to say. */
function quickOf(own: string): WrittenDown[] {
  return quickEntries()
    .filter(({ key }) => key.startsWith(keyOf(own, '')))
    .map(({ key, text }) => ({ tab: own, key, text, unsaved: readUnsaved(text) }));
}

function inTime<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Silent('nothing kept was read in time')), PATIENCE_MS),
  );
  return Promise.race([work, late]);
}

/** @param wanted false once the page has opened without it: what is typed there must not give way to it */
async function openKept(own: string, before: Tab | null, wanted: () => boolean): Promise<void> {
  const plan = before?.plan ?? null;
  await moveOldPlans();
  const left = await saveLeftBehind(own);
  left.made.forEach((name) => notify({ kind: 'recovered', id: '', name }));
  for (const { key, text, unsaved } of left.unusable)
    notify({ kind: 'unusable', id: key, name: unsaved?.id ?? '', text });
  const last = (await lastSaved()) ?? lastPlan() ?? (await listHeads())[0]?.id ?? null;
  const id = plan ?? last;
  const found = id === null ? null : await findPlan(id);
  if (!wanted() || showTyped(plan, left.own, found) || showLeft(plan, found)) return;
  if (id === null || found === null) return openNewest(before, wanted);
  if (found.kind === 'plan') return showPlan(found.plan);
  notify({ kind: found.kind, id, name: (await headAt(id))?.name ?? '' });
}

/** The plan this window knew is gone: with all others, or the one saved last takes its place. */
async function openNewest(before: Tab | null, wanted: () => boolean): Promise<void> {
  const [newest] = (await listHeads()).filter(({ kind }) => kind === 'plan');
  if (before?.saved === true && isLibraryNew()) return openAfterClearing(before.plan ?? '');
  const found = newest === undefined ? null : await findPlan(newest.id);
  if (found?.kind === 'plan' && wanted()) showPlan(found.plan);
}

/** Everything was cleared between two looks at this window: what it last showed is kept again. */
function openAfterClearing(plan: string): void {
  const draft = leftDraft(plan);
  const book = draft === null ? currentBook() : bookOf(plan);
  book.trouble = 'wiped';
  if (draft === null) return show(book);
  usePlanStore.getState().begin(plan, draft);
  usePlanStore.temporal.getState().clear();
}

/** What this window had typed and the database does not have: a plan just begun, or one it had no room for. */
function showTyped(plan: string | null, own: readonly WrittenDown[], found: Found | null): boolean {
  const mine = own.find(({ unsaved }) => unsaved?.id === plan)?.unsaved ?? undefined;
  const saved = found?.kind === 'plan' ? found.plan : null;
  const stands = mine?.base === (saved?.revision ?? 0);
  const draft = mine !== undefined && stands ? typedDraft(mine, saved) : null;
  if (mine === undefined || draft === null) return false;
  bookOf(mine.id).noted = true;
  if (mine.untouched) bookOf(mine.id).untouched = draft;
  bookOf(mine.id).isSample = mine.isSample === true;
  beginUnsaved(mine.id, draft, saved);
  return true;
}

/** What was too much to be written down, and could not be saved, stands in the window's own storage after a reload. */
function showLeft(plan: string | null, found: Found | null): boolean {
  const left = plan === null ? null : leftPlan(plan);
  const saved = found?.kind === 'plan' ? found.plan : null;
  if (plan === null || left === null || left.unsavedOf !== (saved?.revision ?? 0)) return false;
  beginUnsaved(plan, left.draft, saved);
  return true;
}

function beginUnsaved(id: string, draft: Draft, saved: StoredPlan | null): void {
  if (saved !== null) showPlan(saved);
  usePlanStore.getState().begin(id, draft);
  usePlanStore.temporal.getState().clear();
}

function bringStepsBack(): void {
  const { draft, plan } = usePlanStore.getState();
  const { past, future } = keptSteps({ draft, plan });
  usePlanStore.temporal.setState({ pastStates: [...past], futureStates: [...future] });
  editPlan(plan);
}

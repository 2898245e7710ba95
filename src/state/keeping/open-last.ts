// When a window opens: what it or the last window edited comes back, with everything that was typed, and what stands in the way is told.
import { create } from 'zustand';
import { currentBook, editPlan, lookAgain, saveNow, show } from './autosave.ts';
import { bookOf, setTab, troubleOf } from './book.ts';
import { keepSteps, keptSteps, leftDraft } from './kept-steps.ts';
import { moveOldPlans } from './old-plans.ts';
import { allUnsaved, lastPlan, newTab, readTab, rememberTab, type Tab } from './plan-journal.ts';
import { onLibraryLost } from './plan-database.ts';
import { findPlan, headAt, listHeads } from './plan-library.ts';
import { showPlan } from './plan-session.ts';
import { usePlanStore } from './plan-store.ts';
import type { Found } from './stored-plan.ts';
import { saveLeftBehind, typedDraft } from './unsaved.ts';
import { holdName, listenToWindows } from './windows.ts';

/** What a planner should know of a plan that did not open as it was left. */
export interface Notice {
  readonly kind: 'newer' | 'damaged' | 'recovered';
  readonly id: string;
  readonly name: string;
}

export const useNotices = create<{ readonly notices: readonly Notice[] }>()(() => ({
  notices: [],
}));

const PATIENCE_MS = 5000;
/** How long a browser may take to clear what it took away. */
const CLEARING_MS = 400;

/** Never fails: where nothing can be read, the page opens with the sample and says so. */
export async function openLast(): Promise<void> {
  const before = readTab();
  const own = before !== null && (await holdName(before.tab)) ? before.tab : newTab();
  if (own !== before?.tab) void holdName(own);
  setTab(own);
  rememberTab({ tab: own, plan: before?.plan ?? currentBook().id, saved: before?.saved ?? false });
  try {
    await inTime(openKept(own, before));
  } catch (error) {
    showTyped(own, before?.plan ?? null, null);
    const book = currentBook();
    book.trouble = troubleOf(error);
    show(book);
  }
  bringStepsBack();
  watchWindow();
}

function inTime<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error('the database does not answer')), PATIENCE_MS),
  );
  return Promise.race([work, late]);
}

async function openKept(own: string, before: Tab | null): Promise<void> {
  const plan = before?.plan ?? null;
  await moveOldPlans();
  const made = await saveLeftBehind(own);
  made.forEach((name) => notify({ kind: 'recovered', id: '', name }));
  const id = plan ?? lastPlan() ?? (await listHeads())[0]?.id ?? null;
  const found = id === null ? null : await findPlan(id);
  if (showTyped(own, plan, found)) return;
  if (id === null || found === null) return openNewest(before);
  if (found.kind === 'plan') return showPlan(found.plan);
  notify({ kind: found.kind, id, name: (await headAt(id))?.name ?? '' });
}

/** The plan this window knew is gone: with all others, or the one saved last takes its place. */
async function openNewest(before: Tab | null): Promise<void> {
  const [newest] = (await listHeads()).filter(({ kind }) => kind === 'plan');
  if (newest === undefined && before?.saved === true) return openAfterClearing(before.plan ?? '');
  const found = newest === undefined ? null : await findPlan(newest.id);
  if (found?.kind === 'plan') showPlan(found.plan);
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
function showTyped(own: string, plan: string | null, found: Found | null): boolean {
  const mine = allUnsaved().find(({ tab, unsaved }) => tab === own && unsaved.id === plan);
  const saved = found?.kind === 'plan' ? found.plan : null;
  const stands = mine?.unsaved.base === (saved?.revision ?? 0);
  const draft = mine && stands ? typedDraft(mine.unsaved, saved?.draft ?? null) : null;
  if (mine === undefined || draft === null) return false;
  const book = bookOf(mine.unsaved.id);
  if (saved !== null) showPlan(saved);
  if (mine.unsaved.untouched) book.untouched = draft;
  usePlanStore.getState().begin(book.id, draft);
  usePlanStore.temporal.getState().clear();
  return true;
}

function notify(notice: Notice): void {
  useNotices.setState(({ notices }) => ({ notices: [...notices, notice] }));
}

function bringStepsBack(): void {
  const { draft, plan } = usePlanStore.getState();
  const { past, future } = keptSteps({ draft, plan });
  usePlanStore.temporal.setState({ pastStates: [...past], futureStates: [...future] });
  editPlan(plan);
}

/** The page being left, shown again, or told of by other windows. */
function watchWindow(): void {
  const leave = () => {
    const { draft, plan } = usePlanStore.getState();
    const { pastStates, futureStates } = usePlanStore.temporal.getState();
    void saveNow(plan);
    keepSteps({ draft, plan }, { past: pastStates as never, future: futureStates as never });
  };
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void saveNow(currentBook().id);
    else void lookAgain();
  });
  window.addEventListener('pageshow', () => void lookAgain());
  window.addEventListener('beforeunload', (event) => {
    const { pending, written, trouble } = currentBook();
    if (pending !== null && !written && trouble !== null) event.preventDefault();
  });
  listenToWindows((id) => {
    if (id === currentBook().id) void lookAgain();
  });
  onLibraryLost(() => setTimeout(() => void lookAgain(), CLEARING_MS));
}

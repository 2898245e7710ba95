// Opening, making, copying, renaming and deleting plans, and settling what two windows did to one plan.
import { saveNow, saveSoon } from './autosave.ts';
import { currentBook, forgetPlan, show } from './in-hand.ts';
import { bookOf, cross, dropWritten } from './book.ts';
import { mayLeave } from './leaving.ts';
import type { Draft } from '../draft/draft.ts';
import { findPlan, listHeads, placePlan } from '../library/plan-library.ts';
import type { PlanHead } from '../library/plan-head.ts';
import { usePlanStore } from './plan-store.ts';
import { askForPlan } from './turns.ts';
import { newPlanId, type Found, type StoredPlan } from '../library/stored-plan.ts';
import { announce } from '../journal/windows.ts';

/** How long the list waits for what is being typed to be saved: reading may answer where writing does not. */
const SAVING_MS = 2000;

/** Every plan that is kept, after what is being typed has been saved. */
export async function keptPlans(): Promise<PlanHead[]> {
  const late = new Promise((resolve) => setTimeout(resolve, SAVING_MS));
  await Promise.race([saveNow(currentBook().id), late]);
  return listHeads();
}

/** True of a plan to look around in, as long as nobody has changed it. */
export function isSample({
  draft,
  plan,
}: {
  readonly draft: Draft;
  readonly plan: string;
}): boolean {
  const book = bookOf(plan);
  return book.isSample && book.untouched === draft;
}

/**
 * A draft as a plan of its own; what was being edited stays as it is, one step back. False where the planner stays.
 * @param isWanted false once another plan was asked for after this one
 */
export async function startPlan(
  draft: Draft,
  kind: 'sample' | 'untouched' | 'kept',
  isWanted = askForPlan(),
): Promise<boolean> {
  if (!isWanted() || !(await mayLeave())) return false;
  const book = bookOf(newPlanId());
  book.isSample = kind === 'sample';
  if (kind !== 'kept') book.untouched = draft;
  usePlanStore.getState().begin(book.id, draft);
  return true;
}

/**
 * A plan from a file or a link: when the very same one is kept already, that one comes into hand.
 * @param isWanted false once another plan was asked for after this one
 */
export async function startOrFind(draft: Draft, isWanted = askForPlan()): Promise<boolean> {
  const same = await findSame(draft).catch(() => null);
  if (same === null) return startPlan(draft, 'kept', isWanted);
  if (!isWanted() || !(await mayLeave())) return false;
  settle(same);
  usePlanStore.getState().begin(same.id, same.draft);
  return true;
}

async function findSame(draft: Draft): Promise<StoredPlan | null> {
  const text = JSON.stringify(draft);
  for (const { id, name } of await keptPlans()) {
    if (name !== draft.name) continue;
    const found = await findPlan(id);
    if (found?.kind === 'plan' && JSON.stringify(found.plan.draft) === text) return found.plan;
  }
  return null;
}

/** What this window knows of a plan is what was read just now. */
function settle({ id, revision, savedAt, draft }: StoredPlan): void {
  const book = bookOf(id);
  Object.assign(book, { revision, savedAt, saved: draft, pending: null, untouched: null });
  book.trouble = null;
  dropWritten(book);
  show(book);
}

/** Shows a kept plan without a way back into the one before: each plan has its own history. */
export function showPlan(plan: StoredPlan): void {
  settle(plan);
  usePlanStore.getState().begin(plan.id, plan.draft);
  usePlanStore.temporal.getState().clear();
}

/** Takes a plan that this window could not save into hand again. */
export async function goBackTo(id: string): Promise<void> {
  askForPlan();
  const { pending } = bookOf(id);
  if (pending === null || !(await mayLeave())) return;
  usePlanStore.getState().begin(id, pending);
}

/** Opens a kept plan; answers what stands in the way, and then nothing has changed. */
export async function openPlan(id: string): Promise<Found['kind'] | 'gone' | 'unsaved'> {
  askForPlan();
  if (!(await mayLeave())) return 'unsaved';
  const found = await findPlan(id);
  if (found?.kind === 'plan') showAsTyped(found.plan);
  return found?.kind ?? 'gone';
}

/** What this window typed of it and could not save comes into hand, not what is kept beside that. */
function showAsTyped(plan: StoredPlan): void {
  const { pending } = bookOf(plan.id);
  if (pending === null) showPlan(plan);
  else usePlanStore.getState().begin(plan.id, pending);
}

/** Puts a plan of a backup over the one here; a window that has it open is told, this one shows it. */
export async function replacePlan(plan: StoredPlan): Promise<void> {
  const placed = await placePlan(plan);
  announce(plan.id);
  if (plan.id === currentBook().id) showPlan(placed);
}

/** Another window saved or deleted this plan: what is here becomes a plan of its own. */
export async function keepMine(): Promise<void> {
  const { draft } = usePlanStore.getState();
  const left = currentBook();
  const book = bookOf(newPlanId());
  saveSoon(book.id, draft);
  if (book.written) cross(left);
  usePlanStore.setState({ plan: book.id });
  usePlanStore.temporal.getState().clear();
  if (await saveNow(book.id)) forgetPlan(left);
}

/** What the other window saved comes into hand; what was here is one step back. */
export async function takeTheirs(): Promise<Found['kind'] | 'gone'> {
  const { id } = currentBook();
  const found = await findPlan(id);
  if (found?.kind === 'plan') {
    settle(found.plan);
    // Another plan may have come into hand meanwhile.
    if (currentBook().id === id) usePlanStore.getState().replace(found.plan.draft);
  }
  return found?.kind ?? 'gone';
}

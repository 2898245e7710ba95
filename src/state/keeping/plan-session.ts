// Opening, making, copying, renaming and deleting plans, and settling what two windows did to one plan.
import { currentBook, saveNow, saveSoon, show } from './autosave.ts';
import { bookOf, cross, forgetBook, isHeld } from './book.ts';
import type { Draft } from '../draft/draft.ts';
import {
  findPlan,
  listHeads,
  placePlan,
  recordAt,
  removePlan,
  returnRecord,
  savePlan,
} from './plan-library.ts';
import type { PlanHead } from './plan-head.ts';
import { usePlanStore } from './plan-store.ts';
import { newPlanId, type Found, type StoredPlan } from './stored-plan.ts';
import { announce } from './windows.ts';

/** Every plan that is kept, after what is being typed has been saved. */
export async function keptPlans(): Promise<PlanHead[]> {
  await saveNow(currentBook().id);
  return listHeads();
}

/** A draft as a plan of its own; what was being edited stays as it is, one step back. */
export function startPlan(draft: Draft, kind: 'untouched' | 'kept'): void {
  const book = bookOf(newPlanId());
  if (kind === 'untouched') book.untouched = draft;
  usePlanStore.getState().begin(book.id, draft);
}

/** A plan from a file or a link: when the very same one is kept already, that one comes into hand. */
export async function startOrFind(draft: Draft): Promise<void> {
  const same = await findSame(draft).catch(() => null);
  if (same === null) return startPlan(draft, 'kept');
  settle(same);
  usePlanStore.getState().begin(same.id, same.draft);
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
  cross(book);
  show(book);
}

/** Shows a kept plan without a way back into the one before: each plan has its own history. */
export function showPlan(plan: StoredPlan): void {
  settle(plan);
  usePlanStore.getState().begin(plan.id, plan.draft);
  usePlanStore.temporal.getState().clear();
}

/** Opens a kept plan; answers what stands in the way, and then nothing has changed. */
export async function openPlan(id: string): Promise<Found['kind'] | 'gone' | 'unsaved'> {
  if (!(await keepAside())) return 'unsaved';
  const found = await findPlan(id);
  if (found?.kind === 'plan') showPlan(found.plan);
  return found?.kind ?? 'gone';
}

/** What cannot be saved where it belongs becomes a plan of its own before another one is shown. */
async function keepAside(): Promise<boolean> {
  const book = currentBook();
  if (await saveNow(book.id)) return true;
  if (!isHeld(book) || book.pending === null) return false;
  const { ok } = await savePlan(newPlanId(), 0, book.pending);
  if (ok) forgetBook(book);
  return ok;
}

/** A copy beside the plan, under a name that tells them apart. */
export async function copyPlan(id: string, nameIt: (name: string) => string): Promise<void> {
  const found = await findPlan(id);
  if (found?.kind !== 'plan') return;
  const { draft } = found.plan;
  await savePlan(newPlanId(), 0, { ...draft, name: nameIt(draft.name) });
}

export async function renamePlan(id: string, name: string): Promise<void> {
  if (id === currentBook().id) {
    const { draft, replace } = usePlanStore.getState();
    replace({ ...draft, name });
    await saveNow(id);
    return;
  }
  const found = await findPlan(id);
  if (found?.kind !== 'plan') return;
  const { plan } = found;
  await savePlan(id, plan.revision, { ...plan.draft, name });
  announce(id);
}

/** Deletes a plan and answers how to bring it back. */
export async function deletePlan(id: string): Promise<() => Promise<void>> {
  await saveNow(id);
  const record = await removePlan(id);
  forgetBook(bookOf(id));
  announce(id);
  return async () => {
    await returnRecord(id, record);
    announce(id);
  };
}

/** The record as it is kept, to be saved as a file when this program cannot read it. */
export async function recordText(id: string): Promise<string> {
  return `${JSON.stringify(await recordAt(id), null, 1)}\n`;
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
  if (await saveNow(book.id)) forgetBook(left);
}

export async function takeTheirs(): Promise<Found['kind'] | 'gone'> {
  const found = await findPlan(currentBook().id);
  if (found?.kind === 'plan') showPlan(found.plan);
  return found?.kind ?? 'gone';
}

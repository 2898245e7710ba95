// Copying, renaming and deleting kept plans, in hand or not.
import { saveNow } from './autosave.ts';
import { bookOf } from './book.ts';
import { currentBook, forgetPlan } from './in-hand.ts';
import { findPlan, recordAt, removePlan, returnRecord, savePlan } from '../library/plan-library.ts';
import { saveCopy } from '../library/copy.ts';
import { usePlanStore } from './plan-store.ts';
import { newPlanId } from '../library/stored-plan.ts';
import { announce } from '../journal/windows.ts';

/**
 * A copy beside the plan as it is kept, under a name that tells them apart.
 * @returns the name it got; null where the plan is gone, or cannot be read
 */
export async function copyPlan(
  id: string,
  nameIt: (name: string, taken: ReadonlySet<string>) => string,
): Promise<string | null> {
  return saveCopy(id, newPlanId(), nameIt);
}

/** False where the new name could not be saved: in the plan in hand it stands all the same. */
export async function renamePlan(id: string, name: string): Promise<boolean> {
  if (id === currentBook().id) {
    const { draft, replace } = usePlanStore.getState();
    replace({ ...draft, name });
    return saveNow(id);
  }
  const found = await findPlan(id);
  if (found?.kind !== 'plan') return false;
  const { plan } = found;
  const { ok } = await savePlan(id, plan.revision, { ...plan.draft, name });
  announce(id);
  return ok;
}

/** Deletes a plan and answers how to bring it back. */
export async function deletePlan(id: string): Promise<() => Promise<void>> {
  await saveNow(id);
  const record = await removePlan(id);
  forgetPlan(bookOf(id));
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

// Opening, making, copying and deleting plans, and settling what two windows did to one plan.
import { editPlan, saveNow, saveSoon, useSaving } from './autosave.ts';
import type { Draft } from './draft.ts';
import { forgetJournal, newPlanId, readJournalOf } from './plan-journal.ts';
import { listPlans, removePlan } from './plan-library.ts';
import { usePlanStore } from './plan-store.ts';
import type { StoredPlan } from './stored-plan.ts';

export function openStored(plan: StoredPlan): void {
  saveNow();
  const newest = readJournalOf(plan.id) ?? plan;
  show(newest.draft, newest);
}

/** A draft as a plan of its own; what was being edited stays among the plans. */
export function startPlan(draft: Draft): void {
  saveNow();
  show(draft, { id: newPlanId(), revision: 0 });
  saveSoon(draft);
  saveNow();
}

/** Shows another plan without a way back into the one before: each plan has its own history. */
function show(draft: Draft, plan: Pick<StoredPlan, 'id' | 'revision'>): void {
  editPlan(plan);
  usePlanStore.getState().replace(draft);
  usePlanStore.temporal.getState().clear();
  editPlan(plan);
}

/** Another window saved this plan: what is here becomes a plan of its own. */
export function keepMine(): void {
  const { draft } = usePlanStore.getState();
  editPlan({ id: newPlanId(), revision: 0 });
  saveSoon(draft);
  saveNow();
}

export function takeTheirs(): void {
  const theirs = readJournalOf(useSaving.getState().id);
  if (theirs !== null) show(theirs.draft, theirs);
}

export async function deletePlan(id: string): Promise<void> {
  await removePlan(id);
  forgetJournal(id);
}

export async function storedPlans(): Promise<StoredPlan[]> {
  saveNow();
  return listPlans();
}

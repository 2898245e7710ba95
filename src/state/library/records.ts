// Records and their heads within one transaction of the database.
import type { All } from './plan-database.ts';
import { headOf, readHead, type PlanHead } from './plan-head.ts';
import { findKept, type StoredPlan } from './stored-plan.ts';

/** The head of a record, made from the record where none is kept. */
export async function headIn(transaction: All, id: string): Promise<PlanHead | null> {
  const kept = readHead(await transaction.objectStore('heads').get(id), id);
  const plans = transaction.objectStore('plans');
  if (kept !== null) return (await plans.getKey(id)) === undefined ? null : kept;
  const value: unknown = await plans.get(id);
  if (value === undefined) return null;
  const head = headOf(value, id, findKept(value, id).kind);
  await transaction.objectStore('heads').put(head, id);
  return head;
}

/** The head as the record itself gives it: one that was kept beside it may disagree. */
export async function trueHeadIn(
  transaction: All,
  id: string,
  known: number,
): Promise<PlanHead | null> {
  const head = await headIn(transaction, id);
  if (head === null || (head.kind === 'plan' && head.revision === known)) return head;
  await transaction.objectStore('heads').delete(id);
  return headIn(transaction, id);
}

/** Of every record, in no order. */
export async function headsIn(transaction: All): Promise<PlanHead[]> {
  const heads: PlanHead[] = [];
  for (const id of await transaction.objectStore('plans').getAllKeys()) {
    const head = await headIn(transaction, id);
    if (head !== null) heads.push(head);
  }
  return heads;
}

/** The record and its head, over what is there. */
export async function put(transaction: All, plan: StoredPlan): Promise<void> {
  await Promise.all([
    transaction.objectStore('plans').put(plan, plan.id),
    transaction.objectStore('heads').put(headOf(plan, plan.id, 'plan'), plan.id),
  ]);
}

/** Revisions only have to differ: after the last number that counts exactly, they begin anew. */
export function nextRevision(known: number): number {
  return known >= Number.MAX_SAFE_INTEGER - 1 ? 1 : known + 1;
}

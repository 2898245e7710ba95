// All plans of this browser, in its database: each record with a short head beside it, saved only over what is known.
import type { Draft } from '../draft/draft.ts';
import { inLibrary, noteSaved, type Both } from './plan-database.ts';
import { headOf, readHead, type PlanHead } from './plan-head.ts';
import { findStored, STORED_VERSION, type Found, type StoredPlan } from './stored-plan.ts';

/** The head of a record, made from the record where none is kept. */
async function headIn(transaction: Both, id: string): Promise<PlanHead | null> {
  const kept = readHead(await transaction.objectStore('heads').get(id), id);
  const plans = transaction.objectStore('plans');
  if (kept !== null) return (await plans.getKey(id)) === undefined ? null : kept;
  const value: unknown = await plans.get(id);
  if (value === undefined) return null;
  const head = headOf(value, id, findStored(value, id).kind);
  await transaction.objectStore('heads').put(head, id);
  return head;
}

async function put(transaction: Both, plan: StoredPlan): Promise<void> {
  await Promise.all([
    transaction.objectStore('plans').put(plan, plan.id),
    transaction.objectStore('heads').put(headOf(plan, plan.id, 'plan'), plan.id),
  ]);
}

type Saved =
  | { readonly ok: true; readonly plan: StoredPlan }
  | { readonly ok: false; readonly why: 'elsewhere' | 'gone' };

/** @param known the revision this window knows of: over any other one nothing is written; 0 for a new plan */
export async function savePlan(id: string, known: number, draft: Draft): Promise<Saved> {
  const saved = await inLibrary(async (transaction): Promise<Saved> => {
    const before = await headIn(transaction, id);
    if (before === null && known > 0) return { ok: false, why: 'gone' };
    if (before !== null && (before.kind !== 'plan' || before.revision !== known))
      return { ok: false, why: 'elsewhere' };
    const savedAt = new Date().toISOString();
    const plan = { version: STORED_VERSION, id, revision: known + 1, savedAt, draft } as const;
    await put(transaction, plan);
    return { ok: true, plan };
  });
  if (saved.ok) noteSaved();
  return saved;
}

/** Puts a plan in as it is, over whatever is there; its revision is one that no window knows. */
export async function placePlan(plan: StoredPlan): Promise<StoredPlan> {
  return inLibrary(async (transaction) => {
    const before = await headIn(transaction, plan.id);
    const revision = before === null ? plan.revision : Math.max(plan.revision, before.revision) + 1;
    const placed = { ...plan, revision };
    await put(transaction, placed);
    return placed;
  });
}

/** What is kept of every record, the one saved last first. */
export async function listHeads(): Promise<PlanHead[]> {
  return inLibrary(async (transaction) => {
    const ids = await transaction.objectStore('plans').getAllKeys();
    const heads: PlanHead[] = [];
    for (const id of ids)
      heads.push(...([await headIn(transaction, id)].filter(Boolean) as PlanHead[]));
    return heads.sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  });
}

export async function headAt(id: string): Promise<PlanHead | null> {
  return inLibrary((transaction) => headIn(transaction, id));
}

/** The record as it is kept, undefined when there is none. */
export async function recordAt(id: string): Promise<unknown> {
  return inLibrary((transaction) => transaction.objectStore('plans').get(id));
}

export async function findPlan(id: string): Promise<Found | null> {
  return inLibrary(async (transaction) => {
    const value: unknown = await transaction.objectStore('plans').get(id);
    if (value === undefined) return null;
    const found = findStored(value, id);
    if (found.kind !== 'plan')
      await transaction.objectStore('heads').put(headOf(value, id, found.kind), id);
    return found;
  });
}

/** Takes a record out and answers what it was. */
export async function removePlan(id: string): Promise<unknown> {
  return inLibrary(async (transaction) => {
    const value: unknown = await transaction.objectStore('plans').get(id);
    await transaction.objectStore('plans').delete(id);
    await transaction.objectStore('heads').delete(id);
    return value;
  });
}

/** Puts a record back as it was. */
export async function returnRecord(id: string, value: unknown): Promise<void> {
  await inLibrary(async (transaction) => transaction.objectStore('plans').put(value, id));
}

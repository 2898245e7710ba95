// All plans of this browser, in its database: each record with a short head beside it, saved only over what is known.
import type { Draft } from '../draft/draft.ts';
import { inLibrary, nameLibrary, noteSaved } from './plan-database.ts';
import { headOf, type PlanHead } from './plan-head.ts';
import { headIn, headsIn, nextRevision, put, trueHeadIn } from './records.ts';
import { settledAt } from './settled.ts';
import { findKept, STORED_VERSION, type Found, type StoredPlan } from './stored-plan.ts';

type Saved =
  | { readonly ok: true; readonly plan: StoredPlan }
  | { readonly ok: false; readonly why: 'elsewhere' | 'gone' };

/** Changes that a window wrote down, and how far it had counted them: they are in the plan that is saved. */
interface Settles {
  readonly key: string;
  readonly seq: number;
}

/**
 * Saves a plan, and in the same transaction that nothing written down before is needed any more.
 * @param known the revision this window knows of: over any other one nothing is written; 0 for a new plan
 */
export async function savePlan(
  id: string,
  known: number,
  draft: Draft,
  settles: Settles | null = null,
): Promise<Saved> {
  let name = '';
  const saved = await inLibrary(async (transaction): Promise<Saved> => {
    const before = await trueHeadIn(transaction, id, known);
    if (before === null && known > 0) return { ok: false, why: 'gone' };
    if (before !== null && (before.kind !== 'plan' || before.revision !== known))
      return { ok: false, why: 'elsewhere' };
    const savedAt = new Date().toISOString();
    const revision = nextRevision(known);
    const plan = { version: STORED_VERSION, id, revision, savedAt, draft } as const;
    await put(transaction, plan);
    name = await nameLibrary(transaction);
    await transaction.objectStore('marks').put(id, 'last');
    if (settles !== null)
      await transaction
        .objectStore('typed')
        .put(settledAt(settles.seq, { over: known, revision }), settles.key);
    return { ok: true, plan };
  });
  if (saved.ok) noteSaved(name);
  return saved;
}

/** The plan that any window saved last. */
export async function lastSaved(): Promise<string | null> {
  return inLibrary(async (transaction) => {
    const id = await transaction.objectStore('marks').get('last');
    if (id === undefined) return null;
    return (await transaction.objectStore('plans').getKey(id)) === undefined ? null : id;
  });
}

/** Puts a plan in as it is, over whatever is there; its revision is one that no window knows. */
export async function placePlan(plan: StoredPlan): Promise<StoredPlan> {
  return inLibrary(async (transaction) => {
    const before = await headIn(transaction, plan.id);
    const revision =
      before === null ? plan.revision : nextRevision(Math.max(plan.revision, before.revision));
    const placed = { ...plan, revision };
    await put(transaction, placed);
    return placed;
  });
}

/** What is kept of every record, the one saved last first. */
export async function listHeads(): Promise<PlanHead[]> {
  const heads = await inLibrary(headsIn);
  return heads.sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}

/** @param known the revision that the asking window knows: a head that differs is looked at again */
export async function headAt(id: string, known = -1): Promise<PlanHead | null> {
  return inLibrary((transaction) => trueHeadIn(transaction, id, known));
}

/** The record as it is kept, undefined when there is none. */
export async function recordAt(id: string): Promise<unknown> {
  return inLibrary((transaction) => transaction.objectStore('plans').get(id));
}

export async function findPlan(id: string): Promise<Found | null> {
  return inLibrary(async (transaction) => {
    const value: unknown = await transaction.objectStore('plans').get(id);
    if (value === undefined) return null;
    const found = findKept(value, id);
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

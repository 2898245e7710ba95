// Everything the browser keeps, in one file, and back: restored plans are added, none is overwritten.
import { newPlanId } from './plan-journal.ts';
import { keepPlan, listPlans } from './plan-library.ts';
import { readStored, STORED_VERSION, type StoredPlan } from './stored-plan.ts';

const FORMAT = 'community-facility-backup';

export interface Restored {
  readonly plans: readonly StoredPlan[];
  /** Names, or places in the file, of what could not be read. */
  readonly lost: readonly string[];
}

export function backupText(plans: readonly StoredPlan[]): string {
  return `${JSON.stringify({ format: FORMAT, version: STORED_VERSION, plans }, null, 1)}\n`;
}

/** Null when the text is no backup. */
export function readBackup(text: string): Restored | null {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { format, plans } = value as { format?: unknown; plans?: unknown };
  if (format !== FORMAT || !Array.isArray(plans)) return null;
  const read = plans.map((plan: unknown) => readStored(plan, newPlanId()));
  return {
    plans: read.flatMap((plan) => plan ?? []),
    lost: read.flatMap((plan, index) => (plan === null ? [nameOf(plans[index], index)] : [])),
  };
}

function nameOf(plan: unknown, index: number): string {
  const { draft } = (plan ?? {}) as { draft?: { name?: unknown } };
  return typeof draft?.name === 'string' ? draft.name : `#${index + 1}`;
}

/** A plan that is here already, word for word, is not added again. */
export async function restore({ plans }: Restored): Promise<number> {
  const here = new Set((await listPlans()).map(({ draft }) => JSON.stringify(draft)));
  const fresh = plans.filter(({ draft }) => !here.has(JSON.stringify(draft)));
  const ids = new Set((await listPlans()).map(({ id }) => id));
  for (const plan of fresh)
    await keepPlan(ids.has(plan.id) ? { ...plan, id: newPlanId(), revision: 0 } : plan);
  return fresh.length;
}

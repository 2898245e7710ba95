// Plans that earlier versions of the program kept in the quick storage move into the database.
import { notify } from './notices.ts';
import { findPlan, placePlan } from '../library/plan-library.ts';
import { newPlanId, readStoredText } from '../library/stored-plan.ts';

const NAMELESS = 'community-facility-plan';
const NAMED = 'community-facility-plan:';
const LAST = 'community-facility-last-plan';

/** An entry goes once the database has it, or something newer; one that does not read stays. */
export async function moveOldPlans(): Promise<void> {
  for (const key of oldKeys()) {
    const id = key === NAMELESS ? newPlanId() : key.slice(NAMED.length);
    const plan = readStoredText(localStorage.getItem(key) ?? '', id);
    if (plan === null) {
      notify({ kind: 'unreadable', id: key, name: id, text: localStorage.getItem(key) ?? '' });
      continue;
    }
    const here = await findPlan(plan.id);
    const moved = { ...plan, savedAt: plan.savedAt || new Date().toISOString() };
    if (here === null || (here.kind === 'plan' && here.plan.revision < plan.revision))
      await placePlan(moved);
    if (key === NAMELESS) localStorage.setItem(LAST, plan.id);
    localStorage.removeItem(key);
  }
}

function oldKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key === NAMELESS || key.startsWith(NAMED));
  } catch {
    return [];
  }
}

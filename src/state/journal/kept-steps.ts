// The plan in hand and the steps back and forward survive a reload in the window's own storage: the steps as differences.
import { z } from 'zod/mini';
import { applyChanges, areFew, changesBetween, type Change } from '../draft/plan-changes.ts';
import { readDraftShape } from '../draft/draft-shape.ts';
import type { Draft } from '../draft/draft.ts';

const KEY = 'community-facility-steps';
const MOST_STEPS = 60;
const FEW = 40_000;

/** A draft and the plan it belongs to: one step. */
interface Step {
  readonly draft: Draft;
  readonly plan: string;
}

interface Steps {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

const Kept = z.object({
  plan: z.string(),
  /** The revision that it is of, while it was not saved; entries of earlier versions have none. */
  unsavedOf: z._default(z.nullable(z.number()), null),
  text: z.string(),
  past: z.array(z.array(z.unknown())),
  future: z.array(z.array(z.unknown())),
});

/** The nearest steps of the same plan, each as what leads to it from the one after. */
function differences(from: Step, steps: readonly Step[]): Change[][] {
  const found: Change[][] = [];
  let at = from;
  for (const step of [...steps].reverse().slice(0, MOST_STEPS)) {
    const changes = changesBetween(at.draft, step.draft);
    if (step.plan !== from.plan || !areFew(changes, FEW)) break;
    found.push(changes);
    at = step;
  }
  return found;
}

function stepsFrom(from: Step, differing: readonly unknown[][]): Step[] {
  let { draft } = from;
  const steps = differing.map((changes): Step => {
    draft = applyChanges(draft, changes as Change[]);
    return { draft, plan: from.plan };
  });
  return steps.reverse();
}

/** @param unsavedOf the revision that the draft is of, null when it is saved */
export function keepSteps(now: Step, { past, future }: Steps, unsavedOf: number | null): void {
  try {
    const kept = {
      ...{ plan: now.plan, text: JSON.stringify(now.draft), unsavedOf },
      ...{ past: differences(now, past), future: differences(now, future) },
    };
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // After the reload, steps begin anew.
  }
}

/** The plan as this window had it when it was left; null when it had another, or too large a one. */
export function leftDraft(plan: string): Draft | null {
  return leftPlan(plan)?.draft ?? null;
}

/** The same, with the revision that it is of, null when it was saved. */
export function leftPlan(plan: string): { draft: Draft; unsavedOf: number | null } | null {
  try {
    const kept = Kept.parse(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
    const draft = kept.plan === plan ? readDraftShape(JSON.parse(kept.text)) : null;
    return draft && { draft, unsavedOf: kept.unsavedOf };
  } catch {
    return null;
  }
}

/** The steps of just this state of this plan, else none. */
export function keptSteps(now: Step): Steps {
  const none = { past: [], future: [] };
  try {
    const kept = Kept.parse(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
    if (kept.plan !== now.plan || kept.text !== JSON.stringify(now.draft)) return none;
    const past = stepsFrom(now, kept.past);
    const future = stepsFrom(now, kept.future);
    const sound = [...past.slice(0, 1), ...future.slice(0, 1)];
    return sound.every(({ draft }) => readDraftShape(draft) !== null) ? { past, future } : none;
  } catch {
    return none;
  }
}

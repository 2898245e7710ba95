// What windows typed and did not save before they closed: saved now where it belongs, or kept as a plan of its own.
import { applyChanges } from '../draft/plan-changes.ts';
import { readDraftShape } from '../draft/draft-shape.ts';
import type { Draft } from '../draft/draft.ts';
import { allUnsaved, clearUnsaved, isWhole, type Unsaved } from './plan-journal.ts';
import { findPlan, savePlan } from './plan-library.ts';
import { newPlanId, type Found } from './stored-plan.ts';
import { openWindows } from './windows.ts';

const DAY_MS = 86_400_000;

/** The plan that an entry stands for, given what is saved; null when it cannot be had. */
export function typedDraft(unsaved: Unsaved, saved: Draft | null): Draft | null {
  if (saved === null && !isWhole(unsaved)) return null;
  try {
    return readDraftShape(applyChanges<unknown>(saved, unsaved.changes));
  } catch {
    return null;
  }
}

/** Where what was typed belongs: null for a plan beside the one that moved on meanwhile. */
interface Settlement {
  readonly id: string | null;
  readonly known: number;
  readonly draft: Draft;
}

/** Null where nothing is left to be saved, or nothing can be made of it. */
function settlement(unsaved: Unsaved, found: Found | null): Settlement | null {
  if (found !== null && found.kind !== 'plan') return null;
  const saved = found?.plan ?? null;
  const draft = typedDraft(unsaved, saved?.draft ?? null);
  if (draft === null || sameText(draft, saved?.draft ?? null)) return null;
  const stands = unsaved.base === (saved?.revision ?? 0);
  return stands ? { id: unsaved.id, known: unsaved.base, draft } : { id: null, known: 0, draft };
}

function sameText(one: Draft, other: Draft | null): boolean {
  return other !== null && JSON.stringify(one) === JSON.stringify(other);
}

/** Windows that are still open look after their own. */
async function leftBehind(own: string): Promise<{ tab: string; unsaved: Unsaved }[]> {
  const open = await openWindows();
  return allUnsaved().filter(({ tab, unsaved }) => {
    if (tab === own) return true;
    if (open !== null) return !open.has(tab);
    return Date.now() - Date.parse(unsaved.at) > DAY_MS;
  });
}

/** Saves what was left behind; answers the names of the plans that had to be made for it. */
export async function saveLeftBehind(own: string): Promise<string[]> {
  const made: string[] = [];
  for (const { tab, unsaved } of await leftBehind(own)) {
    if (unsaved.untouched) {
      if (tab !== own) clearUnsaved(tab, unsaved.id);
      continue;
    }
    const found = await findPlan(unsaved.id);
    if (found !== null && found.kind !== 'plan') continue;
    const at = settlement(unsaved, found);
    if (at !== null && !(await isSaved(at))) continue;
    if (at?.id === null) made.push(at.draft.name);
    clearUnsaved(tab, unsaved.id);
  }
  return made;
}

/** False where there is no room: the entry stays. */
async function isSaved({ id, known, draft }: Settlement): Promise<boolean> {
  try {
    return (await savePlan(id ?? newPlanId(), known, draft)).ok;
  } catch {
    return false;
  }
}

// What windows typed and did not save before they closed: saved now where it belongs, kept as a plan of its own, or set aside for the planner to see.
import { applyChanges, arePositional } from '../draft/plan-changes.ts';
import { readDraftShape } from '../draft/draft-shape.ts';
import type { Draft } from '../draft/draft.ts';
import { isWhole, type Unsaved } from './plan-journal.ts';
import { findPlan, savePlan } from '../library/plan-library.ts';
import { newPlanId, type Found } from '../library/stored-plan.ts';
import { openWindows } from './windows.ts';
import { allWrittenDown, forgetTyped, type WrittenDown } from './written-down.ts';

const DAY_MS = 86_400_000;

/** The plan that an entry stands for, given what is saved; null when it cannot be had. */
export function typedDraft(
  unsaved: Unsaved,
  saved: { readonly draft: Draft; readonly revision: number } | null,
): Draft | null {
  if (!isWhole(unsaved)) {
    if (saved === null) return null;
    if (saved.revision !== unsaved.base && arePositional(unsaved.changes)) return null;
  }
  try {
    return readDraftShape(applyChanges<unknown>(saved?.draft ?? null, unsaved.changes));
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

/** Null where nothing can be made of it; `nothing` where all of it is saved already. */
export function settlement(unsaved: Unsaved, found: Found | null): Settlement | 'nothing' | null {
  if (found !== null && found.kind !== 'plan') return null;
  const saved = found?.plan ?? null;
  const draft = typedDraft(unsaved, saved);
  if (draft === null) return null;
  if (saved !== null && JSON.stringify(draft) === JSON.stringify(saved.draft)) return 'nothing';
  const stands = unsaved.base === (saved?.revision ?? 0);
  return stands ? { id: unsaved.id, known: unsaved.base, draft } : { id: null, known: 0, draft };
}

/** Windows that are still open look after their own. */
async function leftBehind(own: string): Promise<WrittenDown[]> {
  const open = await openWindows();
  return (await allWrittenDown()).filter(({ tab, unsaved }) => {
    if (tab === own) return true;
    if (open !== null) return !open.has(tab);
    return unsaved === null || Date.now() - Date.parse(unsaved.at) > DAY_MS;
  });
}

interface LeftBehind {
  /** Names of the plans that had to be made. */
  readonly made: readonly string[];
  /** What nothing could be made of: it stays as it is until the planner says otherwise. */
  readonly unusable: readonly WrittenDown[];
  /** What this very window wrote down. */
  readonly own: readonly WrittenDown[];
}

/** Saves what was left behind, as far as there is room and sense in it. */
export async function saveLeftBehind(own: string): Promise<LeftBehind> {
  const made: string[] = [];
  const unusable: WrittenDown[] = [];
  const left = await leftBehind(own);
  for (const entry of left) {
    const { unsaved, tab, key } = entry;
    if (unsaved === null) unusable.push(entry);
    else if (!unsaved.untouched) {
      const at = settlement(unsaved, await findPlan(unsaved.id));
      if (at === null) unusable.push(entry);
      else if (at === 'nothing' || (await isSaved(at))) await forgetTyped(key);
      if (at !== null && at !== 'nothing' && at.id === null) made.push(at.draft.name);
    } else if (tab !== own) await forgetTyped(key);
  }
  return { made, unusable, own: left.filter(({ tab }) => tab === own) };
}

/** False where there is no room: the entry stays. */
async function isSaved({ id, known, draft }: Settlement): Promise<boolean> {
  try {
    return (await savePlan(id ?? newPlanId(), known, draft)).ok;
  } catch {
    return false;
  }
}

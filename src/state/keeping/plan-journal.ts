// What is typed but not saved yet, written down at once where it can be read after a crash: small, one entry a window and plan.
import { changesBetween, type Change } from '../draft/plan-changes.ts';
import type { Draft } from '../draft/draft.ts';

const UNSAVED = 'community-facility-unsaved:';
const LAST = 'community-facility-last-plan';
const TAB = 'community-facility-tab';

/** What has to be done to the plan, as it was saved at a revision, to have it as it was typed. */
export interface Unsaved {
  readonly version: 1;
  readonly id: string;
  /** The revision that the changes are of; where they are the whole plan, it may have moved on. */
  readonly base: number;
  /** Nobody has changed this plan since it was begun, opened from a link or taken from the samples. */
  readonly untouched: boolean;
  readonly at: string;
  readonly changes: readonly Change[];
}

/** Which window this is, and the plan it edits: a reload finds both again. */
export interface Tab {
  readonly tab: string;
  readonly plan: string | null;
  /** The plan was in the database when this was noted. */
  readonly saved: boolean;
}

const keyOf = (tab: string, id: string) => `${UNSAVED}${tab}:${id}`;

/** False where it could not be written down. */
export function writeUnsaved(tab: string, unsaved: Unsaved): boolean {
  try {
    localStorage.setItem(keyOf(tab, unsaved.id), JSON.stringify(unsaved));
    return true;
  } catch {
    return false;
  }
}

export function clearUnsaved(tab: string, id: string): void {
  try {
    localStorage.removeItem(keyOf(tab, id));
  } catch {
    // Nothing was written down there.
  }
}

/** Everything written down by windows of this browser, by window. */
export function allUnsaved(): { tab: string; unsaved: Unsaved }[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(UNSAVED))
      .flatMap((key) => {
        const tab = key.slice(UNSAVED.length).split(':')[0] ?? '';
        const unsaved = readUnsaved(localStorage.getItem(key));
        return unsaved === null ? [] : [{ tab, unsaved }];
      });
  } catch {
    return [];
  }
}

function readUnsaved(text: string | null): Unsaved | null {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<Unsaved> | null;
    const sound =
      value?.version === 1 &&
      typeof value.id === 'string' &&
      typeof value.base === 'number' &&
      Array.isArray(value.changes);
    return sound ? (value as Unsaved) : null;
  } catch {
    return null;
  }
}

/** The changes are the plan itself, whatever was saved before. */
export function isWhole({ changes }: Unsaved): boolean {
  const [first] = changes;
  return changes.length === 1 && first !== undefined && 'to' in first && first.at.length === 0;
}

export function wholeOf(draft: Draft): Change[] {
  return changesBetween(null, draft);
}

export function readTab(): Tab | null {
  try {
    const text = sessionStorage.getItem(TAB);
    if (text === null) return null;
    if (!text.startsWith('{')) return { tab: newTab(), plan: text, saved: false };
    const { tab, plan, saved } = JSON.parse(text) as Partial<Tab>;
    if (typeof tab !== 'string') return null;
    return { tab, plan: typeof plan === 'string' ? plan : null, saved: saved === true };
  } catch {
    return null;
  }
}

export function newTab(): string {
  return Math.random().toString(36).slice(2, 10);
}

/** Marks which plan a window edits. */
export function rememberTab(tab: Tab): void {
  try {
    sessionStorage.setItem(TAB, JSON.stringify(tab));
  } catch {
    // A reload opens the plan saved last instead.
  }
}

/** Marks the plan that a new window opens, once it has been saved. */
export function rememberLast(id: string): void {
  try {
    localStorage.setItem(LAST, id);
  } catch {
    // A new window opens the plan saved last by the clock instead.
  }
}

export function lastPlan(): string | null {
  try {
    return localStorage.getItem(LAST);
  } catch {
    return null;
  }
}

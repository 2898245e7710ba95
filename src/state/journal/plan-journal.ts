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
  /** It is one of the samples; older entries do not say so. */
  readonly isSample?: boolean;
  readonly at: string;
  /** Counts the changes of one window; entries of the first versions have none. */
  readonly seq?: number;
  readonly changes: readonly Change[];
}

/** Which window this is, and the plan it edits: a reload finds both again. */
export interface Tab {
  readonly tab: string;
  readonly plan: string | null;
  /** The plan was in the database when this was noted. */
  readonly saved: boolean;
  /** The database that it was in. */
  readonly library: string;
}

/** One entry for each window and plan. */
export const keyOf = (tab: string, id: string): string => `${tab}:${id}`;

/** False where it could not be written down. */
export function writeUnsaved(key: string, unsaved: Unsaved): boolean {
  try {
    localStorage.setItem(UNSAVED + key, JSON.stringify(unsaved));
    return true;
  } catch {
    return false;
  }
}

export function clearUnsaved(key: string): void {
  try {
    localStorage.removeItem(UNSAVED + key);
  } catch {
    // Nothing was written down there.
  }
}

/** What the quick storage holds, readable or not. */
export function quickEntries(): { key: string; text: string }[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(UNSAVED))
      .map((key) => ({ key: key.slice(UNSAVED.length), text: localStorage.getItem(key) ?? '' }));
  } catch {
    return [];
  }
}

export function readUnsaved(text: string): Unsaved | null {
  try {
    const value = JSON.parse(text) as Partial<Unsaved> | null;
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
    if (!text.startsWith('{')) return { tab: newTab(), plan: text, saved: false, library: '' };
    const { tab, plan, saved, library = '' } = JSON.parse(text) as Partial<Tab>;
    if (typeof tab !== 'string') return null;
    return { tab, plan: typeof plan === 'string' ? plan : null, saved: saved === true, library };
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

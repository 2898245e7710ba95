// What this window knows of a plan it edits: what is saved of it, what is not, and what stands in the way.
import { areFew, changesBetween } from '../draft/plan-changes.ts';
import type { Draft } from '../draft/draft.ts';
import {
  clearUnsaved,
  keyOf,
  newTab,
  wholeOf,
  writeUnsaved,
  type Unsaved,
} from '../journal/plan-journal.ts';
import { forgetTyped } from '../journal/written-down.ts';
import { Silent } from '../library/plan-database.ts';

/** Why the latest is not saved, or that all plans but this one are gone. */
export type StorageTrouble =
  'full' | 'private' | 'silent' | 'newer' | 'elsewhere' | 'deleted' | 'wiped';

export interface Book {
  readonly id: string;
  /** The revision that was saved last, or opened; 0 for a plan that was never saved. */
  revision: number;
  savedAt: string;
  saved: Draft | null;
  /** Typed and not saved yet. */
  pending: Draft | null;
  /** A plan as it was begun: it is saved once somebody changes it. */
  untouched: Draft | null;
  /** It is one of the samples. */
  isSample: boolean;
  /** Counts the changes that this window made, from a number beyond those before a reload. */
  seq: number;
  /** Something may be written down of it in the database. */
  noted: boolean;
  /** True while what is pending would be found again after the window is closed. */
  written: boolean;
  trouble: StorageTrouble | null;
}

const books = new Map<string, Book>();
let tab = newTab();

export function setTab(id: string): void {
  tab = id;
}

export function currentTab(): string {
  return tab;
}

export function bookOf(id: string): Book {
  const found = books.get(id);
  if (found !== undefined) return found;
  const book: Book = {
    ...{ id, revision: 0, savedAt: '', saved: null, pending: null },
    ...{ untouched: null, isSample: false, seq: Date.now() },
    ...{ noted: false, written: false, trouble: null },
  };
  books.set(id, book);
  return book;
}

/** While one of these stands, nothing is written over what is kept: the planner decides. */
export function isHeld({ trouble }: Book): boolean {
  return trouble === 'elsewhere' || trouble === 'deleted';
}

/** What a refusal of the browser's storage means. */
export function refusalOf(error: unknown): 'full' | 'private' | 'silent' | 'newer' {
  if (error instanceof Silent) return 'silent';
  const name = error instanceof DOMException ? error.name : '';
  if (/quota/i.test(name)) return 'full';
  return name === 'VersionError' ? 'newer' : 'private';
}

const FEW = 20_000;

export const keyOfBook = ({ id }: Book): string => keyOf(tab, id);

/**
 * What leads from what is saved to what is pending; null when that is so much that saving it at once is better.
 * @param all the whole plan, however much it is: what is saved may be gone or another one
 */
export function entryOf(book: Book, all: boolean): Unsaved | null {
  const { id, revision, saved, pending, untouched, isSample, seq } = book;
  if (pending === null) return null;
  const changes = saved === null || all ? wholeOf(pending) : changesBetween(saved, pending);
  if (!all && !areFew(changes, FEW)) return null;
  return {
    ...({ version: 1, id, base: revision } as const),
    ...{ untouched: pending === untouched, isSample, at: new Date().toISOString(), seq, changes },
  };
}

/** Writes down at once, where a closed window is found again, though not after every crash. */
export function writeDown(book: Book, all = false): void {
  const entry = entryOf(book, all);
  book.written = entry !== null && writeUnsaved(keyOfBook(book), entry);
}

export function cross(book: Book): void {
  book.written = false;
  clearUnsaved(keyOfBook(book));
}

/** What was written down of a plan is of no use any more, wherever it lies. */
export function dropWritten(book: Book): void {
  cross(book);
  if (book.noted) forgetTyped(keyOfBook(book)).catch(() => undefined);
}

/** Nothing of a plan is left to be saved by this window; whoever opens it again reads it anew. */
export function forgetBook(book: Book): void {
  // A difference about to be written down finds nothing to write.
  book.pending = null;
  dropWritten(book);
  books.delete(book.id);
}

/** Plans of this window with something that would be gone with it. */
export function openBooks(): readonly Book[] {
  return [...books.values()].filter(
    ({ pending, untouched, revision }) =>
      pending !== null && (pending !== untouched || revision > 0),
  );
}

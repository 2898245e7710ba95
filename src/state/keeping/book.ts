// What this window knows of a plan it edits: what is saved of it, what is not, and what stands in the way.
import { areFew, changesBetween } from '../draft/plan-changes.ts';
import type { Draft } from '../draft/draft.ts';
import { clearUnsaved, newTab, wholeOf, writeUnsaved } from './plan-journal.ts';

/** Why the latest is not saved, or that all plans but this one are gone. */
export type StorageTrouble = 'full' | 'private' | 'newer' | 'elsewhere' | 'deleted' | 'wiped';

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
  /** True while what is pending would survive a crash. */
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
    ...{ untouched: null, written: false, trouble: null },
  };
  books.set(id, book);
  return book;
}

/** While one of these stands, nothing is written over what is kept: the planner decides. */
export function isHeld({ trouble }: Book): boolean {
  return trouble === 'elsewhere' || trouble === 'deleted';
}

/** What a refusal of the browser's storage means. */
export function troubleOf(error: unknown): StorageTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (/quota/i.test(name)) return 'full';
  return name === 'VersionError' ? 'newer' : 'private';
}

const FEW = 20_000;

/** Writes down what is pending, unless it is so much that saving it at once is better. */
export function writeDown(book: Book, all = false): void {
  const { id, revision, saved, pending, untouched } = book;
  if (pending === null) return;
  const changes = saved === null || all ? wholeOf(pending) : changesBetween(saved, pending);
  const entry = {
    ...({ version: 1, id, base: revision } as const),
    ...{ untouched: pending === untouched, at: new Date().toISOString(), changes },
  };
  book.written = (all || areFew(changes, FEW)) && writeUnsaved(tab, entry);
}

export function cross(book: Book): void {
  book.written = false;
  clearUnsaved(tab, book.id);
}

/** Nothing of a plan is left to be saved by this window; whoever opens it again reads it anew. */
export function forgetBook(book: Book): void {
  cross(book);
  books.delete(book.id);
}

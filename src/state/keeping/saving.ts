// Puts what is pending of a plan into the database, over nothing but what this window knows; and what is held when that is not so.
import {
  bookOf,
  cross,
  entryOf,
  isHeld,
  keyOfBook,
  refusalOf,
  writeDown,
  type Book,
} from './book.ts';
import type { Draft } from '../draft/draft.ts';
import { rememberPlan, useSaving } from './in-hand.ts';
import { isLibraryNew } from '../library/plan-database.ts';
import { rememberLast } from '../journal/plan-journal.ts';
import { savePlan } from '../library/plan-library.ts';
import { askToKeep } from '../library/persistence.ts';
import { announce } from '../journal/windows.ts';
import { noteTyped } from '../journal/written-down.ts';

/** True when nothing is left unsaved. */
export async function save(book: Book): Promise<boolean> {
  const { pending, seq } = book;
  if (pending === null || (pending === book.untouched && book.revision === 0)) return true;
  if (isHeld(book)) return false;
  const settles = { key: keyOfBook(book), seq };
  try {
    const result = await savePlan(book.id, book.revision, pending, settles);
    if (result.ok) take(book, pending, result.plan);
    else if (result.why === 'gone' && isLibraryNew()) await saveAfresh(book, pending);
    else hold(book, result.why === 'gone' ? 'deleted' : 'elsewhere');
  } catch (error) {
    book.trouble = refusalOf(error);
  }
  return book.pending === null;
}

function take(book: Book, draft: Draft, saved: { revision: number; savedAt: string }): void {
  const recovered = book.trouble === 'wiped' ? 'wiped' : null;
  Object.assign(book, { ...saved, saved: draft, untouched: null, trouble: recovered });
  if (book.pending === draft) {
    book.pending = null;
    cross(book);
  } else {
    writeDown(book);
    note(book, false);
  }
  rememberLast(book.id);
  if (book.id === useSaving.getState().id) rememberPlan(bookOf(book.id));
  announce(book.id);
  void askToKeep();
}

/** Everything that was kept is gone: what is open is kept again at once, and the planner is told. */
async function saveAfresh(book: Book, draft: Draft): Promise<void> {
  const again = await savePlan(book.id, 0, draft);
  if (!again.ok) return hold(book, 'elsewhere');
  book.trouble = 'wiped';
  take(book, draft, again.plan);
}

/** What is here stays in this window, written down whole in case it closes: of a deleted plan it is the last there is. */
export function hold(book: Book, trouble: 'elsewhere' | 'deleted'): void {
  book.trouble = trouble;
  if (trouble === 'deleted') book.pending ??= book.saved;
  if (book.pending === null) return;
  book.seq += 1;
  writeDown(book, true);
  note(book, true);
}

/** Where the database refuses, saving says so. */
export function note(book: Book, all: boolean): void {
  const entry = entryOf(book, all);
  book.noted ||= entry !== null;
  if (entry !== null) noteTyped(keyOfBook(book), entry).catch(() => undefined);
}

// Which plan this window edits, what it knows to be saved of it, and which others it still has to save.
import { create } from 'zustand';
import {
  bookOf,
  currentTab,
  forgetBook,
  openBooks,
  type Book,
  type StorageTrouble,
} from './book.ts';
import { knownLibrary } from '../library/plan-database.ts';
import { rememberTab } from '../journal/plan-journal.ts';
import { newPlanId } from '../library/stored-plan.ts';

/** A plan that is not in hand, with something that could not be saved. */
interface Waiting {
  readonly id: string;
  readonly name: string;
}

interface Saving {
  readonly id: string;
  readonly revision: number;
  readonly savedAt: string;
  /** Something was typed that the database does not have yet. */
  readonly pending: boolean;
  readonly trouble: StorageTrouble | null;
  /** What is typed would be found again after the window is closed, though it is not saved. */
  readonly written: boolean;
  readonly others: readonly Waiting[];
}

export const useSaving = create<Saving>()(() => ({
  ...{ id: newPlanId(), revision: 0, savedAt: '' },
  ...{ pending: false, trouble: null, written: false, others: [] },
}));

export function currentBook(): Book {
  return bookOf(useSaving.getState().id);
}

export function show({ id, revision, savedAt, pending, trouble, written }: Book): void {
  showOthers();
  if (useSaving.getState().id !== id) return;
  useSaving.setState({ revision, savedAt, pending: pending !== null, trouble, written });
}

/** A plan of which nothing is left to be saved is not spoken of any more, whenever that came to be. */
export function forgetPlan(book: Book): void {
  forgetBook(book);
  showOthers();
}

function showOthers(): void {
  const before = useSaving.getState();
  const others = openBooks().flatMap((book) =>
    book.id === before.id || book.trouble === null
      ? []
      : [{ id: book.id, name: book.pending?.name ?? '' }],
  );
  if (JSON.stringify(others) !== JSON.stringify(before.others)) useSaving.setState({ others });
}

/** The plan in hand is another one from now on: opened, made new, copied, or gone back to. */
export function editPlan(id: string): void {
  useSaving.setState({ id });
  rememberPlan(bookOf(id));
  show(bookOf(id));
}

export function rememberPlan({ id, revision }: Book): void {
  rememberTab({ tab: currentTab(), plan: id, saved: revision > 0, library: knownLibrary() });
}

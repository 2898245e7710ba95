// Saves the plan a moment after each change; says in one word why when it cannot.
import { create } from 'zustand';
import {
  bookOf,
  cross,
  currentTab,
  isHeld,
  troubleOf,
  writeDown,
  type Book,
  type StorageTrouble,
} from './book.ts';
import type { Draft } from '../draft/draft.ts';
import { lastPlan, rememberLast, rememberTab } from './plan-journal.ts';
import { isLibraryNew } from './plan-database.ts';
import { headAt, savePlan } from './plan-library.ts';
import { newPlanId } from './stored-plan.ts';
import { announce } from './windows.ts';

interface Saving {
  readonly id: string;
  readonly revision: number;
  readonly savedAt: string;
  /** Something was typed that the database does not have yet. */
  readonly pending: boolean;
  readonly trouble: StorageTrouble | null;
}

/** Which plan this window edits, what it knows to be saved of it, and what stands in the way of saving. */
export const useSaving = create<Saving>()(() => ({
  ...{ id: newPlanId(), revision: 0, savedAt: '' },
  ...{ pending: false, trouble: null },
}));

const SETTLE_MS = 250;
/** Room may be made in another window, or by another program. */
const AGAIN_MS = 5000;
const timers = new Map<string, ReturnType<typeof setTimeout>>();
let line: Promise<unknown> = Promise.resolve();

export function currentBook(): Book {
  return bookOf(useSaving.getState().id);
}

export function show({ id, revision, savedAt, pending, trouble }: Book): void {
  if (useSaving.getState().id !== id) return;
  useSaving.setState({ revision, savedAt, pending: pending !== null, trouble });
}

/** The plan in hand is another one from now on: opened, made new, copied, or gone back to. */
export function editPlan(id: string): void {
  useSaving.setState({ id });
  rememberTab({ tab: currentTab(), plan: id, saved: bookOf(id).revision > 0 });
  show(bookOf(id));
}

export function saveSoon(id: string, draft: Draft): void {
  const book = bookOf(id);
  if (book.pending === null && draft === book.saved) return;
  book.pending = draft;
  writeDown(book, isHeld(book));
  show(book);
  saveLater(id, book.written ? SETTLE_MS : 0);
}

function saveLater(id: string, wait: number): void {
  clearTimeout(timers.get(id));
  timers.set(
    id,
    setTimeout(() => void saveNow(id), wait),
  );
}

/** Saves what is pending of a plan, after whatever is being saved; true when nothing is left unsaved. */
export function saveNow(id: string): Promise<boolean> {
  clearTimeout(timers.get(id));
  const saved = line.then(() => save(bookOf(id)));
  line = saved.catch(() => undefined);
  return saved;
}

async function save(book: Book): Promise<boolean> {
  const { pending } = book;
  if (pending === null || (pending === book.untouched && book.revision === 0)) return true;
  if (isHeld(book)) return false;
  try {
    const result = await savePlan(book.id, book.revision, pending);
    if (result.ok) take(book, pending, result.plan);
    else if (result.why === 'gone' && isWiped()) await saveAfresh(book, pending);
    else hold(book, result.why === 'gone' ? 'deleted' : 'elsewhere');
  } catch (error) {
    book.trouble = troubleOf(error);
    if (book.trouble === 'full') saveLater(book.id, AGAIN_MS);
  }
  show(book);
  return book.pending === null;
}

function take(book: Book, draft: Draft, saved: { revision: number; savedAt: string }): void {
  const recovered = book.trouble === 'wiped' ? 'wiped' : null;
  Object.assign(book, { ...saved, saved: draft, untouched: null, trouble: recovered });
  if (book.pending === draft) {
    book.pending = null;
    cross(book);
  } else writeDown(book);
  rememberLast(book.id);
  if (book.id === useSaving.getState().id)
    rememberTab({ tab: currentTab(), plan: book.id, saved: true });
  announce(book.id);
}

/** Everything that was kept is gone: what is open is kept again at once, and the planner is told. */
async function saveAfresh(book: Book, draft: Draft): Promise<void> {
  const again = await savePlan(book.id, 0, draft);
  if (!again.ok) return hold(book, 'elsewhere');
  book.trouble = 'wiped';
  take(book, draft, again.plan);
}

/** What is typed from now on stays in this window, written down whole in case it closes. */
function hold(book: Book, trouble: 'elsewhere' | 'deleted'): void {
  book.trouble = trouble;
  writeDown(book, true);
}

function isWiped(): boolean {
  return isLibraryNew() || lastPlan() === null;
}

/** Compares what this window knows with what is kept: another window may have saved, deleted or cleared it. */
export function lookAgain(): Promise<void> {
  const looked = line.then(async () => {
    const book = currentBook();
    if (book.revision === 0 || isHeld(book)) return;
    try {
      const head = await headAt(book.id);
      if (head === null && isWiped()) {
        book.pending ??= book.saved;
        await save(book);
      } else if (head === null) hold(book, 'deleted');
      else if (head.revision !== book.revision) hold(book, 'elsewhere');
    } catch (error) {
      book.trouble = troubleOf(error);
    }
    show(book);
  });
  line = looked.catch(() => undefined);
  return looked;
}

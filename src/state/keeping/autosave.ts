// Writes down each change at once, the differences within a moment where no crash can take them, and saves the plan when typing rests.
import { bookOf, isHeld, refusalOf, writeDown, type Book } from './book.ts';
import type { Draft } from '../draft/draft.ts';
import { currentBook, show } from './in-hand.ts';
import { isLibraryNew } from '../library/plan-database.ts';
import { headAt } from '../library/plan-library.ts';
import { hold, note, save } from './saving.ts';

/** Differences go into the database so soon after a change, whatever else is typed meanwhile. */
const NOTE_MS = 120;
const SETTLE_MS = 250;
/** Typing without a pause is saved all the same, so that other windows see it. */
const LONGEST_MS = 5000;
/** Room may be made in another window, or by another program. */
const AGAIN_MS = 5000;

const timers = new Map<string, ReturnType<typeof setTimeout>>();
const since = new Map<string, number>();
const noting = new Set<string>();
let line: Promise<unknown> = Promise.resolve();

export function saveSoon(id: string, draft: Draft): void {
  const book = bookOf(id);
  if (book.pending === null && draft === book.saved) return;
  book.pending = draft;
  book.seq += 1;
  writeDown(book, isHeld(book));
  show(book);
  noteSoon(book);
  const waited = performance.now() - (since.get(id) ?? performance.now());
  if (!since.has(id)) since.set(id, performance.now());
  saveLater(id, book.written ? Math.min(SETTLE_MS, Math.max(0, LONGEST_MS - waited)) : 0);
}

function noteSoon(book: Book): void {
  if (noting.has(book.id)) return;
  noting.add(book.id);
  setTimeout(() => {
    noting.delete(book.id);
    note(book, isHeld(book));
  }, NOTE_MS);
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
  since.delete(id);
  return inLine(async () => {
    const book = bookOf(id);
    const saved = await save(book);
    if (book.trouble === 'full' || book.trouble === 'silent') saveLater(id, AGAIN_MS);
    show(book);
    return saved;
  });
}

function inLine<T>(work: () => Promise<T>): Promise<T> {
  const done = line.then(work);
  line = done.catch(() => undefined);
  return done;
}

/** Compares what this window knows with what is kept: another window may have saved, deleted, brought back or cleared it. */
export function lookAgain(): Promise<void> {
  return inLine(async () => {
    const book = currentBook();
    if (book.revision === 0) return;
    try {
      await compare(book);
    } catch (error) {
      if (!isHeld(book)) book.trouble = refusalOf(error);
    }
    show(book);
  });
}

async function compare(book: Book): Promise<void> {
  const head = await headAt(book.id, book.revision);
  if (head === null) {
    if (book.trouble === 'deleted') return;
    if (isLibraryNew()) book.pending ??= book.saved;
    else return hold(book, 'deleted');
    await save(book);
  } else if (head.revision !== book.revision || head.kind !== 'plan') hold(book, 'elsewhere');
  else if (isHeld(book)) {
    book.trouble = null;
    if (book.pending === book.saved) book.pending = null;
    await save(book);
  }
}

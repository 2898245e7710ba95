// Another plan, or nothing, takes the place of the one in hand: what is not kept is not left without a question.
import { create } from 'zustand';
import { saveNow } from './autosave.ts';
import { isHeld, openBooks, type Book } from './book.ts';
import { currentBook, forgetPlan } from './in-hand.ts';
import { savePlan } from '../library/plan-library.ts';
import { newPlanId } from '../library/stored-plan.ts';

interface Question {
  readonly name: string;
  readonly answer: (leave: boolean) => void;
}

/** What the planner is being asked; the page shows it wherever it stands. */
export const useLeaving = create<{ readonly question: Question | null }>()(() => ({
  question: null,
}));

/** Who asked last goes: a plan chosen before, that had to wait, does not replace the one chosen after it. */
let asked = 0;

/**
 * True once what was typed is kept, or the planner said that it may stay in this window, unkept. Where it is written
 * down already, at once: whoever types on after asking for another plan would else type into the one that is left.
 */
export async function mayLeave(): Promise<boolean> {
  const book = currentBook();
  const mine = (asked += 1);
  if (isSafe(book)) {
    void saveNow(book.id);
    return true;
  }
  if (await isKept(book)) return mine === asked;
  if (mine !== asked) return false;
  useLeaving.getState().question?.answer(false);
  return new Promise((resolve) => {
    const answer = (leave: boolean) => {
      useLeaving.setState({ question: null });
      resolve(leave);
    };
    useLeaving.setState({ question: { name: book.pending?.name ?? '', answer } });
  });
}

/** True where nothing was typed, or it is written down and may be saved where it belongs. */
function isSafe(book: Book): boolean {
  const { pending, untouched, revision, written } = book;
  if (pending === null || (pending === untouched && revision === 0)) return true;
  return written && !isHeld(book);
}

/** Saves what is pending; what may not be saved where it belongs becomes a plan of its own. */
async function isKept(book: Book): Promise<boolean> {
  if (await saveNow(book.id)) return true;
  if (!isHeld(book) || book.pending === null) return book.written;
  return savePlan(newPlanId(), 0, book.pending).then(
    ({ ok }) => {
      if (ok) forgetPlan(book);
      return ok;
    },
    () => false,
  );
}

/** True while something that was typed, in whichever plan, would be gone with this window. */
export function holdsUnkept(): boolean {
  return openBooks().some(({ written }) => !written);
}

/** Loads the page anew, once all that can be saved is saved; the browser asks where something cannot. */
export async function reloadPage(): Promise<void> {
  await saveNow(currentBook().id).catch(() => false);
  location.reload();
}

// The plan being worked on, as typed: saved with every keystroke, undone and redone in steps.
import { temporal } from 'zundo';
import { create } from 'zustand';
import { lookAgain, saveSoon } from './autosave.ts';
import { bookOf } from './book.ts';
import { editPlan, useSaving } from './in-hand.ts';
import type { Draft } from '../draft/draft.ts';
import { setIn, type DraftPath } from '../draft/draft-path.ts';
import { jieyang } from '../samples/jieyang.ts';
import { useSettings } from '../settings-store.ts';

interface PlanStore {
  readonly draft: Draft;
  /** The id of the plan that the draft belongs to: a step back may lead into the plan before. */
  readonly plan: string;
  /** Counts replacements of the whole draft, so that forms start afresh. */
  readonly revision: number;
  readonly setDraft: (draft: Draft) => void;
  readonly setAt: (path: DraftPath, value: unknown) => void;
  /** One field and all that follows from it, as one step back. */
  readonly editAt: (path: DraftPath, value: unknown, follow: (draft: Draft) => Draft) => void;
  readonly replace: (draft: Draft) => void;
  /** Another plan comes into hand. */
  readonly begin: (plan: string, draft: Draft) => void;
}

const STEP_MS = 900;
let lastTouched = { key: '', time: 0 };

/** Keystrokes in one field within a moment are one step back; a clock that is set back makes no moment longer. */
function startsStep(key: string): boolean {
  const now = performance.now();
  const starts = key === '' || key !== lastTouched.key || now - lastTouched.time > STEP_MS;
  lastTouched = { key, time: now };
  return starts;
}

let stepKey = '';

const first = jieyang.make(useSettings.getState().language);
Object.assign(bookOf(useSaving.getState().id), { untouched: first, isSample: true });

export const usePlanStore = create<PlanStore>()(
  temporal(
    (set) => ({
      draft: first,
      plan: useSaving.getState().id,
      revision: 0,
      setDraft: (draft) => {
        stepKey = '';
        set({ draft });
      },
      setAt: (path, value) => {
        stepKey = path.join('.');
        set(({ draft }) => ({ draft: setIn(draft, path, value) }));
      },
      editAt: (path, value, follow) => {
        stepKey = path.join('.');
        set(({ draft }) => ({ draft: follow(setIn(draft, path, value)) }));
      },
      replace: (draft) => {
        stepKey = '';
        set(({ revision }) => ({ draft, revision: revision + 1 }));
      },
      begin: (plan, draft) => {
        stepKey = '';
        set(({ revision }) => ({ plan, draft, revision: revision + 1 }));
      },
    }),
    {
      partialize: ({ draft, plan }) => ({ draft, plan }),
      equality: (past, current) => past.draft === current.draft && past.plan === current.plan,
      limit: 200,
      handleSet: (handle) => (past) => {
        if (startsStep(stepKey)) handle(past);
      },
    },
  ),
);

usePlanStore.subscribe(({ draft, plan }, before) => {
  if (plan !== before.plan) {
    editPlan(plan);
    void lookAgain();
  }
  if (draft !== before.draft) saveSoon(plan, draft);
});

/** Undo and redo bump the revision, so that forms show what was restored. */
export function timeTravel(direction: 'undo' | 'redo'): void {
  const { undo, redo } = usePlanStore.temporal.getState();
  (direction === 'undo' ? undo : redo)();
  lastTouched = { key: '', time: 0 };
  usePlanStore.setState(({ revision }) => ({ revision: revision + 1 }));
}

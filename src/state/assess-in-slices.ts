// Assesses a large plan a few milliseconds at a time, so that no keystroke waits for it.
import { assessInSteps } from '../core/assessment/assess.ts';
import { readDraft, type Assessed } from './assessed.ts';
import type { Draft } from './draft.ts';
import type { Rules } from './rules.ts';

const SLICE_MS = 12;
/** A burst of edits, or a held key, is assessed once. */
const SETTLE_MS = 120;

/** @returns how to give up; `done` is not called after that */
export function assessInSlices(
  draft: Draft,
  rules: Rules,
  done: (assessed: Assessed) => void,
): () => void {
  let timer = setTimeout(begin, SETTLE_MS);
  function begin() {
    const { problems, read } = readDraft(draft, rules);
    if (read === null) return done({ problems, assessment: null });
    const steps = assessInSteps(read.plan, read.rulebook);
    const work = () => {
      const start = performance.now();
      for (;;) {
        const step = steps.next();
        if (step.done === true) return done({ problems, assessment: step.value });
        if (performance.now() - start > SLICE_MS) break;
      }
      timer = setTimeout(work, 0);
    };
    timer = setTimeout(work, 0);
  }
  return () => clearTimeout(timer);
}

// Assesses a large plan a few milliseconds at a time, and only what has changed since the last time.
import { assessInSteps } from '../../core/assessment/assess.ts';
import { readDraft, type Assessed } from './assessed.ts';
import type { Draft } from '../draft/draft.ts';
import { earlierOf, type Judged } from './earlier-draft.ts';
import { inSlices } from './in-slices.ts';
import type { Rules } from '../rules/rules.ts';

/** A burst of edits, or a held key, is assessed once. */
const SETTLE_MS = 120;

/**
 * @param last the latest result, however old
 * @returns how to give up; `done` is not called after that
 */
export function assessInSlices(
  draft: Draft,
  rules: Rules,
  last: Judged | null,
  done: (assessed: Assessed) => void,
): () => void {
  let giveUp = () => clearTimeout(timer);
  const timer = setTimeout(() => {
    const { problems, read } = readDraft(draft, rules);
    if (read === null) return done({ problems, assessment: null });
    const earlier = earlierOf(draft, rules, last);
    giveUp = inSlices(assessInSteps(read.plan, read.rulebook, earlier), (assessment) =>
      done({ problems, assessment }),
    );
  }, SETTLE_MS);
  return () => giveUp();
}

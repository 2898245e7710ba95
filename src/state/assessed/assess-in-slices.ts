// Assesses a plan a few milliseconds at a time, and only what has changed since the last time.
import { assessDraftInSteps, type Assessed } from './assessed.ts';
import type { Draft } from '../draft/draft.ts';
import type { Judged } from './earlier-draft.ts';
import { afterPaint } from './after-paint.ts';
import { inSlices } from './in-slices.ts';
import { useProgress } from './progress.ts';
import type { Rules } from '../rules/rules.ts';

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
  const all = placesIn(draft);
  useProgress.setState({ done: 0, all });
  const begin = () =>
    inSlices(assessDraftInSteps(draft, rules, last), done, (made) =>
      useProgress.setState({ done: Math.min(made, all), all }),
    );
  let giveUp = afterPaint(() => {
    giveUp = begin();
  });
  return () => giveUp();
}

function placesIn({ streets }: Draft): number {
  return streets.reduce((sum, { communities }) => sum + 1 + communities.length, 1);
}

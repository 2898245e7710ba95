// Assesses a plan a few milliseconds at a time, and only what has changed since the last time.
import { assessDraftInSteps, type Assessed } from './assessed.ts';
import type { Draft } from '../draft/draft.ts';
import type { Judged } from './earlier-draft.ts';
import { inSlices } from './in-slices.ts';
import { useProgress } from './progress.ts';
import type { Rules } from '../rules/rules.ts';

/** So few places are worked out within the frame of the key, mostly in one go. */
const FEW_PLACES = 60;
const ONE_FRAME_MS = 16;

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
  return inSlices(
    assessDraftInSteps(draft, rules, last),
    done,
    (made) => useProgress.setState({ done: Math.min(made, all), all }),
    all > FEW_PLACES ? undefined : ONE_FRAME_MS,
  );
}

function placesIn({ streets }: Draft): number {
  return streets.reduce((sum, { communities }) => sum + 1 + communities.length, 1);
}

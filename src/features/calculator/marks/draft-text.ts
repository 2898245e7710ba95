// One text of what is typed, read and written where it stands now.
import type { Draft } from '../../../state/draft/draft.ts';
import type { DraftPath } from '../../../state/draft/draft-path.ts';
import { followPath } from '../../../state/draft/follow-path.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { useSteady } from './loaded.ts';

/**
 * The text, nothing where nothing was entered, and how to write it.
 * @param isOfResults whether the path was found in the results shown, or in what is typed
 */
export function useDraftText(
  path: DraftPath,
  isOfResults: boolean,
): readonly [text: string, write: (text: string) => void] {
  const { live } = useSteady();
  const now = (typed: Draft) =>
    isOfResults ? followPath(path, live.getState().draft, typed) : path;
  const text = usePlanStore(({ draft }) => draftText(draft, now(draft)));
  const write = (typed: string) => {
    const { draft, setAt } = usePlanStore.getState();
    const at = now(draft);
    if (at !== null) setAt(at, typed);
  };
  return [text, write];
}

function draftText(draft: unknown, path: DraftPath | null): string {
  if (path === null) return '';
  const value = path.reduce<unknown>(
    (found, step) => (found as Record<string | number, unknown> | null | undefined)?.[step],
    draft,
  );
  return typeof value === 'string' ? value : '';
}

// Reading and writing what is typed from a view that shows an earlier draft: at the same street or community, wherever it has moved.
import type { Draft } from '../draft/draft.ts';
import { setIn, type DraftPath } from '../draft/draft-path.ts';
import { followPath } from '../draft/follow-path.ts';
import { usePlanStore } from '../keeping/plan-store.ts';
import { entryText } from './edits.ts';

/** Nothing where the place is no longer there. */
export function textNow(typed: Draft, path: DraftPath, shown: Draft): string {
  return entryText(typed, followPath(path, shown, typed) ?? undefined);
}

/** Writes nothing where the place is no longer there. */
export function writeNow(path: DraftPath, shown: Draft, text: string): void {
  const { draft, setAt } = usePlanStore.getState();
  const now = followPath(path, shown, draft);
  if (now !== null) setAt(now, text);
}

/** Many texts as one step back, each made from the text that stands there. */
export function writeAllNow(
  changes: readonly (readonly [path: DraftPath, change: (text: string) => string])[],
  shown: Draft,
): void {
  const { draft, setDraft } = usePlanStore.getState();
  setDraft(
    changes.reduce((changed, [path, change]) => {
      const now = followPath(path, shown, draft);
      return now === null ? changed : setIn(changed, now, change(entryText(changed, now)));
    }, draft),
  );
}

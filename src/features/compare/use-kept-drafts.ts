// The drafts of other kept plans, read from the browser's database when they are chosen.
import { useEffect, useState } from 'react';
import type { Draft } from '../../state/draft/draft.ts';
import { findPlan } from '../../state/library/plan-library.ts';

/** By id; a plan that cannot be read, or is gone, is not among them. */
export function useKeptDrafts(ids: readonly string[]): ReadonlyMap<string, Draft> {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  useEffect(() => {
    let isLeft = false;
    const wanted = ids.filter((id) => id !== '' && !drafts.has(id));
    if (wanted.length === 0) return undefined;
    const reading = wanted.map(async (id) => [id, await findPlan(id)] as const);
    void Promise.all(reading).then((found) => {
      if (isLeft) return;
      const read = found.flatMap(([id, one]) =>
        one?.kind === 'plan' ? [[id, one.plan.draft] as const] : [],
      );
      if (read.length > 0) setDrafts(new Map([...drafts, ...read]));
    });
    return () => {
      isLeft = true;
    };
  }, [ids, drafts]);
  return drafts;
}

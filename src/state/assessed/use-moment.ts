// The page's one source of results: the newest draft that has been met with the rules of its place.
import { startTransition, useEffect, useRef, useState } from 'react';
import type { Rules } from '../rules/rules.ts';
import { followDraft } from './follow-draft.ts';
import type { Moment } from './moment.ts';

/** Null until the rules are there. What has been typed since is not in it: see `useIsBehind`. */
export function useMoment(rules: Rules | null): Moment | null {
  const [moment, setMoment] = useState<Moment | null>(null);
  const latest = useRef<Moment | null>(null);
  useEffect(() => {
    if (rules === null) return undefined;
    return followDraft(rules, latest.current, (next) => {
      latest.current = next;
      // Another plan replaces the one before at once; results of the same plan follow what is typed.
      if (next.isComputed) startTransition(() => setMoment(next));
      else setMoment(next);
    });
  }, [rules]);
  return moment;
}

// The page's one source of results: the draft met with the rules of its place.
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { assessDraft, type Assessed } from './assessed.ts';
import { loadRules } from './lazy-rules.ts';
import { usePlanStore } from './plan-store.ts';
import type { Rules } from './rules.ts';

export type Loaded = Assessed & { readonly rules: Rules };

/** The rules of the place first, all rules once the browser is idle. */
export function useRules(): Rules | null {
  const [rules, setRules] = useState<Rules | null>(null);
  useEffect(() => {
    let complete = false;
    const place = usePlanStore.getState().draft.place;
    void loadRules(place).then((first) => {
      if (!complete) setRules(first);
    });
    const idle = setTimeout(() => {
      void loadRules(null).then((all) => {
        complete = true;
        setRules(all);
      });
    }, 1200);
    return () => clearTimeout(idle);
  }, []);
  return rules;
}

/** Null until the rules are there. */
export function useAssessed(rules: Rules | null): Loaded | null {
  const draft = useDeferredValue(usePlanStore((state) => state.draft));
  return useMemo(
    () => (rules === null ? null : { ...assessDraft(draft, rules), rules }),
    [draft, rules],
  );
}

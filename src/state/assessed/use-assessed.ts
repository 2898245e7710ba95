// The page's one source of results: the draft met with the rules of its place.
import { startTransition, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { assessInSlices } from './assess-in-slices.ts';
import { createAssessor, type Assessed } from './assessed.ts';
import type { Draft } from '../draft/draft.ts';
import type { Judged } from './earlier-draft.ts';
import { loadRules } from '../rules/lazy-rules.ts';
import { usePlanStore } from '../keeping/plan-store.ts';
import type { Rules } from '../rules/rules.ts';

export type Loaded = Assessed & { readonly rules: Rules };

/** The rules of the place first, all rules once the browser is idle. */
export function useRules(): Rules | null {
  const [rules, setRules] = useState<Rules | null>(null);
  useEffect(() => {
    let complete = false;
    const { place, packs } = usePlanStore.getState().draft;
    const onlyChain = place !== '' && packs.length === 0;
    void loadRules(onlyChain ? place : null).then((first) => {
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

const MOST_AT_ONCE = 60;

function isLarge({ streets }: Draft): boolean {
  return streets.reduce((sum, { communities }) => sum + communities.length, 0) > MOST_AT_ONCE;
}

/** Null until the rules are there; the results of a large plan trail the typing by a moment. */
export function useAssessed(rules: Rules | null): Loaded | null {
  const draft = useDeferredValue(usePlanStore((state) => state.draft));
  const large = isLarge(draft);
  const [sliced, setSliced] = useState<Loaded | null>(null);
  const last = useRef<Judged | null>(null);
  useEffect(() => {
    if (rules === null || !large) return undefined;
    return assessInSlices(draft, rules, last.current, (assessed) => {
      last.current = { draft, rules, assessment: assessed.assessment };
      startTransition(() => setSliced({ ...assessed, rules }));
    });
  }, [draft, rules, large]);
  const [assessNext] = useState(createAssessor);
  const atOnce = useMemo(
    () => (rules === null || large ? null : { ...assessNext(draft, rules), rules }),
    [draft, rules, large, assessNext],
  );
  const waiting = useMemo(() => rules && { problems: new Map(), assessment: null, rules }, [rules]);
  return large ? (sliced ?? waiting) : atOnce;
}

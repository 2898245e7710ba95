// The rules of the page: those of the plan's place first, all of them once the browser is idle or another place is in hand.
import { useEffect, useState } from 'react';
import { create } from 'zustand';
import { usePlanStore } from '../keeping/plan-store.ts';
import { loadRules } from '../rules/lazy-rules.ts';
import { areEnough, type Rules } from '../rules/rules.ts';

const IDLE_MS = 1200;

/** True once some rules could not be fetched: a newer release of the program stands in their place. */
export const useRulesMissing = create<{ readonly missing: boolean }>()(() => ({ missing: false }));

/** Null until the first have come. */
export function useRules(): Rules | null {
  const [rules, setRules] = useState<Rules | null>(null);
  useEffect(() => {
    let complete = false;
    const miss = () => useRulesMissing.setState({ missing: true });
    const loadAll = () =>
      void loadRules(null).then((all) => {
        complete = true;
        setRules(all);
      }, miss);
    const { place, packs } = usePlanStore.getState().draft;
    const first = place !== '' && packs.length === 0 ? place : null;
    void loadRules(first).then((some) => {
      if (!complete) setRules(some);
    }, miss);
    const idle = setTimeout(loadAll, IDLE_MS);
    const stop = usePlanStore.subscribe(({ draft }) => {
      if (areEnough(first, draft)) return;
      stop();
      clearTimeout(idle);
      loadAll();
    });
    return () => {
      stop();
      clearTimeout(idle);
    };
  }, []);
  return rules;
}

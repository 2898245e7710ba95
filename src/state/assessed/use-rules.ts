// The rules of the page: those of the plan's place first, all of them once its results have stood for a while or another place is in hand.
import { useEffect, useRef, useState } from 'react';
import { create } from 'zustand';
import { usePlanStore } from '../keeping/plan-store.ts';
import { loadRules } from '../rules/lazy-rules.ts';
import { areEnough, type Rules } from '../rules/rules.ts';

/** So long the first results have stood when all rules are fetched: nothing is fetched beside what they wait for. */
const STOOD_MS = 1200;

/** True once some rules could not be fetched: a newer release of the program stands in their place. */
export const useRulesMissing = create<{ readonly missing: boolean }>()(() => ({ missing: false }));

/** True once all rules are wanted: a page is shown that reads them, or the first results have stood for a while. */
export const useAllWanted = create<{ readonly wanted: boolean }>()(() => ({ wanted: false }));

type Spoken = 'zh' | 'en';

interface First {
  readonly place: string | null;
  readonly language: Spoken;
  readonly rules: Promise<Rules>;
}

let begun: First | null = null;

/** The rules of the place in hand, fetched once: before the page is drawn, or when it asks for them. */
export function firstRules(language: Spoken): First {
  const { draft } = usePlanStore.getState();
  const first = draft.place !== '' && areEnough(draft.place, draft) ? draft.place : null;
  if (begun === null || begun.place !== first || begun.language !== language) {
    const wanted = first === null || language === 'en' ? 'with English' : 'in Chinese';
    begun = { place: first, language, rules: loadRules(first, wanted) };
  }
  return begun;
}

/** Null until the first have come. */
export function useRules(language: Spoken): Rules | null {
  const [rules, setRules] = useState<Rules | null>(null);
  const complete = useRef(false);
  useEffect(() => {
    if (complete.current) return undefined;
    let isLeft = false;
    const take = (some: Rules) => {
      if (isLeft || complete.current) return;
      complete.current = some.place === null;
      setRules(some);
    };
    const miss = () => useRulesMissing.setState({ missing: true });
    const loadAll = () => void loadRules(null, 'with English').then(take, miss);
    const first = firstRules(language);
    const hurry = () => {
      stop();
      loadAll();
    };
    first.rules.then(take, () => {
      miss();
      if (!isLeft) hurry();
    });
    const stops = [
      usePlanStore.subscribe(({ draft }) => {
        if (!areEnough(first.place, draft)) hurry();
      }),
      useAllWanted.subscribe(hurry),
    ];
    const stop = () => stops.forEach((one) => one());
    if (useAllWanted.getState().wanted) hurry();
    return () => {
      isLeft = true;
      stop();
    };
  }, [language]);
  return rules;
}

/** Wants all rules in time. @param ready whether the first results stand */
export function useAllInTime(ready: boolean): void {
  useEffect(() => {
    if (!ready) return undefined;
    const timer = setTimeout(() => useAllWanted.setState({ wanted: true }), STOOD_MS);
    return () => clearTimeout(timer);
  }, [ready]);
}

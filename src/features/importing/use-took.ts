// What the last import brought, kept until the next change of the plan, or until one turns to something else.
import { useEffect } from 'react';
import { create } from 'zustand';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { useOpenPart } from '../../state/register/open-part.ts';
import type { Took } from './use-taking.ts';

interface Last {
  readonly took: Took | null;
}

const useLast = create<Last>()(() => ({ took: null }));

export const tell = (took: Took) => useLast.setState({ took });
export const forget = () => useLast.setState({ took: null });

export function useTook(): Took | null {
  useEffect(() => {
    const stops = [
      usePlanStore.subscribe(({ draft }, before) => {
        if (draft !== before.draft) forget();
      }),
      useOpenPart.subscribe(forget),
    ];
    return () => {
      stops.forEach((stop) => stop());
      forget();
    };
  }, []);
  return useLast((state) => state.took);
}

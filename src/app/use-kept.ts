// Tells on the page's root which revision of the plan is saved, for whoever waits for it from outside: `no` while something is not.
import { useEffect } from 'react';
import { useSaving } from '../state/keeping/in-hand.ts';

export function useKept(): void {
  const kept = useSaving(({ pending, revision }) => (pending ? 'no' : String(revision)));
  useEffect(() => {
    document.documentElement.dataset['kept'] = kept;
  }, [kept]);
}

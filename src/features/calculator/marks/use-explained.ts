// Which number's reason is open: the one that was asked for, or the one that the page's address names.
import { useEffect, useRef, useState } from 'react';
import {
  explainedAt,
  explainedHref,
  type ExplainedResult,
} from '../../../state/rulebook/explained-address.ts';
import { isFocusLost } from '../../../ui/focus-lost.ts';

/**
 * What is open stands in the address: who reads a section of the rulebook and goes back finds the reason open again.
 * @returns what is explained, how a reason is asked for, and how it is closed
 */
export function useExplained() {
  const [explained, setExplained] = useState<ExplainedResult | null>(() =>
    explainedAt(window.location.hash),
  );
  const wasOpen = useRef(explained !== null);
  useEffect(() => {
    // A reason that an address opened came from no number on this page: the results take the keyboard.
    if (explained === null && wasOpen.current && isFocusLost())
      document.getElementById('results')?.focus();
    wasOpen.current = explained !== null;
  }, [explained]);
  const explain = (asked: ExplainedResult) => {
    history.replaceState(history.state, '', explainedHref(asked));
    setExplained(asked);
  };
  const close = () => {
    if (explainedAt(window.location.hash) !== null) history.replaceState(history.state, '', '#/');
    setExplained(null);
  };
  return [explained, explain, close] as const;
}

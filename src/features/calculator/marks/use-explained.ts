// Which number's reason is open: the one that was asked for, or the one that the page's address names.
import { useState } from 'react';
import { explainedAt, type ExplainedResult } from '../../../state/rulebook/explained-address.ts';

/** @returns what is explained, how a reason is asked for, and how it is closed */
export function useExplained() {
  const [explained, setExplained] = useState<ExplainedResult | null>(() =>
    explainedAt(window.location.hash),
  );
  const close = () => {
    if (explainedAt(window.location.hash) !== null) window.location.hash = '/';
    setExplained(null);
  };
  return [explained, setExplained, close] as const;
}

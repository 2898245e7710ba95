// A press that takes rows while they are being read anew: they are taken as they then are, never as they were understood before.
import { useEffect, useState } from 'react';

/** One table, or all of the file. */
export type Step = 'take' | 'takeWhole';

interface OnceRead {
  /** What waits for the rows; null while nothing does. */
  readonly waiting: Step | null;
  readonly ask: (step: Step) => void;
}

/**
 * @param isRead whether the rows of the step are those of what was said of their columns
 * @param mayTake false where the rows, once read, cannot be taken after all: what was pressed is called off
 */
export function useOnceRead(
  isRead: (step: Step) => boolean,
  mayTake: (step: Step) => boolean,
  take: (step: Step) => void,
): OnceRead {
  const [asked, setAsked] = useState<Step | null>(null);
  useEffect(() => {
    if (asked === null || !isRead(asked)) return undefined;
    const turn = setTimeout(() => {
      setAsked(null);
      if (mayTake(asked)) take(asked);
    }, 0);
    return () => clearTimeout(turn);
  });
  return {
    waiting: asked,
    ask: (step) => {
      if (isRead(step)) take(step);
      else setAsked(step);
    },
  };
}

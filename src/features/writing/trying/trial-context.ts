// What the open paper comes to in the plan in hand, for whoever shows it: the problems above all, or the changes.
import { createContext, useContext } from 'react';
import type { Tried } from '../../../state/writing/try-paper.ts';

export interface Trial {
  /** `unsound` while something besides an example is wrong, `waiting` while it is worked out, `impossible` without a place or dates. */
  readonly state: 'unsound' | 'waiting' | 'impossible' | 'done';
  /** What was found last; null until something was. */
  readonly tried: Tried | null;
}

export const TrialContext = createContext<Trial>({ state: 'waiting', tried: null });

export const useTrial = (): Trial => useContext(TrialContext);

// What the parts of the rulebook page share: all papers, the plan in hand with its results, and the worked examples once they have come.
import { createContext, useContext } from 'react';
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import type { ExamplesOf } from './worked-examples.ts';

interface ReadRulebook {
  /** All built-in papers and those that the plan brings along. */
  readonly rulebook: Rulebook;
  /** Of the plan in hand; null while it lacks a place or a date. */
  readonly assessment: Assessment | null;
  /** Null until they have come. */
  readonly examples: ExamplesOf | null;
}

export const RulebookContext = createContext<ReadRulebook | null>(null);

export function useRulebook(): ReadRulebook {
  const read = useContext(RulebookContext);
  if (read === null) throw new Error('used outside the rulebook');
  return read;
}

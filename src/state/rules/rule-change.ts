// A change of the readings: which results it touches, and what is said of it.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';

export interface RuleChange {
  /** The edition that brought it. */
  readonly edition: number;
  /** What was read before and what is read now. */
  readonly words: { readonly zh: string; readonly en: string };
  /** The provisions it is about, also such as hold no longer where they held before. */
  readonly provisions: readonly string[];
  /** Where it is about the way results are judged, whichever paper asks: the results it touches. */
  readonly touches?: (outcome: Outcome) => boolean;
}

/** The provisions of a change, written one after another. */
export const ids = (text: string): readonly string[] => text.split(/\s+/).filter((id) => id !== '');

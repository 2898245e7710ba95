// How far the reading of a pasted paper has come: what was decided about each sentence, and how many are still open.
import type { Sentence } from './paper.ts';

export const DECISIONS = ['accepted', 'begun', 'stated', 'passed'] as const;
/** Made into provisions, some of its figures made into provisions, listed among what the paper states, or passed over. */
type Decision = (typeof DECISIONS)[number];

/** What was decided about a sentence. */
export interface Decided {
  readonly how: Decision;
  /** The entries of the pack that it became, by the figure each was made from; by nothing where it is only stated. */
  readonly entries: Readonly<Record<string, string>>;
}

/** By the key of the sentence. */
export type Decisions = Readonly<Record<string, Decided>>;

interface Progress {
  readonly all: number;
  readonly undecided: number;
  /** Of these, the ones that hold figures. */
  readonly figures: number;
}

/** True of a sentence that still waits for somebody. */
export function isOpen(decisions: Decisions, key: string): boolean {
  return !Object.hasOwn(decisions, key) || decisions[key]?.how === 'begun';
}

/** The decisions that still hold of a pack: what became an entry that was taken out again is open once more. */
export function standingDecisions(decisions: Decisions, ids: ReadonlySet<string>): Decisions {
  const kept = Object.entries(decisions).flatMap(([key, { how, entries }]) => {
    const left = Object.entries(entries).filter(([, id]) => ids.has(id));
    if (left.length === Object.keys(entries).length) return [[key, { how, entries }] as const];
    if (left.length === 0) return [];
    return [[key, { how: 'begun', entries: Object.fromEntries(left) }] as const];
  });
  return Object.fromEntries(kept);
}

/** Headings ask for nothing and are not counted. */
export function progressOf(sentences: readonly Sentence[], decisions: Decisions): Progress {
  const counted = sentences.filter(({ isHeading }) => !isHeading);
  const open = counted.filter(({ key }) => isOpen(decisions, key));
  return {
    all: counted.length,
    undecided: open.length,
    figures: open.filter(({ hasFigures }) => hasFigures).length,
  };
}

// The communities that lack most, with what each of them lacks: kept while rows go by.
import type { BatchLine } from './batch.ts';
import type { Evaluated } from './evaluated.ts';
import { textsOf, type OutcomeTexts } from './outcome-texts.ts';
import type { RowCounts } from './place-tally.ts';
import { worstList } from './worst.ts';

/** A community among those that lack most. */
export interface WorstCommunity {
  readonly line: number;
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly street: string;
  readonly counts: RowCounts;
  readonly short: readonly OutcomeTexts[];
}

const MOST_WORST = 100;

interface WorstCommunities {
  readonly offer: (line: BatchLine, counts: RowCounts, found: Evaluated, at: number) => void;
  /** To be called before the columns are let go. */
  readonly settle: () => void;
  readonly entries: () => readonly WorstCommunity[];
}

/** Those with most measures short come first; between equals the earlier line. */
export function worstCommunities(): WorstCommunities {
  const list = worstList<Offered>(MOST_WORST, (a, b) => b.counts.short - a.counts.short);
  return {
    offer: (line, counts, found, at) => list.offer({ line, counts, found, at }),
    settle: () => list.entries().forEach(settle),
    entries: () => list.entries().map(worstOf),
  };
}

/** A row that may be among the worst; its texts are made before the columns are let go. */
interface Offered {
  readonly line: BatchLine;
  readonly counts: RowCounts;
  found: Evaluated | null;
  readonly at: number;
  texts?: readonly OutcomeTexts[];
}

function settle(offered: Offered): void {
  const run = offered.found?.runs[offered.found.runOf[offered.at] ?? 0];
  if (offered.found === null || run === undefined) return;
  const all = textsOf(run, offered.found.rowOf[offered.at] ?? 0);
  offered.texts = all.filter(({ verdict }) => verdict === 'short');
  offered.found = null;
}

function worstOf({ line: { row, line }, counts, texts = [] }: Offered): WorstCommunity {
  const { id, name, place, street } = row;
  return { line, id, name, place, street, counts, short: texts };
}

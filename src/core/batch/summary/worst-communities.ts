// The communities that lack most, with what each of them lacks: kept while rows go by.
import type { BatchGround } from '../batch-ground.ts';
import type { Block } from '../block.ts';
import type { Evaluated } from '../evaluated.ts';
import { textsOf, type OutcomeTexts } from '../outcome-texts.ts';
import type { RowCounts } from './row-counts.ts';
import { rowAt } from '../row-at.ts';
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
  /** @param at where the row stands in the block */
  readonly offer: (at: number, counts: RowCounts) => void;
  /** To be called before the block is let go. */
  readonly settle: (block: Block, found: Evaluated, ground: BatchGround) => void;
  readonly entries: () => readonly WorstCommunity[];
}

/** A row that may be among the worst: one of the block at hand until it is settled. */
interface Offered {
  readonly counts: RowCounts;
  readonly at: number;
  settled: WorstCommunity | null;
}

/** Those with most measures short come first; between equals the earlier line. */
export function worstCommunities(): WorstCommunities {
  const list = worstList<Offered>(MOST_WORST, (a, b) => b.counts.short - a.counts.short);
  return {
    offer: (at, counts) => {
      if (counts.short > 0) list.offer({ counts, at, settled: null });
    },
    settle: (block, found, ground) => {
      for (const one of list.entries()) one.settled ??= settled(one, block, found, ground);
    },
    entries: () => list.entries().flatMap(({ settled }) => settled ?? []),
  };
}

function settled(
  { at, counts }: Offered,
  block: Block,
  { runs, runOf, rowOf }: Evaluated,
  ground: BatchGround,
): WorstCommunity {
  const run = runs[runOf[at] ?? 0];
  if (run === undefined) throw new Error('a row belongs to no run');
  const { id, name, place, street } = rowAt(block, at, ground);
  const short = textsOf(run, rowOf[at] ?? 0).filter(({ verdict }) => verdict === 'short');
  return { line: block.lines[at] ?? 0, id, name, place, street, counts, short };
}

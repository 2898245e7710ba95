// What a comparison is made from: up to four columns, each a plan with all that it came to, the first the plan as it is.
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';

/** One side of a comparison. */
export interface ComparedColumn {
  readonly id: string;
  readonly name: string;
  /** What is supposed in it, in a phrase; empty of the plan as it is. */
  readonly supposed: string;
  readonly assessment: Assessment;
}

export interface Compared {
  /** The first column's assessment stands for the plan. */
  readonly source: SheetSource;
  readonly columns: readonly ComparedColumn[];
  /** What differs between the columns: dates, places, readings, sizes, plans. */
  readonly dimension: string;
  /** The two columns whose differences are told one by one, by their place among the columns. */
  readonly pair: readonly [number, number];
}

export const MOST_COLUMNS = 4;

/**
 * The source of what is said of all columns together, with a pause after each outcome: papers and their numbers are
 * those of every column. Of the outcomes only those are kept that a paper was first heard in.
 */
export function* ofAllColumns({ source, columns }: Compared): Generator<void, SheetSource> {
  const all = columns.map(({ assessment }) => assessment);
  const packs = new Map(
    all.flatMap(({ rulebook }) => rulebook.packs).map((pack) => [pack.document.id, pack]),
  );
  const { assessment } = source;
  const heard = new Set<string>();
  const outcomes: Outcome[] = [];
  for (const outcome of all.flatMap((one) => one.outcomes)) {
    const documents = documentsIn(outcome).filter((id) => !heard.has(id));
    if (documents.length > 0) outcomes.push(outcome);
    for (const id of documents) heard.add(id);
    yield;
  }
  return {
    ...source,
    assessment: {
      ...assessment,
      outcomes,
      encouraged: [],
      rulebook: { ...assessment.rulebook, packs: [...packs.values()] },
    },
  };
}

const HEARD: ReadonlySet<string> = new Set(['binds', 'satisfied', 'encouraged', 'pending']);

function documentsIn({ considered }: Outcome): string[] {
  return considered.flatMap(({ rule, fate }) => (HEARD.has(fate.kind) ? [rule.document.id] : []));
}

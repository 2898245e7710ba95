// What a comparison is made from: up to four columns, each a plan with all that it came to, the first the plan as it is.
import type { Assessment } from '../../core/assessment/assess.ts';
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

/** The source of what is said of all columns together: papers and their numbers are those of every column. */
export function ofAllColumns(compared: Compared): SheetSource {
  const known = remembered.get(compared) ?? sourceOfAll(compared);
  remembered.set(compared, known);
  return known;
}

const remembered = new WeakMap<Compared, SheetSource>();

function sourceOfAll({ source, columns }: Compared): SheetSource {
  const all = columns.map(({ assessment }) => assessment);
  const packs = new Map(
    all.flatMap(({ rulebook }) => rulebook.packs).map((pack) => [pack.document.id, pack]),
  );
  const { assessment } = source;
  const outcomes = all.flatMap((one) => one.outcomes);
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

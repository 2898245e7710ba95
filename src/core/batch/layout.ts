// Which figures a file of communities holds, and where the columns of a run find them.
import type { Input } from '../columns/compiled.ts';
import type { FigureColumn } from '../columns/batch-plan.ts';

/** The figure columns of a file, and where each stands. */
export interface Layout {
  readonly figures: readonly FigureColumn[];
  /** Of each of them, whether it counts whole things. */
  readonly wholes: readonly boolean[];
  /** The position of an input's column; -1 where the file has none. */
  readonly positionOf: (input: Pick<Input, 'from' | 'id'>) => number;
}

export function layoutOf(figures: readonly FigureColumn[]): Layout {
  const positions = new Map<string, number>(
    figures.map(({ from, id }, at) => [`${from} ${id}`, at] as const),
  );
  return {
    figures,
    wholes: figures.map(({ whole }) => whole),
    positionOf: ({ from, id }) => positions.get(`${from} ${id}`) ?? -1,
  };
}

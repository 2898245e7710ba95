// Rows with what was found of them: runs of one sort, and for each row its run and its place in it.
import type { CompiledSort } from '../columns/compiled.ts';
import type { Found } from '../columns/found.ts';
import type { Outcome } from '../assessment/verdict/outcome.ts';

/** Rows of one sort. */
export interface Run {
  readonly sort: CompiledSort;
  /** In the order of the sort's measures. */
  readonly found: readonly Found[];
  /** What the explaining path answered where the columns could not, by `told`'s key. */
  readonly told: ReadonlyMap<number, Outcome>;
}

/** Places in the order in which they were given. */
export interface Evaluated {
  readonly runs: readonly Run[];
  readonly runOf: Int32Array;
  readonly rowOf: Int32Array;
}

/** The key of one measure of one row of a run. */
export function toldKey(measure: number, row: number, measures: number): number {
  return row * measures + measure;
}

/** Which rows belong to which sort, in the order of the rows. */
interface Grouping {
  readonly sorts: readonly CompiledSort[];
  readonly rows: readonly (readonly number[])[];
  readonly runOf: Int32Array;
  readonly rowOf: Int32Array;
}

export function groupBySort(sorts: readonly CompiledSort[]): Grouping {
  const runs = new Map<CompiledSort, number[]>();
  const indexes = new Map<CompiledSort, number>();
  const runOf = new Int32Array(sorts.length);
  const rowOf = new Int32Array(sorts.length);
  sorts.forEach((sort, at) => {
    const own = runs.get(sort) ?? [];
    if (own.length === 0) {
      indexes.set(sort, runs.size);
      runs.set(sort, own);
    }
    runOf[at] = indexes.get(sort) ?? 0;
    rowOf[at] = own.length;
    own.push(at);
  });
  return { sorts: [...runs.keys()], rows: [...runs.values()], runOf, rowOf };
}

// Rows with what was found of them: runs of one sort, and for each row its run and its place in it.
import type { CompiledSort } from '../columns/compiled.ts';
import type { Found } from '../columns/found.ts';
import type { Outcome } from '../assessment/verdict/outcome.ts';

/** Rows of which the same is asked. */
export interface Run {
  /** Of the first of them. */
  readonly sort: CompiledSort;
  /** Where each stands among all that were given. */
  readonly rows: Int32Array;
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

/** Of which rows the same is asked, in the order of the rows; the first sort of each, in the order in which they are met. */
interface Grouping {
  readonly sorts: readonly CompiledSort[];
  readonly rows: readonly Int32Array[];
  readonly runOf: Int32Array;
  readonly rowOf: Int32Array;
}

/** @param sortAt the sort of each row */
export function groupBySort(count: number, sortAt: (row: number) => CompiledSort): Grouping {
  const indexes = new Map<CompiledSort['measures'], number>();
  const sorts: CompiledSort[] = [];
  const sizes: number[] = [];
  const runOf = new Int32Array(count);
  const rowOf = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const sort = sortAt(at);
    let run = indexes.get(sort.measures);
    if (run === undefined) {
      run = sorts.push(sort) - 1;
      indexes.set(sort.measures, run);
    }
    const size = sizes[run] ?? 0;
    runOf[at] = run;
    rowOf[at] = size;
    sizes[run] = size + 1;
  }
  const rows = sizes.map((size) => new Int32Array(size));
  for (let at = 0; at < count; at += 1) {
    const own = rows[runOf[at] ?? 0];
    if (own !== undefined) own[rowOf[at] ?? 0] = at;
  }
  return { sorts, rows, runOf, rowOf };
}

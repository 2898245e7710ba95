// A few thousand rows at a time: sorted by what decides their rules, evaluated in columns, the rest explained.
import type { CompiledSort, Input } from '../columns/compiled.ts';
import { evaluateRun } from '../columns/evaluate.ts';
import { MISSING, STATUS, type Found } from '../columns/found.ts';
import type { Outcome } from '../assessment/verdict/outcome.ts';
import type { BatchGround } from './batch-ground.ts';
import type { Block } from './block.ts';
import { groupBySort, toldKey, type Evaluated, type Run } from './evaluated.ts';
import { explainerOf, memberOf, type Explained } from './explainer.ts';
import type { Layout } from './layout.ts';
import { rowAt } from './row-at.ts';

/** Every community with all that is asked of it. */
export function evaluateCommunities(ground: BatchGround, block: Block): Evaluated {
  const { compiler, layout, sorts: numbers } = ground;
  const own = Array.from(block.sorts.subarray(0, block.count), numbers.sortAt);
  const { sorts, rows, runOf, rowOf } = groupBySort(own);
  const runs = sorts.map((sort, at) => {
    const own = rows[at] ?? [];
    const figure = figuresOfRun(block, layout, own);
    const found = evaluateRun(sort, { rows: own.length, figure });
    const explain = (row: number) => {
      const given = rowAt(block, own[row] ?? 0, ground);
      return explainerOf(compiler, 'community', given, [memberOf(given, layout.figures)]);
    };
    return runOfFound(sort, found, explain);
  });
  return { runs, runOf, rowOf };
}

/** Gathers a column's figures for the rows of a run, each column once. */
function figuresOfRun({ columns }: Block, layout: Layout, rows: readonly number[]) {
  const gathered = new Map<string, Float64Array>();
  return ({ from, id }: Input): Float64Array => {
    const key = `${from} ${id}`;
    const known = gathered.get(key);
    if (known !== undefined) return known;
    const column = columns[layout.positionOf({ from, id })];
    const own = new Float64Array(rows.length).fill(key === 'fact communities' ? 1 : MISSING);
    if (column !== undefined)
      rows.forEach((row, at) => {
        own[at] = column[row] ?? MISSING;
      });
    gathered.set(key, own);
    return own;
  };
}

/** Asks the explaining path for what the columns left unsaid. */
export function runOfFound(
  sort: CompiledSort,
  found: readonly Found[],
  explain: (row: number) => Explained,
): Run {
  const told = new Map<number, Outcome>();
  const explainers = new Map<number, Explained>();
  found.forEach(({ status, compiled }, measure) => {
    for (let row = status.indexOf(STATUS.unsaid); row >= 0;) {
      const explained = explainers.get(row) ?? explain(row);
      explainers.set(row, explained);
      told.set(toldKey(measure, row, found.length), explained(compiled.measure.id));
      row = status.indexOf(STATUS.unsaid, row + 1);
    }
  });
  return { sort, found, told };
}

// A few thousand rows at a time: sorted by what decides their rules, evaluated in columns, the rest explained.
import type { CompiledSort } from '../columns/compiled.ts';
import type { Desk } from '../columns/desk.ts';
import { evaluateRun } from '../columns/evaluate.ts';
import { MISSING, STATUS, type Found } from '../columns/found.ts';
import type { RunColumns } from '../columns/reading.ts';
import type { Outcome } from '../assessment/verdict/outcome.ts';
import type { BatchGround } from './batch-ground.ts';
import type { Block } from './block.ts';
import { groupBySort, toldKey, type Evaluated, type Run } from './evaluated.ts';
import { explainerOf, memberOf, type Explained } from './explainer.ts';
import type { Layout } from './layout.ts';
import { rowAt } from './row-at.ts';

/** Every community with all that is asked of it. */
export function evaluateCommunities(ground: BatchGround, block: Block): Evaluated {
  const { compiler, layout, sorts: numbers, desk } = ground;
  const sortAt = (at: number) => numbers.sortAt(block.sorts[at] ?? 0);
  const { sorts, rows, runOf, rowOf } = groupBySort(block.count, sortAt);
  const runs = sorts.map((sort, at) => {
    const own = rows[at] ?? new Int32Array();
    const figure = figuresOfRun(block, layout, own, desk);
    const found = evaluateRun(sort, { rows: own.length, figure }, desk);
    const explain = (row: number) => {
      const given = rowAt(block, own[row] ?? 0, ground);
      return explainerOf(compiler, 'community', given, [memberOf(given, layout.figures)]);
    };
    return runOfFound(sort, own, found, explain);
  });
  return { runs, runOf, rowOf };
}

/** Gathers a column's figures for the rows of a run, each column once; of a block of one sort they are its own. */
function figuresOfRun(
  { columns, count }: Block,
  layout: Layout,
  rows: Int32Array,
  desk: Desk,
): RunColumns['figure'] {
  const gathered = new Map<number, Float64Array>();
  return ({ from, id }) => {
    const position = layout.positionOf({ from, id });
    const column = columns[position];
    if (column === undefined)
      return from === 'fact' && id === 'communities' ? desk.sameNumber(1, rows.length) : null;
    if (rows.length === count) return column;
    const own = gathered.get(position) ?? gather(column, rows, desk.numbers(rows.length));
    gathered.set(position, own);
    return own;
  };
}

function gather(column: Float64Array, rows: Int32Array, into: Float64Array): Float64Array {
  for (let at = 0; at < rows.length; at += 1) into[at] = column[rows[at] ?? 0] ?? MISSING;
  return into;
}

/** Asks the explaining path for what the columns left unsaid. */
export function runOfFound(
  sort: CompiledSort,
  rows: Int32Array,
  found: readonly Found[],
  explain: (row: number) => Explained,
): Run {
  const told = new Map<number, Outcome>();
  const explainers = new Map<number, Explained>();
  found.forEach(({ status, compiled, varies }, measure) => {
    if (varies !== 'all') return;
    for (let row = status.indexOf(STATUS.unsaid); row >= 0 && row < rows.length;) {
      const explained = explainers.get(row) ?? explain(row);
      explainers.set(row, explained);
      told.set(toldKey(measure, row, found.length), explained(compiled.measure.id));
      row = status.indexOf(STATUS.unsaid, row + 1);
    }
  });
  return { sort, rows, found, told };
}

// How each row of a block stands: how much is asked of it, and how much of that is short or could not be judged.
import type { Desk } from '../../columns/desk.ts';
import { STATUS, VERDICT, type Found } from '../../columns/found.ts';
import type { Run } from '../evaluated.ts';
import { tallyOfTold } from './measure-tally.ts';

/** How one row stands. */
export interface RowCounts {
  readonly asked: number;
  readonly short: number;
  readonly open: number;
}

/** The same of every row, by its place in the block. */
export interface CountColumns {
  readonly asked: Int32Array;
  readonly short: Int32Array;
  readonly open: Int32Array;
}

export function countColumns(desk: Desk, rows: number): CountColumns {
  const zeros = () => desk.bits(rows).fill(0, 0, rows);
  return { asked: zeros(), short: zeros(), open: zeros() };
}

export function countsAt({ asked, short, open }: CountColumns, at: number): RowCounts {
  return { asked: asked[at] ?? 0, short: short[at] ?? 0, open: open[at] ?? 0 };
}

/** Adds all that is asked of the rows of a run. */
export function countRun(into: CountColumns, { found, rows, told }: Run): void {
  let alike = 0;
  for (const one of found)
    if (one.varies !== 'nothing') countFound(into, one, rows);
    else if (one.status[0] !== STATUS.noRule) alike += 1;
  const ofEach = { asked: alike, short: 0, open: alike };
  for (const at of rows) addCounts(into, at, ofEach);
  for (const [key, outcome] of told) {
    const { places: asked, short, open } = tallyOfTold(outcome);
    const at = rows[(key - (key % found.length)) / found.length] ?? 0;
    if (outcome.status !== 'noRule') addCounts(into, at, { asked, short, open });
  }
}

function addCounts(into: CountColumns, at: number, counts: RowCounts): void {
  into.asked[at] = (into.asked[at] ?? 0) + counts.asked;
  into.short[at] = (into.short[at] ?? 0) + counts.short;
  into.open[at] = (into.open[at] ?? 0) + counts.open;
}

function countFound(
  { asked, short, open }: CountColumns,
  { status, verdict }: Found,
  rows: Int32Array,
): void {
  const { noRule, unsaid } = STATUS;
  const { short: isShort, notAssessed } = VERDICT;
  for (let row = 0; row < rows.length; row += 1) {
    const code = status[row];
    if (code === noRule || code === unsaid) continue;
    const at = rows[row] ?? 0;
    asked[at] = (asked[at] ?? 0) + 1;
    if (verdict[row] === isShort) short[at] = (short[at] ?? 0) + 1;
    else if (verdict[row] === notAssessed) open[at] = (open[at] ?? 0) + 1;
  }
}

// Counts and sums over the rows of one place, sort by sort and column by column.
import { MILLIONTHS, type CompiledSort } from '../../columns/compiled.ts';
import { STATUS, VERDICT, type Found } from '../../columns/found.ts';
import type { Outcome } from '../../assessment/verdict/outcome.ts';
import { toldKey, type Run } from '../evaluated.ts';
import { addWhole, emptySum, ratioOf, type ExactSum } from './exact-sum.ts';
import { mergeInto, tallyOfTold, together, type MeasureTally } from './measure-tally.ts';
import { scaleOf } from '../outcome-texts.ts';

/** A tally of columns while it grows. */
interface Growing {
  readonly found: Found['compiled'];
  readonly counts: Int32Array;
  readonly lower: ExactSum;
  readonly existing: ExactSum;
  readonly gap: ExactSum;
  lowers: number;
  existings: number;
  gaps: number;
  told: MeasureTally | null;
}

/** How one row stands. */
export interface RowCounts {
  asked: number;
  short: number;
  open: number;
}

const PENDING = 4;

/** Grows by rows; each sort of place in it has its own columns. */
export type PlaceTally = Map<CompiledSort, readonly Growing[]>;

export function addToTally(tally: PlaceTally, run: Run, row: number): RowCounts {
  const own = tally.get(run.sort) ?? run.sort.measures.map(growing);
  tally.set(run.sort, own);
  const counts: RowCounts = { asked: 0, short: 0, open: 0 };
  run.found.forEach((found, at) => {
    const into = own[at];
    if (into === undefined) return;
    const told = run.told.get(toldKey(at, row, run.found.length));
    if (told !== undefined) addTold(into, told, counts);
    else if (found.status[row] !== STATUS.noRule) addFound(into, found, row, counts);
  });
  return counts;
}

function growing(found: Found['compiled']): Growing {
  return {
    ...{ found, counts: new Int32Array(PENDING + 1), told: null },
    ...{ lower: emptySum(), existing: emptySum(), gap: emptySum() },
    ...{ lowers: 0, existings: 0, gaps: 0 },
  };
}

function addFound(into: Growing, found: Found, row: number, counts: RowCounts): void {
  const verdict = found.verdict[row] ?? VERDICT.notAssessed;
  into.counts[verdict] = (into.counts[verdict] ?? 0) + 1;
  if (found.status[row] === STATUS.pending) into.counts[PENDING] = (into.counts[PENDING] ?? 0) + 1;
  counts.asked += 1;
  if (verdict === VERDICT.short) counts.short += 1;
  if (verdict === VERDICT.notAssessed) counts.open += 1;
  const [lower = -1, existing = -1, gap = -1] = [
    found.lower[row],
    found.existing[row],
    found.gap[row],
  ];
  if (lower >= 0) {
    addWhole(into.lower, lower);
    into.lowers += 1;
  }
  if (existing >= 0) {
    addWhole(into.existing, existing);
    into.existings += 1;
  }
  if (gap >= 0) {
    addWhole(into.gap, gap);
    into.gaps += 1;
  }
}

function addTold(into: Growing, outcome: Outcome, counts: RowCounts): void {
  if (outcome.status === 'noRule') return;
  const one = tallyOfTold(outcome);
  counts.asked += 1;
  counts.short += one.short;
  counts.open += one.open;
  into.told = into.told === null ? one : together(into.told, one);
}

/** By scope and measure, in the order in which they are met. */
export function talliesOf(place: PlaceTally): Map<string, MeasureTally> {
  const tallies = new Map<string, MeasureTally>();
  for (const [{ sort }, all] of place)
    for (const one of all) {
      const scope = sort.scope === 'street' ? 'street' : 'community';
      for (const part of [tallyOf(one, scope), one.told ?? []].flat()) mergeInto(tallies, part);
    }
  return tallies;
}

function tallyOf(one: Growing, scope: MeasureTally['scope']): MeasureTally {
  const { counts, found } = one;
  const [open = 0, met = 0, short = 0, above = 0, pending = 0] = counts;
  const scale = scaleOf(found);
  return {
    ...{ measure: found.measure, scope, places: open + met + short + above },
    ...{ met, short, above, open, pending },
    lower: one.lowers === 0 ? null : ratioOf(one.lower, scale),
    existing:
      one.existings === 0 ? null : ratioOf(one.existing, found.measure.whole ? 1 : MILLIONTHS),
    gap: one.gaps === 0 ? null : ratioOf(one.gap, scale),
  };
}

// Counts and sums over the rows of one place, sort by sort and column by column.
import { MILLIONTHS, type ColumnSort, type CompiledSort } from '../../columns/compiled.ts';
import { MISSING, STATUS, type Found } from '../../columns/found.ts';
import type { Outcome } from '../../assessment/verdict/outcome.ts';
import type { Run } from '../evaluated.ts';
import { addWhole, emptySum, ratioOf, type ExactSum } from './exact-sum.ts';
import { mergeInto, tallyOfTold, together, type MeasureTally } from './measure-tally.ts';
import { scaleOf } from '../outcome-texts.ts';

/** A tally of columns while it grows. */
interface Growing {
  readonly found: Found['compiled'];
  /** By verdict, those that wait last. A plain list: one is kept for each measure of each county. */
  readonly counts: number[];
  readonly lower: ExactSum;
  readonly existing: ExactSum;
  readonly gap: ExactSum;
  told: MeasureTally | null;
}

const PENDING = 4;

/** Grows by rows; those of which the same is asked grow together. */
export type PlaceTally = Map<CompiledSort['measures'], Tallied>;

interface Tallied {
  readonly scope: ColumnSort['scope'];
  readonly all: readonly Growing[];
}

/** @param tallyAt the tally of the place of a row, by where the row stands among all that were given */
export function addRun(run: Run, tallyAt: (at: number) => PlaceTally): void {
  const tallies = Array.from(run.rows, (at) => growingIn(tallyAt(at), run.sort));
  run.found.forEach((found, measure) => {
    for (let from = 0; from < tallies.length;) {
      const own = tallies[from];
      let to = from + 1;
      while (to < tallies.length && tallies[to] === own) to += 1;
      const into = own?.[measure];
      if (into !== undefined) addFound(into, found, from, to);
      from = to;
    }
  });
  for (const [key, outcome] of run.told) {
    const measure = key % run.found.length;
    const into = tallies[(key - measure) / run.found.length]?.[measure];
    if (into !== undefined) addTold(into, outcome);
  }
}

function growingIn(tally: PlaceTally, { sort, measures }: CompiledSort): readonly Growing[] {
  const known = tally.get(measures);
  if (known !== undefined) return known.all;
  const all = measures.map(growing);
  tally.set(measures, { scope: sort.scope, all });
  return all;
}

function growing(found: Found['compiled']): Growing {
  return {
    ...{ found, counts: [0, 0, 0, 0, 0], told: null },
    ...{ lower: emptySum(), existing: emptySum(), gap: emptySum() },
  };
}

/** Rows that follow one another and lie in one place. */
function addFound(into: Growing, found: Found, from: number, to: number): void {
  const { noRule, unsaid, pending } = STATUS;
  const { status, verdict, lower, existing, gap } = found;
  const { counts } = into;
  const isAlike = found.varies === 'nothing';
  const times = isAlike ? to - from : 1;
  const end = isAlike ? from + 1 : to;
  for (let row = from; row < end; row += 1) {
    const code = status[row];
    if (code === noRule || code === unsaid) continue;
    const judged = verdict[row] ?? 0;
    counts[judged] = (counts[judged] ?? 0) + times;
    if (code === pending) counts[PENDING] = (counts[PENDING] ?? 0) + times;
    if (found.varies === 'all') addKnown(into.lower, lower[row], 1);
    addKnown(into.existing, existing[row], times);
    addKnown(into.gap, gap[row], times);
  }
  if (found.varies !== 'all') addKnown(into.lower, lower[from], to - from);
}

function addKnown(to: ExactSum, value = MISSING, times: number): void {
  if (value >= 0) addWhole(to, value, times);
}

function addTold(into: Growing, outcome: Outcome): void {
  if (outcome.status === 'noRule') return;
  const one = tallyOfTold(outcome);
  into.told = into.told === null ? one : together(into.told, one);
}

/** By scope and measure, in the order in which they are met. */
export function talliesOf(place: PlaceTally): Map<string, MeasureTally> {
  const tallies = new Map<string, MeasureTally>();
  for (const tallied of place.values())
    for (const one of tallied.all) {
      const scope = tallied.scope === 'street' ? 'street' : 'community';
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
    lower: ratioOf(one.lower, scale),
    existing: ratioOf(one.existing, found.measure.whole ? 1 : MILLIONTHS),
    gap: ratioOf(one.gap, scale),
  };
}

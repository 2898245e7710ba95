// How one measure stands over many places: counts by verdict and sums of what is known.
import type { Outcome } from '../../assessment/verdict/outcome.ts';
import { ratio, type Ratio } from '../../quantity/ratio.ts';
import type { Measure } from '../../rulebook/pack.ts';
import { addRatio } from './exact-sum.ts';

/** One measure over some places of one scope. */
export interface MeasureTally {
  readonly measure: Measure;
  readonly scope: 'community' | 'street';
  readonly places: number;
  readonly met: number;
  readonly short: number;
  readonly above: number;
  /** Not judged: an input is missing, or what stands is not known. */
  readonly open: number;
  /** Of these, how many have no requirement before an input is known. */
  readonly pending: number;
  /** Sums over places where they are known; null where none is. */
  readonly lower: Ratio | null;
  readonly existing: Ratio | null;
  readonly gap: Ratio | null;
}

/** One outcome of the explaining path. */
export function tallyOfTold({
  measure,
  unit,
  status,
  existing,
  levels: { aim },
}: Outcome): MeasureTally {
  const is = (...verdicts: readonly string[]) => (verdicts.includes(aim.verdict) ? 1 : 0);
  return {
    ...{ measure, scope: unit.scope === 'street' ? 'street' : 'community', places: 1 },
    ...{ met: is('met'), short: is('short'), above: is('above') },
    open: is('notAssessed', 'notComparable'),
    pending: status === 'pending' ? 1 : 0,
    ...{ lower: aim.lower, gap: aim.gap, existing: existing === null ? null : ratio(existing) },
  };
}

/** Both together. */
export function together(a: MeasureTally, b: MeasureTally): MeasureTally {
  const both = (one: Ratio | null, other: Ratio | null) =>
    other === null ? one : addRatio(one, other);
  return {
    ...{ measure: a.measure, scope: a.scope, places: a.places + b.places },
    ...{ met: a.met + b.met, short: a.short + b.short, above: a.above + b.above },
    ...{ open: a.open + b.open, pending: a.pending + b.pending },
    lower: both(a.lower, b.lower),
    existing: both(a.existing, b.existing),
    gap: both(a.gap, b.gap),
  };
}

/** Adds to what is known of its scope and measure. */
export function mergeInto(tallies: Map<string, MeasureTally>, part: MeasureTally): void {
  if (part.places === 0) return;
  const key = `${part.scope} ${part.measure.id}`;
  const before = tallies.get(key);
  tallies.set(key, before === undefined ? part : together(before, part));
}

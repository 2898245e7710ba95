// Counts and sums for pictures: how many communities meet each measure, what is short, and what each street has of what it needs.
import { Decimal, ZERO } from '../../quantity/decimal.ts';
import { add, multiply, type Ratio } from '../../quantity/ratio.ts';
import type { Measure } from '../../rulebook/pack.ts';
import { together, type Evidence } from '../requirement/evidence.ts';
import type { JudgedLevel } from './judged-levels.ts';
import type { Outcome } from './outcome.ts';
import type { Yardstick } from '../requirement/requirement.ts';

export interface Tally {
  readonly measure: Measure;
  readonly met: number;
  /** Met, but by papers that were not read whole; they are not among `met`. */
  readonly metLess: number;
  /** On what these rest. */
  readonly evidence: Evidence;
  readonly short: number;
  /** Over an upper bound: neither short nor as the paper has it. */
  readonly above: number;
  readonly open: number;
  readonly all: number;
}

/** Community measures, the one met by the smallest share of communities first. */
export function talliesOf(outcomes: readonly Outcome[], yardstick: Yardstick): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { unit, measure, levels } of outcomes) {
    if (unit.scope !== 'community' || levels[yardstick].status === 'noRule') continue;
    const before = tallies.get(measure.id) ?? { ...NONE, measure };
    const kind = kindOf(levels[yardstick]);
    const evidence =
      kind === 'metLess' ? together(before.evidence, levels[yardstick].evidence) : before.evidence;
    const all = before.all + 1;
    tallies.set(measure.id, { ...before, evidence, [kind]: before[kind] + 1, all });
  }
  return [...tallies.values()].sort((a, b) => b.short * a.all - a.short * b.all);
}

const NONE = {
  met: 0,
  metLess: 0,
  evidence: 'primary',
  short: 0,
  above: 0,
  open: 0,
  all: 0,
} as const;

function kindOf({
  verdict,
  evidence,
}: JudgedLevel): 'met' | 'metLess' | 'short' | 'above' | 'open' {
  if (verdict === 'met') return evidence === 'primary' ? 'met' : 'metLess';
  return verdict === 'short' || verdict === 'above' ? verdict : 'open';
}

/** What is asked, there and short over some places, each judged by itself; sums are over what is known. */
interface Sum {
  /** Null where nothing is known. */
  readonly needed: Ratio | null;
  readonly existing: Decimal | null;
  readonly gap: Ratio | null;
  /** Places in all, those that are short, and those of which the gap is not known. */
  readonly places: number;
  readonly short: number;
  readonly open: number;
}

export interface MeasureGap extends Sum {
  readonly measure: Measure;
  /** The gap as a part of what is needed where the gap is known, in per cent to one place. */
  readonly part: Decimal;
}

export interface Capacity extends Sum {
  readonly street: string;
  readonly name: string;
}

const EMPTY: Sum = { needed: null, existing: null, gap: null, places: 0, short: 0, open: 0 };

/** Measures of communities and streets that are short somewhere, the greatest part of the requirement first. */
export function measureGaps(outcomes: readonly Outcome[], yardstick: Yardstick): MeasureGap[] {
  const gaps = new Map<string, { measure: Measure; sum: Sum; judged: Sum }>();
  for (const outcome of outcomes) {
    const { measure, unit } = outcome;
    if (!measure.adds || (unit.scope !== 'community' && unit.scope !== 'street')) continue;
    const before = gaps.get(measure.id) ?? { measure, sum: EMPTY, judged: EMPTY };
    const isJudged = outcome.levels[yardstick].gap !== null;
    gaps.set(measure.id, {
      measure,
      sum: plus(before.sum, outcome, yardstick),
      judged: isJudged ? plus(before.judged, outcome, yardstick) : before.judged,
    });
  }
  return [...gaps.values()]
    .filter(({ sum }) => sum.short > 0)
    .map(({ measure, sum, judged }) => ({
      measure,
      ...judged,
      places: sum.places,
      open: sum.open,
      part: partOf(judged),
    }))
    .sort((a, b) => b.part.cmp(a.part));
}

function partOf({ gap, needed }: Sum): Decimal {
  if (gap === null || needed === null || needed.numerator.isZero()) return ZERO;
  const { numerator, denominator } = multiply(gap, needed.denominator, needed.numerator);
  return numerator.times(100).div(denominator).toDecimalPlaces(1, Decimal.ROUND_HALF_UP);
}

/** One measure street by street: its own figure, or its communities together, none paying for another's gap. */
export function capacitiesOf(
  outcomes: readonly Outcome[],
  measure: string,
  yardstick: Yardstick,
): Capacity[] {
  const streets = new Map<string, Capacity>();
  for (const outcome of outcomes) {
    const { unit } = outcome;
    if (outcome.measure.id !== measure) continue;
    const street = unit.scope === 'street' ? unit : unit.parent;
    if (street === null || (unit.scope !== 'street' && unit.scope !== 'community')) continue;
    const before = streets.get(street.at) ?? { street: street.at, name: street.name, ...EMPTY };
    streets.set(street.at, { ...before, ...plus(before, outcome, yardstick) });
  }
  return [...streets.values()].filter(({ places }) => places > 0);
}

function plus(before: Sum, { levels, existing }: Outcome, yardstick: Yardstick): Sum {
  const { status, lower, gap, verdict } = levels[yardstick];
  if (status === 'noRule') return before;
  return {
    needed: both(before.needed, lower, add),
    existing: both(before.existing, existing, (a, b) => a.plus(b)),
    gap: both(before.gap, gap, add),
    places: before.places + 1,
    short: before.short + (verdict === 'short' ? 1 : 0),
    open: before.open + (gap === null ? 1 : 0),
  };
}

function both<T>(a: T | null, b: T | null, join: (a: T, b: T) => T): T | null {
  return a !== null && b !== null ? join(a, b) : (a ?? b);
}

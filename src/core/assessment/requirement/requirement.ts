// What the live provisions leave of one measure in one unit: an interval for each yardstick, and every provision's fate.
import type { Missing } from '../../plan/facts.ts';
import type { Unit } from '../../plan/unit.ts';
import type { Bound, Interval } from '../../quantity/bound.ts';
import { compareLower, compareUpper, isEmpty, wholeDown, wholeUp } from '../../quantity/bound.ts';
import { compare, type Ratio } from '../../quantity/ratio.ts';
import type { Fate } from '../../rulebook/fate.ts';
import type { Force, Measure } from '../../rulebook/pack.ts';
import type { Rule } from '../../rulebook/rulebook.ts';

export const YARDSTICKS = ['must', 'should', 'aim'] as const;
/** must: mandatory provisions alone; should: and guidance; aim: and targets. What is encouraged is in none of them. */
export type Yardstick = (typeof YARDSTICKS)[number];

const COUNTED: Readonly<Record<Yardstick, readonly Force[]>> = {
  must: ['mandatory'],
  should: ['mandatory', 'guidance'],
  aim: ['mandatory', 'guidance', 'target'],
};

export type Status = 'ok' | 'conflict' | 'noWholeFits' | 'pending' | 'noRule';

/** What one base came to: the two ends it lends to a bound, the inputs it waits for, or silence. */
export type BaseValue =
  | {
      readonly kind: 'known';
      readonly lower: Ratio | null;
      readonly upper: Ratio | null;
      /** True when it rests on a population estimated from households. */
      readonly estimated: boolean;
    }
  | { readonly kind: 'missing'; readonly missing: readonly Missing[] }
  | { readonly kind: 'silent'; readonly base: string };

/** A provision's own bounds here, with the base they were computed from. */
export interface OwnBounds extends Interval {
  readonly base: BaseValue;
  /** 1 + k where the planner's assumption raises the figure, as decimal text. */
  readonly uplift: string | null;
  /** The members of the unit that the provision's conditions select; null for all of it. */
  readonly members: readonly Unit[] | null;
}

/** The interval under one yardstick. `exact` is before rounding, `lower` and `upper` are what is required. */
export interface Level {
  readonly status: Status;
  readonly exact: Interval;
  readonly lower: Ratio | null;
  readonly upper: Ratio | null;
  readonly binding: readonly string[];
  readonly missing: readonly Missing[];
  readonly estimated: boolean;
}

/** A provision that was considered, what became of it, and its bounds where it has any. */
export interface Considered {
  readonly rule: Rule;
  readonly fate: Fate;
  readonly bounds: OwnBounds | null;
}

export interface Requirement {
  readonly measure: Measure;
  readonly considered: readonly Considered[];
  readonly levels: Readonly<Record<Yardstick, Level>>;
  /** True where no figure decides: then every place of the unit's sort has this very requirement. */
  readonly isAlike: boolean;
  /** True when what binds belongs to a planning period, or a dated target, that ended before the horizon. */
  readonly outsidePeriod: boolean;
  /** True when it rests on a population estimated from households. */
  readonly estimated: boolean;
  /** Where a text offers several ways and none was chosen: what each asks, the one taken first; else empty. */
  readonly ways: readonly Way[];
}

/** A way of a text: its choices by group, and what it leaves of the measure. */
export type Way = Pick<Requirement, 'considered' | 'levels'> & WayChoices;
type WayChoices = { readonly choices: ReadonlyMap<string, string> };

/** A live provision under one yardstick. */
export interface LiveBounds {
  readonly rule: Rule;
  readonly bounds: OwnBounds;
}

export function countsFor(yardstick: Yardstick, force: Force): boolean {
  return COUNTED[yardstick].includes(force);
}

/** Intersects, rounds once, and says which provisions bind. */
export function intersect(
  live: readonly LiveBounds[],
  pending: readonly Missing[],
  measure: Measure,
): Level {
  if (pending.length > 0) return empty('pending', pending);
  let exact: Interval = { lower: null, upper: null };
  let estimated = false;
  for (const { bounds } of live) {
    if (bounds.base.kind !== 'known') continue;
    exact = {
      lower: stricter(exact.lower, bounds.lower, compareLower),
      upper: stricter(exact.upper, bounds.upper, compareUpper),
    };
    estimated ||= bounds.base.estimated;
  }
  if (exact.lower === null && exact.upper === null) return NO_RULE;
  const binding: string[] = [];
  for (const { rule, bounds } of live)
    if (attains(bounds.lower, exact.lower) || attains(bounds.upper, exact.upper))
      binding.push(rule.provision.id);
  const { status, lower, upper } = roundOnce(exact, measure);
  return { status, exact, lower, upper, binding, missing: [], estimated };
}

function empty(status: Status, missing: readonly Missing[]): Level {
  return {
    ...{ status, exact: { lower: null, upper: null }, lower: null, upper: null },
    ...{ binding: [], missing, estimated: false },
  };
}

const NO_RULE = empty('noRule', []);

/** The one that asks for more; the first of two that ask for the same. */
function stricter(
  most: Bound | null,
  bound: Bound | null,
  order: (a: Bound, b: Bound) => number,
): Bound | null {
  return bound !== null && (most === null || order(bound, most) > 0) ? bound : most;
}

/** True when a provision's bound is the one that decides. */
export function attains(bound: Bound | null, deciding: Bound | null): boolean {
  if (bound === deciding) return bound !== null;
  if (bound === null || deciding === null) return false;
  return bound.strict === deciding.strict && compare(bound.value, deciding.value) === 0;
}

/** Whole things round the lower bound up and the upper bound down; areas, money and shares stay exact. */
function roundOnce(exact: Interval, measure: Measure): Pick<Level, 'status' | 'lower' | 'upper'> {
  const lower = exact.lower && (measure.whole ? wholeUp(exact.lower) : exact.lower.value);
  const upper = exact.upper && (measure.whole ? wholeDown(exact.upper) : exact.upper.value);
  if (isEmpty(exact)) return { status: 'conflict', lower, upper };
  if (lower !== null && upper !== null && compare(lower, upper) > 0)
    return { status: 'noWholeFits', lower, upper: lower };
  return { status: 'ok', lower, upper };
}

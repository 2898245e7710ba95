// What the live provisions leave of one measure in one unit: an interval for each yardstick, and every provision's fate.
import type { Missing } from '../../plan/facts.ts';
import type { Unit } from '../../plan/unit/unit.ts';
import type { Interval } from '../../quantity/bound.ts';
import type { Ratio } from '../../quantity/ratio.ts';
import type { Fate } from '../../rulebook/fate.ts';
import type { Force, Measure } from '../../rulebook/pack.ts';
import type { Rule } from '../../rulebook/rulebook.ts';
import type { Evidence } from './evidence.ts';

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
      /** On what the requirement that it is rests; a figure of the plan rests on no paper. */
      readonly evidence: Evidence;
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
  /** On what its bounds rest, those of the measures that they are built on included. */
  readonly evidence: Evidence;
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

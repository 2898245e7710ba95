// How a requirement was judged: its ends before they are rounded, the areas that are compared, and the ways of a text.
import type { AreaBasis } from '../../plan/terms.ts';
import type { Bound } from '../../quantity/bound.ts';
import { plain, type Decimal } from '../../quantity/decimal.ts';
import { isCut, multiply, print, ratio, type Ratio } from '../../quantity/ratio.ts';
import type { Evidence } from '../requirement/evidence.ts';
import { YARDSTICKS, type Status, type Yardstick } from '../requirement/requirement.ts';
import type { Evaluator } from '../requirement/situation.ts';
import { areasOf, type Verdict } from '../verdict/judge.ts';
import type { JudgedLevel } from '../verdict/judged-levels.ts';
import type { Outcome } from '../verdict/outcome.ts';

/** One end before rounding; `cut` where its digits go on. */
interface TracedBound {
  readonly value: string;
  readonly cut: boolean;
  readonly strict: boolean;
}

/** In which area the papers and the planner speak; what is compared once the coefficient has made them alike. */
interface TracedAreas {
  readonly ruled: AreaBasis;
  readonly measured: AreaBasis;
  /** Null where both speak of the same area, and while the planner has not said. */
  readonly coefficient: string | null;
  /** What stands, where it is that side that was converted. */
  readonly existing: string | null;
  /** The ends required, where it is these. */
  readonly lower: string | null;
  readonly upper: string | null;
}

export interface TracedLevel {
  readonly exact: { readonly lower: TracedBound | null; readonly upper: TracedBound | null };
  readonly areas: TracedAreas | null;
}

type Levels<T> = Readonly<Record<Yardstick, T>>;

export function levelsOf(evaluator: Evaluator, outcome: Outcome): Levels<TracedLevel> {
  return each((yardstick) => {
    const level = outcome.levels[yardstick];
    const { lower, upper } = level.exact;
    return {
      exact: { lower: bound(lower, 'up'), upper: bound(upper, 'down') },
      areas: areasAt(evaluator, outcome, level),
    };
  });
}

function bound(of: Bound | null, direction: 'up' | 'down'): TracedBound | null {
  if (of === null) return null;
  return { value: print(of.value, direction), cut: isCut(of.value), strict: of.strict };
}

function areasAt(evaluator: Evaluator, outcome: Outcome, level: JudgedLevel): TracedAreas | null {
  const areas = areasOf(level, { ...outcome, evaluator });
  if (areas === null) return null;
  const { ruled, measured } = areas;
  const coefficient = ruled === measured ? null : areas.coefficient;
  const isStock = measured === 'built';
  const { existing } = outcome;
  const scaled = (value: Ratio | null, isScaled: boolean, direction: 'up' | 'down') =>
    value === null || coefficient === null || !isScaled
      ? null
      : print(multiply(value, coefficient), direction);
  return {
    ruled,
    measured,
    coefficient: text(coefficient),
    existing: scaled(existing && ratio(existing), isStock, 'down'),
    lower: scaled(level.lower, !isStock, 'up'),
    upper: scaled(level.upper, !isStock, 'down'),
  };
}

/** What one way of a text asks, and how it is judged. */
export interface TracedWay {
  readonly choices: readonly { readonly group: string; readonly choice: string }[];
  readonly levels: Levels<TracedWayLevel>;
}

interface TracedWayLevel {
  readonly status: Status;
  readonly lower: string | null;
  readonly upper: string | null;
  readonly verdict: Verdict;
  readonly gap: string | null;
  readonly evidence: Evidence;
  readonly binding: readonly string[];
}

/** The way that is taken comes first; none where a text leaves none open. */
export function waysOf({ ways }: Outcome): TracedWay[] {
  return ways.map(({ choices, levels }) => ({
    choices: [...choices].map(([group, choice]) => ({ group, choice })),
    levels: each((yardstick) => {
      const { status, lower, upper, verdict, gap, evidence, binding } = levels[yardstick];
      return {
        ...{ status, verdict, evidence, binding, gap: gap && print(gap, 'up') },
        ...{ lower: lower && print(lower, 'up'), upper: upper && print(upper, 'down') },
      };
    }),
  }));
}

function each<T>(of: (yardstick: Yardstick) => T): Levels<T> {
  const [must, should, aim] = YARDSTICKS.map(of) as [T, T, T];
  return { must, should, aim };
}

const text = (value: Decimal | null) => value && plain(value);

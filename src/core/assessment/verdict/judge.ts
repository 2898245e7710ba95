// Requirement against existing: the verdict and the gap.
import type { AreaBasis } from '../../plan/terms.ts';
import type { Unit } from '../../plan/unit/unit.ts';
import { reaches, staysWithin } from '../../quantity/bound.ts';
import { Decimal, ONE } from '../../quantity/decimal.ts';
import { excess, multiply, ratio, type Ratio } from '../../quantity/ratio.ts';
import type { Measure } from '../../rulebook/pack.ts';
import type { Evaluator } from '../requirement/situation.ts';
import type { Considered, Level } from '../requirement/requirement.ts';

export type Verdict = 'met' | 'short' | 'above' | 'notAssessed' | 'notComparable';

export interface Judgement {
  readonly verdict: Verdict;
  /** The shortfall: zero when met or above, null when nothing could be judged. */
  readonly gap: Ratio | null;
}

export const COEFFICIENT = 'usable-coefficient';

/** What a level is judged against, and what is needed to make the two comparable. */
export interface Stock {
  readonly measure: Measure;
  readonly unit: Unit;
  readonly existing: Decimal | null;
  readonly considered: readonly Considered[];
  readonly evaluator: Evaluator;
}

export const NOT_ASSESSED: Judgement = { verdict: 'notAssessed', gap: null };
const NONE: Ratio = ratio(new Decimal(0));

export function judge(level: Level, stock: Stock): Judgement {
  if (stock.existing === null || level.status === 'pending' || level.status === 'noRule')
    return NOT_ASSESSED;
  const scales = scalesOf(level, stock);
  if (scales === null) return { verdict: 'notComparable', gap: null };
  const existing = scaled(ratio(stock.existing), scales.existing);
  return compareTo(level, existing, scales.required);
}

/** Most are in one basis already, and nothing is to be multiplied. */
function scaled(value: Ratio, by: Decimal): Ratio {
  return by === ONE ? value : multiply(value, by);
}

/** Conflict is judged on the lower bound alone; an upper bound alone is exceeded by what is over it. */
function compareTo(level: Level, existing: Ratio, scale: Decimal): Judgement {
  const lower = level.lower && {
    value: scaled(level.lower, scale),
    strict: strictEnd(level, 'lower'),
  };
  const upper = level.upper && {
    value: scaled(level.upper, scale),
    strict: strictEnd(level, 'upper'),
  };
  if (lower !== null && !reaches(existing, lower))
    return { verdict: 'short', gap: excess(lower.value, existing) };
  if (upper === null || level.status === 'conflict' || staysWithin(existing, upper))
    return { verdict: 'met', gap: NONE };
  if (lower === null) return { verdict: 'short', gap: excess(existing, upper.value) };
  return { verdict: 'above', gap: NONE };
}

/** Rounding has already moved a whole measure past an exclusive bound. */
function strictEnd(level: Level, end: 'lower' | 'upper'): boolean {
  const exact = level.exact[end];
  const reported = level[end];
  return exact !== null && exact.strict && reported === exact.value;
}

/** The factors that bring existing and requirement to one area basis; null when no coefficient can. */
function scalesOf(level: Level, stock: Stock): { existing: Decimal; required: Decimal } | null {
  const same = { existing: ONE, required: ONE };
  const areas = areasOf(level, stock);
  if (areas === null || areas.ruled === areas.measured) return same;
  const { measured, coefficient } = areas;
  if (coefficient === null) return null;
  return measured === 'built'
    ? { ...same, existing: coefficient }
    : { ...same, required: coefficient };
}

/** In which area a requirement is stated and in which its stock was measured. */
interface Areas {
  readonly ruled: AreaBasis;
  readonly measured: AreaBasis;
  /** Usable area for one of built area; null while the planner has not said. */
  readonly coefficient: Decimal | null;
}

/** Null of what is no area, and where either side does not say. */
export function areasOf(
  level: Level,
  { measure, unit, considered, evaluator }: Omit<Stock, 'existing'>,
): Areas | null {
  const measured = measure.unit === 'm2' ? unit.areaBasis : null;
  const ruled = measured === null ? null : areaBasisOf(level, considered);
  if (ruled === null || measured === null) return null;
  const coefficient = evaluator.situation.plan.assumptions.get(COEFFICIENT) ?? null;
  return { ruled, measured, coefficient };
}

/** The area basis in which the binding provisions state their figure; null when none of them says. */
function areaBasisOf(level: Level, considered: readonly Considered[]): AreaBasis | null {
  const bases = considered.flatMap(({ rule: { provision } }) =>
    level.binding.includes(provision.id) && provision.basis !== undefined ? [provision.basis] : [],
  );
  return bases.includes('usable') ? 'usable' : (bases[0] ?? null);
}

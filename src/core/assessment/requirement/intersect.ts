// The intersection of live bounds: rounded once, with who binds and on what the numbers rest.
import type { Missing } from '../../plan/facts.ts';
import type { Bound, Interval } from '../../quantity/bound.ts';
import { compareLower, compareUpper, isEmpty, wholeDown, wholeUp } from '../../quantity/bound.ts';
import { compare } from '../../quantity/ratio.ts';
import type { Measure } from '../../rulebook/pack.ts';
import { either, evidenceOf, together, type Evidence } from './evidence.ts';
import type { Level, LiveBounds, Status } from './requirement.ts';

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
  const { status, lower, upper } = roundOnce(exact, measure);
  return { status, exact, lower, upper, ...decidedBy(live, exact), missing: [], estimated };
}

/** Who attains a bound, and what is known of them: each end needs one whose text is known. */
function decidedBy(
  live: readonly LiveBounds[],
  exact: Interval,
): Pick<Level, 'binding' | 'evidence'> {
  const binding: string[] = [];
  let least: Evidence | null = null;
  let most: Evidence | null = null;
  for (const { rule, bounds } of live) {
    const isLeast = attains(bounds.lower, exact.lower);
    const isMost = attains(bounds.upper, exact.upper);
    if ((!isLeast && !isMost) || bounds.base.kind !== 'known') continue;
    binding.push(rule.provision.id);
    const own = together(evidenceOf(rule.document), bounds.base.evidence);
    if (isLeast) least = either(least, own);
    if (isMost) most = either(most, own);
  }
  return { binding, evidence: together(least ?? 'primary', most ?? 'primary') };
}

function empty(status: Status, missing: readonly Missing[]): Level {
  return {
    ...{ status, exact: { lower: null, upper: null }, lower: null, upper: null },
    ...{ binding: [], missing, estimated: false, evidence: 'primary' },
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

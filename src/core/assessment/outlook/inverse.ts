// A provision read backwards: the first value of a fact at which a requirement passes a given mark. One division each.
import type { Unit } from '../../plan/unit/unit.ts';
import { decimal, ZERO, type Decimal } from '../../quantity/decimal.ts';
import { ratio } from '../../quantity/ratio.ts';
import type { Bound } from '../../quantity/bound.ts';
import { baseFor, endOf, valueAt, type End, type EndName } from '../../rulebook/ends.ts';
import { basesOf, type Rule } from '../../rulebook/rulebook.ts';
import { firstStep, greatest, least, minusRest } from './halving.ts';
import { beforeRounding, belowRounding, passes, type Mark } from './mark.ts';
import type { Piece } from './pieces.ts';
import { isOwed } from '../../rulebook/fate.ts';
import type { Considered, OwnBounds } from '../requirement/requirement.ts';
import type { Evaluator } from '../requirement/situation.ts';
import { evaluatorAt, grainOf, isEstimated, isInherited, type Turned } from './turned.ts';
import { firstBetweenWaits } from './waiting-along.ts';

/** What is turned round: the requirements of one unit by one figure, within a piece in which the same provisions stay live. */
export interface Inverse {
  readonly evaluator: Evaluator;
  readonly unit: Unit;
  readonly turned: Turned;
  readonly piece: Piece;
  /** The step in which the figure can change: 1 for people and households. */
  readonly grain: Decimal;
}

/** The requirements of a unit, ready to be turned round about a value of the figure. */
export function inverseAt(
  evaluator: Evaluator,
  unit: Unit,
  { turned, piece, value }: Pick<Inverse, 'turned' | 'piece'> & { readonly value: Decimal },
): Inverse {
  const grain = grainOf(evaluator, turned.fact);
  return { evaluator: evaluatorAt(evaluator, turned, value), unit, turned, piece, grain };
}

/** The least value of the fact at which the measure's lower bound passes the mark; null when none does. */
export function firstLower(inverse: Inverse, measure: string, mark: Mark): Decimal | null {
  const { considered, measure: asked } = inverse.evaluator.requirement(inverse.unit, measure);
  const firsts = bounding(considered, 'lower').map((one) =>
    solve(inverse, one, beforeRounding(mark, asked.whole, one.bound.strict)),
  );
  return least(firsts);
}

/** The same for the upper bound of what is counted, as it is reported: no lower than the lower bound where no whole number fits. */
export function firstUpper(inverse: Inverse, measure: string, mark: Mark): Decimal | null {
  return least([firstExactUpper(inverse, measure, mark), firstLower(inverse, measure, mark)]);
}

/** The least value of the fact at which every upper bound passes the mark by itself. */
export function firstExactUpper(inverse: Inverse, measure: string, mark: Mark): Decimal | null {
  const { considered, measure: asked } = inverse.evaluator.requirement(inverse.unit, measure);
  const firsts = bounding(considered, 'upper').map((one) =>
    solve(inverse, one, belowRounding(mark, asked.whole, one.bound.strict)),
  );
  return firsts.includes(null) ? null : greatest(firsts);
}

/** The least value of the figure at which one end passes the mark before it is rounded. */
export function firstUnrounded(
  inverse: Inverse,
  measure: string,
  end: EndName,
  mark: Mark,
): Decimal | null {
  const { considered } = inverse.evaluator.requirement(inverse.unit, measure);
  const firsts = bounding(considered, end).map((one) => solve(inverse, one, mark));
  if (end === 'lower') return least(firsts);
  return firsts.includes(null) ? null : greatest(firsts);
}

/** A provision that is owed, with its bound at one end and how that end is written. */
interface Bounding {
  readonly rule: Rule;
  readonly bounds: OwnBounds;
  readonly end: EndName;
  readonly bound: Bound;
  readonly written: End;
}

function bounding(considered: readonly Considered[], end: EndName): Bounding[] {
  return considered.flatMap(({ rule, fate, bounds }) => {
    const written = endOf(rule.provision, end);
    const bound = bounds?.[end] ?? null;
    if (!isOwed(fate) || bounds === null || bound === null || written === null) return [];
    return [{ rule, bounds, end, bound, written }];
  });
}

/** The least value of the fact at which one provision's exact bound passes the mark. */
function solve(inverse: Inverse, one: Bounding, mark: Mark): Decimal | null {
  const { bounds, written } = one;
  const raised = decimal(bounds.uplift ?? '1');
  const least = valueAt(written, ratio(ZERO), raised);
  if (passes(least, mark)) return ZERO;
  const base = baseFor(written, mark.value, raised);
  return base === null ? null : solveBase(inverse, one, { value: base, inclusive: mark.inclusive });
}

function solveBase(inverse: Inverse, one: Bounding, mark: Mark): Decimal | null {
  const { evaluator, unit, turned } = inverse;
  const { fact } = turned;
  const { rule, bounds, end } = one;
  const { base } = rule.provision;
  const bases = basesOf(rule.provision);
  const value = bounds.base.kind === 'known' ? bounds.base[end] : null;
  const shared = isInherited(evaluator, fact);
  const estimates = fact === 'households' && isEstimated(evaluator, turned.unit);
  const sharesOut = estimates && bases.includes('population');
  if (turned.unit === unit && bases.includes(fact) && !sharesOut)
    if (shared || bounds.members === null) {
      const own = evaluator.facts(unit, fact);
      if (value === null || 'missing' in own) return null;
      return firstStep(inverse.grain, minusRest(mark.value, value, own.value), mark.inclusive);
    }
  if (shared || estimates) return halved(inverse, one, mark);
  if (typeof base === 'string' && evaluator.situation.rulebook.measures.has(base))
    if (evaluator.requirement(unit, base).levels.aim.status !== 'noRule')
      return firstOfBase(inverse, base, end, mark);
  return value !== null && passes(value, mark) ? ZERO : null;
}

/** A requirement lends its number alone as a base: that more than it is asked is lost, unless a whole number says it. */
function firstOfBase(inverse: Inverse, base: string, end: EndName, mark: Mark): Decimal | null {
  const { measure } = inverse.evaluator.requirement(inverse.unit, base);
  if (!measure.whole) return firstUnrounded(inverse, base, end, mark);
  return end === 'lower' ? firstLower(inverse, base, mark) : firstUpper(inverse, base, mark);
}

/** A base summed from rounded parts: while none of them waits it never falls as the figure grows, so halving finds what no division does. */
function halved(inverse: Inverse, { rule, end }: Bounding, mark: Mark): Decimal | null {
  const { evaluator, unit, turned, piece, grain } = inverse;
  const { measure } = evaluator.requirement(unit, rule.provision.measure);
  const path = { evaluator, outcome: { unit, measure }, turned, grain };
  return firstBetweenWaits(path, piece, (value) => {
    const { considered } = evaluatorAt(evaluator, turned, value).requirement(unit, measure.id);
    const base = considered.find((one) => one.rule === rule)?.bounds?.base;
    const reached = base?.kind === 'known' ? base[end] : null;
    return reached !== null && passes(reached, mark);
  });
}

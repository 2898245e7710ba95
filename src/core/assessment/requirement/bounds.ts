// The bounds of one provision in one unit: least x base / per + plus and most x base / perMost + plus, kept as fractions.
import { missingAt, type Known } from '../../plan/facts.ts';
import type { Unit } from '../../plan/unit/unit.ts';
import type { Bound } from '../../quantity/bound.ts';
import { decimal, ONE, plain } from '../../quantity/decimal.ts';
import type { Ratio } from '../../quantity/ratio.ts';
import { endOf, isExclusive, valueAt, type EndName } from '../../rulebook/ends.ts';
import type { Selection } from '../../rulebook/selection.ts';
import type { Provision } from '../../rulebook/pack.ts';
import { baseOf } from './base.ts';
import type { BaseValue, OwnBounds, Yardstick } from './requirement.ts';
import type { Evaluator } from './situation.ts';

/** True of a provision that asks for the same number in every place of which it speaks as a whole. */
export function restsOnNoFigure({ base, uplift }: Provision, selection: Selection): boolean {
  return base === 'one' && uplift === undefined && selection.kind === 'all';
}

export function ownBounds(
  evaluator: Evaluator,
  provision: Provision,
  unit: Unit,
  selection: Selection,
  yardstick: Yardstick,
): OwnBounds {
  const uplift = upliftOf(evaluator, provision, unit);
  const base = combine(baseOf(evaluator, provision, unit, selection, yardstick), uplift);
  const members = selection.kind === 'some' ? selection.members : null;
  if (base.kind !== 'known') return { base, members, uplift: null, lower: null, upper: null };
  const factor = uplift !== null && 'value' in uplift ? uplift.value : null;
  const bound = (name: EndName, of: Ratio | null): Bound | null => {
    const end = endOf(provision, name);
    if (end === null || of === null) return null;
    const raised = factor ?? ONE;
    return { value: valueAt(end, of, raised), strict: isExclusive(provision, name, raised) };
  };
  return {
    base,
    members,
    uplift: factor === null ? null : plain(factor),
    lower: bound('lower', base.lower),
    upper: bound('upper', base.upper),
  };
}

/** 1 + k where the planner's own assumption raises the figure. */
function upliftOf(evaluator: Evaluator, provision: Provision, unit: Unit): Known | null {
  if (provision.uplift === undefined) return null;
  const { plan, rulebook } = evaluator.situation;
  const entered = plan.assumptions.get(provision.uplift);
  const written = rulebook.assumptions.get(provision.uplift)?.default;
  if (entered !== undefined) return { value: entered.plus(1) };
  if (typeof written === 'string') return { value: decimal(written).plus(1) };
  return { missing: [missingAt(unit, provision.uplift)] };
}

function combine(base: BaseValue, uplift: Known | null): BaseValue {
  if (uplift === null || 'value' in uplift || base.kind === 'silent') return base;
  return {
    kind: 'missing',
    missing: [...(base.kind === 'missing' ? base.missing : []), ...uplift.missing],
  };
}

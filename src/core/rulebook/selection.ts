// Over which part of a unit a provision's conditions hold: all of it, some members, none, or nobody knows.
import { missingAt, type FactLookup, type Missing } from '../plan/facts.ts';
import { width, type Scope } from '../plan/terms.ts';
import { unitsWithin, type Unit } from '../plan/unit/unit.ts';
import { conditionsFor, type Condition, type ConditionContext } from './condition.ts';
import type { When } from './pack.ts';

/** The part of a unit that a provision speaks of. */
export type Selection =
  | { readonly kind: 'all' }
  | { readonly kind: 'some'; readonly members: readonly Unit[] }
  | { readonly kind: 'none'; readonly condition: string; readonly members: boolean }
  | { readonly kind: 'unknown'; readonly missing: readonly Missing[] }
  | { readonly kind: 'elsewhere'; readonly places: readonly string[] };

const ALL: Selection = { kind: 'all' };

/** Tests `when` on a unit; a condition on something narrower selects the members it holds of. */
export function select(when: When, unit: Unit, context: ConditionContext): Selection {
  const conditions = conditionsFor(when, context);
  if (conditions.length === 0) return ALL;
  const { facts } = context;
  const isNarrower = (one: Condition) => width(one.level(unit)) < width(unit.scope);
  if (!conditions.some(isNarrower)) return judge(conditions, unit, facts);
  const own = judge(
    conditions.filter((one) => !isNarrower(one)),
    unit,
    facts,
  );
  if (own.kind === 'none' || own.kind === 'elsewhere') return own;
  const inside = selectInside(conditions.filter(isNarrower), unit, facts);
  // That nothing inside can be meant outweighs what is not known of the whole.
  return own.kind === 'all' || inside.kind === 'none' ? inside : own;
}

function selectInside(narrower: readonly Condition[], unit: Unit, facts: FactLookup): Selection {
  const scope = narrower
    .map((one) => one.level(unit))
    .reduce((a, b) => (width(b) < width(a) ? b : a));
  const members = unitsWithin(unit, scope);
  return members === null
    ? memberless(narrower, unit, scope, facts)
    : among(members, narrower, facts);
}

/** True where every place of the unit's sort is selected alike: nothing is asked of a figure or of a narrower place. */
export function isSelectedAlike(when: When, unit: Unit, context: ConditionContext): boolean {
  return conditionsFor(when, context).every(
    ({ asksFigure, level }) => !asksFigure && width(level(unit)) >= width(unit.scope),
  );
}

function among(
  members: readonly Unit[],
  conditions: readonly Condition[],
  facts: FactLookup,
): Selection {
  const selected: Unit[] = [];
  const doubtful: Selection[] = [];
  for (const member of members) {
    const verdict = judge(conditions, member, facts);
    if (verdict.kind === 'all') selected.push(member);
    else if (verdict.kind !== 'none') doubtful.push(verdict);
  }
  const missing = doubtful.flatMap((one) => (one.kind === 'unknown' ? one.missing : []));
  if (missing.length > 0) return { kind: 'unknown', missing };
  if (doubtful[0] !== undefined) return doubtful[0];
  if (selected.length === 0)
    return { kind: 'none', condition: conditions.map((one) => one.name).join(', '), members: true };
  return selected.length === members.length ? ALL : { kind: 'some', members: selected };
}

/** Members that are not all known: of a place that is listed and meant they are asked for, else they lie elsewhere. */
function memberless(
  conditions: readonly Condition[],
  unit: Unit,
  scope: Scope,
  facts: FactLookup,
): Selection {
  const listed = unit.children.flatMap(listedIn);
  const isListed = listed.some((part) => isMeant(conditions, part, facts));
  for (const condition of isListed ? [] : conditions) {
    const answer = condition.test(unit, facts);
    if (typeof answer !== 'string' && 'places' in answer)
      return { kind: 'elsewhere', places: answer.places };
  }
  const input = scope === 'community' ? 'communities' : 'streets';
  return { kind: 'unknown', missing: [missingAt(unit, input)] };
}

/** The narrowest places that a plan lists inside a unit: of a street that has them, the communities, which are what it is. */
function listedIn(unit: Unit): Unit[] {
  return unit.children.length === 0 ? [unit] : unit.children.flatMap(listedIn);
}

/** Whether nothing says that a place is not meant. */
function isMeant(conditions: readonly Condition[], part: Unit, facts: FactLookup): boolean {
  const { kind } = judge(conditions, part, facts);
  return kind === 'all' || kind === 'unknown';
}

/** All conditions on one unit: a definite no outweighs what is unknown. */
function judge(conditions: readonly Condition[], unit: Unit, facts: FactLookup): Selection {
  const missing: Missing[] = [];
  let elsewhere: readonly string[] | null = null;
  for (const { name, test } of conditions) {
    const answer = test(unit, facts);
    if (answer === 'no') return { kind: 'none', condition: name, members: false };
    if (answer === 'yes') continue;
    if ('missing' in answer) missing.push(...answer.missing);
    else elsewhere = answer.places;
  }
  if (elsewhere !== null) return { kind: 'elsewhere', places: elsewhere };
  return missing.length > 0 ? { kind: 'unknown', missing } : ALL;
}

// Whether a provision's conditions hold of a unit, and over which of its members they select.
import { decimal, type Decimal } from '../quantity/decimal.ts';
import { missingAt, type FactLookup, type Missing } from '../plan/facts.ts';
import { liesIn, placeChain, type Places } from '../plan/place.ts';
import type { CountyClass, Scope } from '../plan/terms.ts';
import { width } from '../plan/terms.ts';
import { unitsWithin, type Unit } from '../plan/unit.ts';
import type { When } from './pack.ts';

type Answer =
  'yes' | 'no' | { readonly missing: readonly Missing[] } | { readonly places: readonly string[] };

/** A single condition; `level` is the scope that carries the property it asks for. */
interface Condition {
  readonly name: string;
  readonly level: (unit: Unit) => Scope;
  readonly test: (unit: Unit) => Answer;
}

/** The part of a unit that a provision speaks of. */
export type Selection =
  | { readonly kind: 'all' }
  | { readonly kind: 'some'; readonly members: readonly Unit[] }
  | { readonly kind: 'none'; readonly condition: string; readonly members: boolean }
  | { readonly kind: 'unknown'; readonly missing: readonly Missing[] }
  | { readonly kind: 'elsewhere'; readonly places: readonly string[] };

export interface ConditionContext {
  readonly countyClass: CountyClass | null;
  readonly places: Places;
  readonly facts: FactLookup;
}

const ALL: Selection = { kind: 'all' };

/** Tests `when` on a unit; a condition on something narrower selects the members it holds of. */
export function select(when: When, unit: Unit, context: ConditionContext): Selection {
  const conditions = remembered(when, context);
  if (conditions.length === 0) return ALL;
  const narrower = conditions.filter((one) => width(one.level(unit)) < width(unit.scope));
  const direct = conditions.filter((one) => !narrower.includes(one));
  const own = judge(direct, unit);
  if (own.kind !== 'all' || narrower.length === 0) return own;
  const scope = narrower.map((one) => one.level(unit)).sort((a, b) => width(a) - width(b))[0];
  const members = scope === undefined ? null : unitsWithin(unit, scope);
  if (scope === undefined || members === null)
    return memberless(narrower, unit, scope ?? 'community');
  return among(members, narrower);
}

function among(members: readonly Unit[], conditions: readonly Condition[]): Selection {
  const selected: Unit[] = [];
  const doubtful: Selection[] = [];
  for (const member of members) {
    const verdict = judge(conditions, member);
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

function memberless(conditions: readonly Condition[], unit: Unit, scope: Scope): Selection {
  for (const condition of conditions) {
    const answer = condition.test(unit);
    if (typeof answer !== 'string' && 'places' in answer)
      return { kind: 'elsewhere', places: answer.places };
  }
  const input = scope === 'community' ? 'communities' : 'streets';
  return { kind: 'unknown', missing: [missingAt(unit, input)] };
}

/** All conditions on one unit: a definite no outweighs what is unknown. */
function judge(conditions: readonly Condition[], unit: Unit): Selection {
  const missing: Missing[] = [];
  let elsewhere: readonly string[] | null = null;
  for (const { name, test } of conditions) {
    const answer = test(unit);
    if (answer === 'no') return { kind: 'none', condition: name, members: false };
    if (answer === 'yes') continue;
    if ('missing' in answer) missing.push(...answer.missing);
    else elsewhere = answer.places;
  }
  if (elsewhere !== null) return { kind: 'elsewhere', places: elsewhere };
  return missing.length > 0 ? { kind: 'unknown', missing } : ALL;
}

/** The conditions of a provision, made once for a plan: they are asked of every unit. */
function remembered(when: When, context: ConditionContext): Condition[] {
  const ofContext = made.get(context) ?? new WeakMap<When, Condition[]>();
  made.set(context, ofContext);
  const found = ofContext.get(when) ?? conditionsOf(when, context);
  ofContext.set(when, found);
  return found;
}

const made = new WeakMap<ConditionContext, WeakMap<When, Condition[]>>();

function conditionsOf(when: When, context: ConditionContext): Condition[] {
  const { settlement, development, kind, places, placesExcept, countyClass, figures } = when;
  const conditions: Condition[] = [];
  if (settlement !== undefined)
    conditions.push(property('settlement', 'community', [settlement], (unit) => unit.settlement));
  if (development !== undefined)
    conditions.push(property('development', 'community', development, (unit) => unit.development));
  if (kind !== undefined) conditions.push(property('kind', 'street', [kind], (unit) => unit.kind));
  if (countyClass !== undefined)
    conditions.push(property('countyClass', 'province', countyClass, () => context.countyClass));
  if (places !== undefined)
    conditions.push(inPlaces('places', places, context.places, 'yes', 'no'));
  if (placesExcept !== undefined)
    conditions.push(inPlaces('placesExcept', placesExcept, context.places, 'no', 'yes'));
  for (const [fact, range] of Object.entries(figures))
    conditions.push({
      name: fact,
      level: (unit) => unit.scope,
      test: (unit) => {
        const known = context.facts(unit, fact);
        return 'missing' in known ? known : within(known.value, range) ? 'yes' : 'no';
      },
    });
  return conditions;
}

function property<T extends string>(
  name: string,
  level: Scope,
  wanted: readonly T[],
  of: (unit: Unit) => T | null,
): Condition {
  return {
    name,
    level: () => level,
    test: (unit) => {
      const value = of(unit);
      if (value === null) return { missing: [missingAt(unit, name)] };
      return wanted.includes(value) ? 'yes' : 'no';
    },
  };
}

/** A unit lies in a named place, outside all of them, or is too wide to tell: then its streets decide. */
function inPlaces(
  name: string,
  codes: readonly string[],
  places: Places,
  inside: 'yes' | 'no',
  outside: 'yes' | 'no',
): Condition {
  const holds = (unit: Unit) => placeChain(unit.place, places).some((code) => codes.includes(code));
  const narrower = (unit: Unit) => codes.filter((code) => liesIn(code, unit.place));
  return {
    name,
    level: (unit) => (holds(unit) || narrower(unit).length === 0 ? unit.scope : 'street'),
    test: (unit) => {
      if (holds(unit)) return inside;
      const within = narrower(unit);
      return within.length === 0 ? outside : { places: within };
    },
  };
}

function within(
  value: Decimal,
  range: { from?: string | undefined; below?: string | undefined },
): boolean {
  return (
    (range.from === undefined || value.gte(decimal(range.from))) &&
    (range.below === undefined || value.lt(decimal(range.below)))
  );
}

// What the conditions of a provision ask of a unit, and which scope carries the answer.
import { decimal, type Decimal } from '../quantity/decimal.ts';
import { missingAt, type FactLookup, type Missing } from '../plan/facts.ts';
import { liesIn, placeChain, type Places } from '../plan/place.ts';
import type { Sort } from '../plan/unit/sort.ts';
import type { Scope } from '../plan/terms.ts';
import type { Unit } from '../plan/unit/unit.ts';
import { propertiesAsked } from './asked.ts';
import type { When } from './pack.ts';

type Answer =
  'yes' | 'no' | { readonly missing: readonly Missing[] } | { readonly places: readonly string[] };

/** A single condition; `level` is the scope that carries the property it asks for. */
export interface Condition {
  readonly name: string;
  readonly level: (unit: Sort) => Scope;
  readonly test: (unit: Unit, facts: FactLookup) => Answer;
  /** True where a figure decides: then places of one sort may be answered differently. */
  readonly asksFigure: boolean;
}

export interface ConditionContext {
  readonly places: Places;
  readonly facts: FactLookup;
}

/** The conditions of a provision, made once: they are asked of every unit of every plan. */
export function conditionsFor(
  when: When,
  { places }: Pick<ConditionContext, 'places'>,
): readonly Condition[] {
  const ofPlaces = made.get(places) ?? new WeakMap<When, readonly Condition[]>();
  made.set(places, ofPlaces);
  const found = ofPlaces.get(when) ?? conditionsFrom(when, places);
  ofPlaces.set(when, found);
  return found;
}

const made = new WeakMap<Places, WeakMap<When, readonly Condition[]>>();

function conditionsFrom(when: When, tree: Places): Condition[] {
  const { places, placesExcept, figures } = when;
  const conditions = propertiesAsked(when).map(({ property: name, level, values }) =>
    property(name, level, values, (unit) => unit[name]),
  );
  if (places !== undefined) conditions.push(inPlaces('places', places, tree, 'yes', 'no'));
  if (placesExcept !== undefined)
    conditions.push(inPlaces('placesExcept', placesExcept, tree, 'no', 'yes'));
  for (const [fact, range] of Object.entries(figures))
    conditions.push({
      name: fact,
      asksFigure: true,
      level: (unit) => unit.scope,
      test: (unit, facts) => {
        const known = facts(unit, fact);
        return 'missing' in known ? known : within(known.value, range) ? 'yes' : 'no';
      },
    });
  return conditions;
}

function property<T extends string>(
  name: string,
  level: Scope,
  wanted: readonly T[],
  of: (unit: Sort) => T | null,
): Condition {
  return {
    name,
    asksFigure: false,
    level: () => level,
    test: (unit) => {
      const value = of(unit);
      if (value === null) return { missing: [missingAt(unit, name)] };
      return wanted.includes(value) ? 'yes' : 'no';
    },
  };
}

/** A unit lies in a named place, outside all of them, or is too wide to tell: then its streets decide. Of each place found once. */
function inPlaces(
  name: string,
  codes: readonly string[],
  places: Places,
  inside: 'yes' | 'no',
  outside: 'yes' | 'no',
): Condition {
  const known = new Map<string, Answer>();
  const found = (place: string): Answer => {
    if (placeChain(place, places).some((code) => codes.includes(code))) return inside;
    const narrower = codes.filter((code) => liesIn(code, place));
    return narrower.length === 0 ? outside : { places: narrower };
  };
  const answerAt = (place: string): Answer => {
    const answer = known.get(place) ?? found(place);
    known.set(place, answer);
    return answer;
  };
  return {
    name,
    asksFigure: false,
    level: ({ place, scope }) => (typeof answerAt(place) === 'string' ? scope : 'street'),
    test: ({ place }) => answerAt(place),
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

// What is known of a unit: an entered figure wins, else the sum below; unknown while one part is unknown.
import { Decimal, sum } from '../quantity/decimal.ts';
import type { Unit } from './unit/unit.ts';

/** An input that somebody has to fill in before a number can be given. */
export interface Missing {
  readonly input: string;
  readonly scope: Unit['scope'];
  readonly at: string;
}

/** A figure, or the inputs that keep it from being known. */
export type Known =
  | {
      readonly value: Decimal;
      /** True where people are estimated from households. */
      readonly estimated?: boolean;
      /** The shares, by the ids of their assumptions, with which it was taken from wider figures. */
      readonly taken?: readonly string[];
    }
  | { readonly missing: readonly Missing[] };

/** Looks up facts by unit; built once for a plan, or for the plan with one figure replaced. */
export type FactLookup = (unit: Unit, fact: string) => Known;

const COUNTED_AT: Readonly<Record<string, Unit['scope']>> = {
  communities: 'community',
  streets: 'street',
};

export function missingAt(unit: Unit, input: string): Missing {
  return { input, scope: unit.scope, at: unit.at };
}

export function addKnown(parts: readonly Known[]): Known {
  const missing = parts.flatMap((part) => ('missing' in part ? part.missing : []));
  if (missing.length > 0) return { missing };
  const known = parts.flatMap((part) => ('value' in part ? [part] : []));
  const value = sum(known.map((part) => part.value));
  const taken = [...new Set(known.flatMap((part) => part.taken ?? []))];
  return {
    value,
    ...(known.some((part) => part.estimated === true) ? { estimated: true } : {}),
    ...(taken.length > 0 ? { taken } : {}),
  };
}

/** A share of a wider figure, as the planner's assumption states it. */
export interface Share {
  readonly figure: string;
  readonly assumption: string;
  readonly share: Decimal;
}

/** What a lookup adds to the figures that were entered. */
interface LookupSettings {
  /** Facts that hold for everything inside the place they were entered on. */
  readonly inherits: ReadonlySet<string>;
  /** The planner's own estimate, used where a population is not known but the households are. */
  readonly personsPerHousehold?: Decimal | undefined;
  /** Facts that stand for a share of a wider figure: which, and the share where the planner has given it. */
  readonly shares?: ReadonlyMap<string, Share> | undefined;
  /** One figure taken to be another value: for thresholds, not stored. */
  readonly replaced?:
    { readonly unit: Unit; readonly fact: string; readonly value: Decimal } | undefined;
}

/** A lookup over the plan's figures. */
export function factLookup({
  inherits,
  personsPerHousehold,
  shares,
  replaced,
}: LookupSettings): FactLookup {
  const sums = new Map<Unit, Map<string, Known>>();
  const look: FactLookup = (unit, fact) => {
    if (replaced !== undefined && replaced.unit === unit && replaced.fact === fact)
      return { value: replaced.value };
    const own = unit.figures.get(fact);
    if (own !== undefined) return { value: own };
    if (inherits.has(fact))
      return unit.parent === null ? unknown(unit, fact) : look(unit.parent, fact);
    if (COUNTED_AT[fact] === unit.scope) return { value: new Decimal(1) };
    return unit.children.length === 0
      ? (estimate(unit, fact) ?? takenFrom(look, unit, shares?.get(fact)) ?? unknown(unit, fact))
      : summed(unit, fact);
  };
  /** A sum is asked for by every rule that rests on it, and by the wider places: it is made once. */
  const summed = (unit: Unit, fact: string): Known => {
    const ofUnit = sums.get(unit) ?? new Map<string, Known>();
    sums.set(unit, ofUnit);
    const known = ofUnit.get(fact) ?? addKnown(unit.children.map((child) => look(child, fact)));
    ofUnit.set(fact, known);
    return known;
  };
  /** People are whole: an estimate rounds up. */
  const estimate = (unit: Unit, fact: string): Known | null => {
    if (fact !== 'population' || personsPerHousehold === undefined) return null;
    const households = look(unit, 'households');
    if ('missing' in households) return households;
    return { value: households.value.times(personsPerHousehold).ceil(), estimated: true };
  };
  return look;
}

function takenFrom(look: FactLookup, unit: Unit, of: Share | undefined): Known | null {
  if (of === undefined) return null;
  const whole = look(unit, of.figure);
  if ('missing' in whole) return null;
  return { ...whole, value: whole.value.times(of.share), taken: [of.assumption] };
}

function unknown(unit: Unit, fact: string): Known {
  return { missing: [missingAt(unit, fact)] };
}

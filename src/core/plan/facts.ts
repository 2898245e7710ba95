// What is known of a unit: an entered figure wins, else the sum below; unknown while one part is unknown.
import { Decimal, sum } from '../quantity/decimal.ts';
import type { Unit } from './unit.ts';

/** An input that somebody has to fill in before a number can be given. */
export interface Missing {
  readonly input: string;
  readonly scope: Unit['scope'];
  readonly at: string;
}

/** A figure, or the inputs that keep it from being known. */
export type Known = { readonly value: Decimal } | { readonly missing: readonly Missing[] };

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
  return { value: sum(parts.flatMap((part) => ('value' in part ? [part.value] : []))) };
}

/**
 * A lookup over the plan's figures.
 * @param inherits facts that hold for everything inside the place they were entered on
 * @param replaced one figure taken to be another value: for thresholds, not stored
 */
export function factLookup(
  inherits: ReadonlySet<string>,
  replaced?: { readonly unit: Unit; readonly fact: string; readonly value: Decimal },
): FactLookup {
  const look: FactLookup = (unit, fact) => {
    if (replaced !== undefined && replaced.unit === unit && replaced.fact === fact)
      return { value: replaced.value };
    const own = unit.figures.get(fact);
    if (own !== undefined) return { value: own };
    if (inherits.has(fact))
      return unit.parent === null ? unknown(unit, fact) : look(unit.parent, fact);
    if (COUNTED_AT[fact] === unit.scope) return { value: new Decimal(1) };
    return unit.children.length === 0
      ? unknown(unit, fact)
      : addKnown(unit.children.map((child) => look(child, fact)));
  };
  return look;
}

function unknown(unit: Unit, fact: string): Known {
  return { missing: [missingAt(unit, fact)] };
}

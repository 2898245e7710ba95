// A place at which requirements are asked, in a tree: a province holds prefectures, they hold counties, streets and communities.
import type { Decimal } from '../../quantity/decimal.ts';
import type {
  AreaBasis,
  CountyClass,
  Development,
  Kind,
  Scope,
  Seat,
  Settlement,
} from '../terms.ts';

/** One place at which requirements are asked. An empty `children` means that they are not known, never that there are none. */
export interface Unit {
  readonly scope: Scope;
  /** The id of a community or street, or the code of a place. */
  readonly at: string;
  readonly name: string;
  /** The narrowest GB/T 2260 place it is known to lie in. */
  readonly place: string;
  readonly kind: Kind | null;
  readonly seat: Seat | null;
  /** Of the city or county it is or lies in. */
  readonly countyClass: CountyClass | null;
  readonly settlement: Settlement | null;
  readonly development: Development | null;
  readonly areaBasis: AreaBasis | null;
  readonly figures: ReadonlyMap<string, Decimal>;
  readonly existing: ReadonlyMap<string, Decimal>;
  readonly planned: ReadonlyMap<string, Decimal>;
  readonly parent: Unit | null;
  readonly children: readonly Unit[];
  /** False of a place wider than the plan: only what was entered for it is known. */
  readonly asked: boolean;
}

/** A unit while the tree is being put together. */
export type Growing = Unit & { parent: Unit | null; children: Unit[] };

/** The units of one scope inside a unit, itself included; null when part of it is not known. */
export function unitsWithin(unit: Unit, scope: Scope): Unit[] | null {
  if (unit.scope === scope) return [unit];
  if (unit.children.length === 0) return null;
  const units: Unit[] = [];
  for (const child of unit.children) {
    const inside = unitsWithin(child, scope);
    if (inside === null) return null;
    units.push(...inside);
  }
  return units;
}

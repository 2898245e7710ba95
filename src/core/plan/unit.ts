// The plan as a tree of units: a province holds prefectures, they hold counties, streets and communities.
import type { Decimal } from '../quantity/decimal.ts';
import { placeAt, placeLevel, liesIn, type PlaceLevel, type Places } from './place.ts';
import type { Community, Plan, Street } from './plan.ts';
import {
  FIGURES,
  width,
  type AreaBasis,
  type Development,
  type Kind,
  type Scope,
  type Settlement,
} from './terms.ts';

/** One place at which requirements are asked. An empty `children` means that they are not known, never that there are none. */
export interface Unit {
  readonly scope: Scope;
  /** The id of a community or street, or the code of a place. */
  readonly at: string;
  readonly name: string;
  /** The narrowest GB/T 2260 place it is known to lie in. */
  readonly place: string;
  readonly kind: Kind | null;
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

type Growing = Unit & { parent: Unit | null; children: Unit[] };

const WIDE: readonly PlaceLevel[] = ['county', 'prefecture', 'province'];

/** Every unit of the plan, narrow scopes first and each scope in the plan's order. */
export function unitsOf(plan: Plan, places: Places): Unit[] {
  const streets = plan.streets.map((street) => streetUnit(street, plan));
  const communities = streets.flatMap((street) => street.children);
  const wide = WIDE.reduce<Growing[]>(
    (below, level) => [...below, ...wideUnits(level, plan, places, [...streets, ...below])],
    [],
  );
  return [...communities, ...streets, ...wide];
}

/** The units of one scope inside a unit, itself included; null when part of it is not known. */
export function unitsWithin(unit: Unit, scope: Scope): Unit[] | null {
  if (unit.scope === scope) return [unit];
  if (width(unit.scope) < width(scope) || unit.children.length === 0) return null;
  const parts = unit.children.map((child) => unitsWithin(child, scope));
  return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
}

function figuresOf(entry: Street | Community): Map<string, Decimal> {
  const own = FIGURES.flatMap((id) => {
    const value = entry[id];
    return value === null ? [] : [[id, value] as const];
  });
  return new Map([...entry.facts, ...own]);
}

function streetUnit(street: Street, plan: Plan): Growing {
  const unit: Growing = {
    scope: 'street',
    at: street.id,
    name: street.name,
    place: street.place ?? plan.place,
    kind: street.kind,
    settlement: null,
    development: plan.development,
    areaBasis: plan.areaBasis,
    figures: figuresOf(street),
    existing: street.existing,
    planned: street.planned,
    parent: null,
    children: [],
    asked: true,
  };
  unit.children = street.communities.map((community) => communityUnit(community, unit, plan));
  return unit;
}

function communityUnit(community: Community, street: Unit, plan: Plan): Unit {
  return {
    ...street,
    scope: 'community',
    at: community.id,
    name: community.name,
    settlement: community.settlement,
    development: community.development ?? plan.development,
    areaBasis: community.areaBasis ?? plan.areaBasis,
    figures: figuresOf(community),
    existing: community.existing,
    planned: community.planned,
    parent: street,
    children: [],
  };
}

function wideUnits(level: PlaceLevel, plan: Plan, places: Places, below: Growing[]): Growing[] {
  const asked = width(plan.extent) >= width(level);
  const orphans = below.filter((unit) => unit.parent === null);
  const groups = new Map<string, Growing[]>();
  if (asked)
    for (const unit of orphans) {
      const code = placeAt(unit.place, level, places);
      if (code !== null) groups.set(code, [...(groups.get(code) ?? []), unit]);
    }
  if (level === 'county') dropUnplaced(groups, places);
  for (const code of codesWithout(level, plan, places, groups)) groups.set(code, []);
  return [...groups].map(([code, children]) => {
    const area = plan.areas.get(code);
    const unit: Growing = {
      scope: level,
      at: code,
      name: places.get(code) ?? code,
      place: code,
      kind: null,
      settlement: null,
      development: plan.development,
      areaBasis: plan.areaBasis,
      figures: area?.facts ?? new Map(),
      existing: area?.existing ?? new Map(),
      planned: area?.planned ?? new Map(),
      parent: null,
      children,
      asked,
    };
    for (const child of children) child.parent = unit;
    return unit;
  });
}

/**
 * Streets of a prefecture that name no county stand for it as a whole. Beside streets that do, they belong to some
 * county that nobody named: they count for the prefecture, and for no county.
 */
function dropUnplaced(groups: Map<string, unknown>, places: Places): void {
  const counties = [...groups.keys()].filter((code) => placeLevel(code) === 'county');
  for (const code of groups.keys())
    if (
      placeLevel(code) === 'prefecture' &&
      counties.some((county) => placeAt(county, 'prefecture', places) === code)
    )
      groups.delete(code);
}

/** Places of the level that hold nothing of the plan but are spoken of: those with entries of their own, or the plan's own. */
function codesWithout(
  level: PlaceLevel,
  plan: Plan,
  places: Places,
  groups: ReadonlyMap<string, unknown>,
): string[] {
  const entered = [...plan.areas.keys()].filter(
    (code) => placeLevel(code) === level && liesIn(code, plan.place) && !groups.has(code),
  );
  const own = placeAt(plan.place, level, places);
  const missing = groups.size === 0 && entered.length === 0 && own !== null;
  return missing ? [own] : entered;
}

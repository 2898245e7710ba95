// The plan as a tree of units, from its communities up to the widest place it lies in.
import type { Decimal } from '../../quantity/decimal.ts';
import { classAt } from '../county-class.ts';
import type { PlaceLevel, Places } from '../place.ts';
import type { Community, Plan, Street } from '../plan.ts';
import { FIGURES, type Seat } from '../terms.ts';
import type { Growing, Unit } from './unit.ts';
import { wideUnits } from './wide-units.ts';

const WIDE: readonly PlaceLevel[] = ['county', 'prefecture', 'province'];

/** Every unit of the plan, narrow scopes first and each scope in the plan's order. */
export function unitsOf(plan: Plan, places: Places): Unit[] {
  const streets = plan.streets.map((street) => streetUnit(street, plan, places));
  const communities = streets.flatMap((street) => street.children);
  const wide = WIDE.reduce<Growing[]>(
    (below, level) => [...below, ...wideUnits(level, plan, places, [...streets, ...below])],
    [],
  );
  return [...communities, ...streets, ...wide];
}

function figuresOf(entry: Street | Community): Map<string, Decimal> {
  const own = FIGURES.flatMap((id) => {
    const value = entry[id];
    return value === null ? [] : [[id, value] as const];
  });
  return new Map([...entry.facts, ...own]);
}

function streetUnit(street: Street, plan: Plan, places: Places): Growing {
  const place = street.place ?? plan.place;
  const unit: Growing = {
    scope: 'street',
    at: street.id,
    name: street.name,
    place,
    kind: street.kind,
    seat: seatOf(street),
    countyClass: classAt(place, plan, places),
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

/** A street office lies at the seat unless the planner says otherwise; of a town it has to be said. */
export function seatOf({ seat, kind }: Pick<Street, 'seat' | 'kind'>): Seat | null {
  if (seat !== null) return seat ? 'yes' : 'no';
  return kind === 'street' ? 'yes' : null;
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

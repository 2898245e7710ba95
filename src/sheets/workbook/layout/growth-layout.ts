// Where growth and phases stand on their sheet: the target year, a row for each place, and the land that is released.
import { GROWING, type Growing } from '../../../core/plan/growth/grown.ts';
import type { Unit } from '../../../core/plan/unit/unit.ts';
import type { Community, Street } from '../../../core/plan/plan.ts';
import { letters } from './book.ts';
import type { Layout } from './book-layout.ts';

/** The marks by which an edited workbook is read, in the hidden first column. */
export const GROWTH_MARKER = 'growth';
export const PHASES_MARKER = 'phases';
export const PHASES_END = 'end';
export const GROWTH = {
  key: 0,
  place: 1,
  own: 2,
  rate: 3,
  value: 2,
  year: 3,
  planRate: 4,
} as const;
/** Of the table of land released. */
export const RELEASED = { place: 1, year: 2, households: 3, population: 4 } as const;
/** Empty rows below the phases, to fill in. */
const SPARE = 6;
const PLACES_TOP = 7;

/** A street as a whole or one of its communities, and what it is called. */
interface Named {
  readonly street: Street;
  readonly community?: Community;
  readonly name: string;
}

/** A place with its row, called as no other is, and where it stands among the inputs. */
export interface GrowthRow extends Named {
  readonly row: number;
  readonly key: string;
  readonly unit: Unit | undefined;
}

export interface GrowthLayout {
  readonly rows: readonly GrowthRow[];
  /** The first and the last row in which a phase stands or may be typed. */
  readonly released: readonly [number, number];
}

export function growthLayout(places: readonly Named[], { units }: Layout): GrowthLayout {
  const unitOf = new Map(units.map((unit) => [`${unit.scope} ${unit.at}`, unit]));
  const taken = new Set<string>();
  const rows = places.map((place, at): GrowthRow => {
    const { street, community } = place;
    const key = community === undefined ? `street ${street.id}` : `community ${community.id}`;
    const name = taken.has(place.name) ? `${place.name} (${(community ?? street).id})` : place.name;
    taken.add(name);
    return { ...place, ...{ row: PLACES_TOP + at, name, key, unit: unitOf.get(key) } };
  });
  const phases = places.reduce((sum, { community }) => sum + (community?.phases.length ?? 0), 0);
  const first = PLACES_TOP + rows.length + 2;
  return { rows, released: [first, first + phases + SPARE - 1] };
}

/** The columns of one figure: today, at the target year, and whether it is counted apart from its street. */
export function columnsFor(figure: Growing): { today: number; then: number; apart: number } {
  const at = GROWING.indexOf(figure);
  return { today: 4 + at * 2, then: 5 + at * 2, apart: 11 + at };
}

/** A cell that stays the same wherever its formula is copied. */
export const fixed = (column: number, row: number) => `$${letters(column)}$${String(row)}`;

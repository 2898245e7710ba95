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
/** A cell that stays the same wherever its formula is copied. */
export const fixed = (column: number, row: number) => `$${letters(column)}$${String(row)}`;
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

/** A year for which figures to come stand on the sheet: the target year, or one in which land is released. */
export interface GrowthYear {
  /** The cell of the year. */
  readonly cell: string;
  /** Figures typed for the target year count from then on. */
  readonly waits: boolean;
  /** The columns of one figure: today, then, and whether it is counted apart from its street. */
  readonly columns: (figure: Growing) => { today: number; then: number; apart: number };
}

const today = (figure: Growing) => 4 + GROWING.indexOf(figure) * 2;

export const TARGET: GrowthYear = {
  ...{ cell: fixed(GROWTH.value, GROWTH.year), waits: false },
  columns: (figure) => ({
    ...{ today: today(figure), then: today(figure) + 1 },
    apart: 11 + GROWING.indexOf(figure),
  }),
};

/** Behind the columns of the target year. */
const RELEASES_FIRST = 13;
const RELEASES_WIDE = 4;

/** The columns of the years in which land is released, each with figures of then and how they are counted. */
export function releaseYear(index: number): GrowthYear {
  const first = RELEASES_FIRST + RELEASES_WIDE * index;
  return {
    ...{ cell: fixed(first, GROWTH.year), waits: true },
    columns: (figure) => ({
      ...{ today: today(figure), then: first + GROWING.indexOf(figure) },
      apart: first + GROWING.length + GROWING.indexOf(figure),
    }),
  };
}

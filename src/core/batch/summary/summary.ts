// What a whole batch comes to: places from the nation down to each street, and those that lack most.
import type { Verdict } from '../../assessment/verdict/judge.ts';
import type { Places } from '../../plan/place.ts';
import {
  areasOf,
  countPlace,
  emptyArea,
  noPlaces,
  type AreaTally,
  type GrowingArea,
  type Standing,
} from './areas.ts';
import type { BatchSink } from '../batch.ts';
import type { Evaluated } from '../evaluated.ts';
import { addToTally, type RowCounts } from './place-tally.ts';
import type { GrowingStreet } from '../streets.ts';
import { worstCommunities, type WorstCommunity } from './worst-communities.ts';

/** A street and how its communities stand. */
interface StreetSummary {
  readonly place: string;
  readonly street: string;
  readonly line: number;
  readonly communities: Standing;
  /** Outcomes of the street itself. */
  readonly own: RowCounts;
}

export interface BatchSummary {
  readonly communities: number;
  readonly areas: readonly AreaTally[];
  readonly streets: readonly StreetSummary[];
  readonly worst: readonly WorstCommunity[];
  readonly outcomes: Readonly<Record<Verdict, number>>;
  /** How many outcomes the explaining path answered. */
  readonly explained: number;
}

/** Takes what a batch finds and sums it up. */
interface Summing extends BatchSink {
  readonly summary: () => BatchSummary;
}

interface Grown {
  readonly areas: Map<string, GrowingArea>;
  /** By the street's index. */
  readonly inStreets: Standing[];
  readonly streets: StreetSummary[];
  explained: number;
}

export function summing(places: Places): Summing {
  const grown: Grown = { areas: new Map(), inStreets: [], streets: [], explained: 0 };
  const worst = worstCommunities();
  return {
    communities: (block, found, ground) => {
      countTold(grown, found);
      for (let at = 0; at < block.count; at += 1) {
        const place = ground.places.codeAt(block.places[at] ?? 0);
        const counts = addPlace(grown, place, 'communities', found, at);
        const street = block.streets[at] ?? -1;
        if (street >= 0) countPlace(standingIn(grown, street), counts);
        if (counts.short > 0) worst.offer(at, counts);
      }
      worst.settle(block, found, ground);
    },
    streets: (streets, found) => {
      countTold(grown, found);
      streets.forEach((one, at) => {
        const own = addPlace(grown, one.place, 'streets', found, at);
        grown.streets.push(streetSummary(one, own, standingIn(grown, one.index)));
      });
    },
    summary: () => {
      const areas = areasOf(grown.areas, places);
      const { streets, explained } = grown;
      const communities = areas[0]?.communities.places ?? 0;
      return {
        communities,
        areas,
        streets,
        explained,
        worst: worst.entries(),
        outcomes: verdictsIn(areas),
      };
    },
  };
}

function addPlace(
  { areas }: Grown,
  place: string,
  scope: 'communities' | 'streets',
  found: Evaluated,
  at: number,
): RowCounts {
  const area = areas.get(place) ?? emptyArea();
  areas.set(place, area);
  const run = found.runs[found.runOf[at] ?? 0];
  if (run === undefined) throw new Error('a row belongs to no run');
  const counts = addToTally(area.tally, run, found.rowOf[at] ?? 0);
  countPlace(area[scope], counts);
  return counts;
}

function standingIn({ inStreets }: Grown, street: number): Standing {
  return (inStreets[street] ??= noPlaces());
}

function streetSummary(
  { place, street, line }: GrowingStreet,
  own: RowCounts,
  communities: Standing,
): StreetSummary {
  return { place, street, line, communities, own };
}

function countTold(grown: Grown, { runs }: Evaluated): void {
  for (const { told } of runs) grown.explained += told.size;
}

/** Of all outcomes of the widest place. */
function verdictsIn([widest]: readonly AreaTally[]): BatchSummary['outcomes'] {
  const counts = { met: 0, short: 0, above: 0, notAssessed: 0, notComparable: 0 };
  for (const { met, short, above, open } of widest?.measures ?? []) {
    counts.met += met;
    counts.short += short;
    counts.above += above;
    counts.notAssessed += open;
  }
  return counts;
}

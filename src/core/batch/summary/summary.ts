// What a whole batch comes to: places from the nation down to each street, and those that lack most.
import type { Verdict } from '../../assessment/verdict/judge.ts';
import type { Places } from '../../plan/place.ts';
import {
  areasOf,
  countPlace,
  noPlaces,
  type AreaTally,
  type GrowingArea,
  type Standing,
} from './areas.ts';
import type { BatchSink } from '../batch.ts';
import { NO_STREET } from '../block.ts';
import type { Evaluated } from '../evaluated.ts';
import { addAll, areaOf } from './all-found.ts';
import { countsAt, type RowCounts } from './row-counts.ts';
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
      const areas = Array.from({ length: block.count }, (_, at) =>
        areaOf(grown.areas, ground.places.codeAt(block.places[at] ?? 0)),
      );
      countTold(grown, found);
      const counts = addAll(found, areas, ground.desk);
      for (const [at, { communities }] of areas.entries()) {
        const own = countsAt(counts, at);
        const street = block.streets[at] ?? NO_STREET;
        countPlace(communities, own);
        if (street >= 0) countPlace(standingIn(grown, street), own);
        worst.offer(at, own);
      }
      worst.settle(block, found, ground);
    },
    streets: (streets, found, ground) => {
      const areas = streets.map(({ place }) => areaOf(grown.areas, place));
      countTold(grown, found);
      const counts = addAll(found, areas, ground.desk);
      streets.forEach((one, at) => {
        const own = countsAt(counts, at);
        countPlace(areaOf(grown.areas, one.place).streets, own);
        grown.streets.push(streetSummary(one, own, standingIn(grown, one.index)));
      });
    },
    summary: () => summaryOf(grown, places, worst.entries()),
  };
}

function summaryOf(
  { areas: grown, streets, explained }: Grown,
  places: Places,
  worst: readonly WorstCommunity[],
): BatchSummary {
  const areas = areasOf(grown, places);
  const communities = areas[0]?.communities.places ?? 0;
  return { communities, areas, streets, explained, worst, outcomes: verdictsIn(areas) };
}

function countTold(grown: Grown, { runs }: Evaluated): void {
  for (const { told } of runs) grown.explained += told.size;
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

// The places of a batch from its counties up: each adds up what lies in it.
import { placeChain, type Places } from '../../plan/place.ts';
import { mergeInto, type MeasureTally } from './measure-tally.ts';
import { talliesOf, type PlaceTally } from './place-tally.ts';
import type { RowCounts } from './row-counts.ts';

/** How many places there are and how they stand. */
export interface Standing {
  places: number;
  /** Places in which something is short, and those in which nothing is short and everything is judged. */
  withGaps: number;
  complete: number;
}

/** A place named by rows, while they come in. */
export interface GrowingArea {
  readonly tally: PlaceTally;
  readonly communities: Standing;
  readonly streets: Standing;
}

/** A place with everything inside it. */
export interface AreaTally {
  readonly code: string;
  readonly communities: Standing;
  readonly streets: Standing;
  /** By scope and measure, in the order in which they were met. */
  readonly measures: readonly MeasureTally[];
}

export function emptyArea(): GrowingArea {
  return { tally: new Map(), communities: noPlaces(), streets: noPlaces() };
}

export function noPlaces(): Standing {
  return { places: 0, withGaps: 0, complete: 0 };
}

export function countPlace(standing: Standing, { asked, short, open }: RowCounts): void {
  standing.places += 1;
  if (short > 0) standing.withGaps += 1;
  if (asked > 0 && short + open === 0) standing.complete += 1;
}

interface Widening extends Omit<AreaTally, 'measures'> {
  readonly byMeasure: Map<string, MeasureTally>;
}

/** Every place that rows named and every wider one, the nation first, each before those inside it. */
export function areasOf(grown: ReadonlyMap<string, GrowingArea>, places: Places): AreaTally[] {
  const wide = new Map<string, Widening>();
  for (const [place, area] of grown) {
    const own = [...talliesOf(area.tally).values()];
    for (const code of placeChain(place, places)) {
      const before = wide.get(code);
      const byMeasure = before?.byMeasure ?? new Map<string, MeasureTally>();
      for (const one of own) mergeInto(byMeasure, one);
      const communities = bothOf(before?.communities ?? noPlaces(), area.communities);
      const streets = bothOf(before?.streets ?? noPlaces(), area.streets);
      wide.set(code, { code, communities, streets, byMeasure });
    }
  }
  return [...wide.values()]
    .map(({ byMeasure, ...area }) => ({ ...area, measures: [...byMeasure.values()] }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function bothOf(a: Standing, b: Standing): Standing {
  return {
    places: a.places + b.places,
    withGaps: a.withGaps + b.withGaps,
    complete: a.complete + b.complete,
  };
}

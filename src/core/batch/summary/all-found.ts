// All that was found of a portion of rows, added to the areas in which they lie.
import type { Desk } from '../../columns/desk.ts';
import type { Evaluated } from '../evaluated.ts';
import { emptyArea, type GrowingArea } from './areas.ts';
import { addRun } from './place-tally.ts';
import { countColumns, countRun, type CountColumns } from './row-counts.ts';

/** The area of a place, opened where it is first met. */
export function areaOf(areas: Map<string, GrowingArea>, place: string): GrowingArea {
  const area = areas.get(place) ?? emptyArea();
  areas.set(place, area);
  return area;
}

/**
 * @param areas of each row
 * @returns how each row stands
 */
export function addAll(
  { runs }: Evaluated,
  areas: readonly GrowingArea[],
  desk: Desk,
): CountColumns {
  const counts = countColumns(desk, areas.length);
  for (const run of runs) {
    addRun(run, (at) => (areas[at] ?? emptyArea()).tally);
    countRun(counts, run);
  }
  return counts;
}

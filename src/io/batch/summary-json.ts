// The summary of a batch as the command line prints it: ids, nulls and decimal strings, nothing else.
import type { AreaTally } from '../../core/batch/areas.ts';
import type { MeasureTally } from '../../core/batch/measure-tally.ts';
import type { BatchSummary } from '../../core/batch/summary.ts';
import type { BatchSettings } from '../../core/columns/batch-plan.ts';
import { print, type Ratio } from '../../core/quantity/ratio.ts';

const up = (value: Ratio | null) => value && print(value, 'up');

function measureJson(one: MeasureTally) {
  const { scope, measure, places, met, short, above, open, pending } = one;
  const sums = { lower: up(one.lower), existing: up(one.existing), gap: up(one.gap) };
  return { scope, measure: measure.id, ...sums, places, met, short, above, open, pending };
}

function areaJson({ code, communities, streets }: AreaTally) {
  return { place: code, communities, streets };
}

/** @param bad how many rows could not be read */
export function summaryJson(
  { asOf, horizon, packs }: BatchSettings,
  { communities, areas, streets, outcomes, explained }: BatchSummary,
  bad: number,
) {
  const [widest] = areas;
  return {
    ...{ asOf, horizon, packs, communities, streets: streets.length, bad, outcomes, explained },
    totals: (widest?.measures ?? []).map(measureJson),
    places: areas.map(areaJson),
  };
}

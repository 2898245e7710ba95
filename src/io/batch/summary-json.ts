// The summary of a batch as the command line prints it: ids, nulls and decimal strings, nothing else.
import type { AreaTally } from '../../core/batch/summary/areas.ts';
import type { MeasureTally } from '../../core/batch/summary/measure-tally.ts';
import type { BatchSummary } from '../../core/batch/summary/summary.ts';
import type { WiderAsked } from '../../core/batch/wider-asked.ts';
import type { BatchSettings } from '../../core/columns/batch-plan.ts';
import type { BatchHead } from './batch-columns.ts';
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

function notTaken({ columns }: BatchHead) {
  return columns.flatMap(({ header, doubt }) =>
    doubt === null ? [] : [{ column: header, why: doubt.code, mayBe: doubt.target.id }],
  );
}

/**
 * @param wider what is asked of counties and wider places themselves: named, not judged
 * @param bad how many rows could not be read
 * @param head null of a file in which no column is known
 */
export function summaryJson(
  { asOf, horizon, packs }: BatchSettings,
  { communities, areas, streets, outcomes, explained }: BatchSummary,
  wider: readonly WiderAsked[],
  bad: number,
  head: BatchHead | null,
) {
  const [widest] = areas;
  return {
    ...{ asOf, horizon, packs, communities, streets: streets.length, bad, outcomes, explained },
    notTaken: head === null ? [] : notTaken(head),
    totals: (widest?.measures ?? []).map(measureJson),
    places: areas.map(areaJson),
    wider: wider.map(({ scope, measure, places }) => ({ scope, measure: measure.id, places })),
  };
}

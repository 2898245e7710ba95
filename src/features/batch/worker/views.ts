// What the page is told of a batch: plain texts and counts, as they cross from one thread to the other.
import type { Standing } from '../../../core/batch/summary/areas.ts';
import type { MeasureTally } from '../../../core/batch/summary/measure-tally.ts';
import type { BatchSummary } from '../../../core/batch/summary/summary.ts';
import type { WiderAsked } from '../../../core/batch/wider-asked.ts';
import type { Places } from '../../../core/plan/place.ts';
import type { Problem } from '../../../core/plan/problem.ts';
import { print, type Ratio } from '../../../core/quantity/ratio.ts';
import type { Measure } from '../../../core/rulebook/pack.ts';

/** One measure over the places of an area; sums are null where nothing is known. */
export interface MeasureView extends Omit<MeasureTally, 'measure' | 'lower' | 'existing' | 'gap'> {
  readonly measure: Pick<Measure, 'id' | 'label' | 'unit' | 'adds'>;
  readonly lower: string | null;
  readonly existing: string | null;
  readonly gap: string | null;
}

export interface AreaView {
  readonly code: string;
  readonly name: string;
  readonly communities: Standing;
  readonly streets: Standing;
}

/** A row that could not be read. */
export interface BadRow {
  readonly line: number;
  readonly problems: readonly Problem[];
}

/** A measure that is asked of some counties or wider places themselves, and that is not judged. */
interface WiderView extends Omit<WiderAsked, 'measure'> {
  readonly measure: Pick<Measure, 'id' | 'label'>;
}

export interface BatchView extends Pick<
  BatchSummary,
  'communities' | 'streets' | 'worst' | 'outcomes' | 'explained'
> {
  readonly areas: readonly AreaView[];
  readonly wider: readonly WiderView[];
  readonly bad: { readonly count: number; readonly first: readonly BadRow[] };
  readonly seconds: number;
}

function areaViews({ areas }: BatchSummary, places: Places): AreaView[] {
  return areas.map(({ code, communities, streets }) => {
    const name = places.get(code) ?? '';
    return { code, name, communities, streets };
  });
}

/** @param bad the rows that could not be read */
export function viewOf(
  summary: BatchSummary,
  wider: readonly WiderAsked[],
  places: Places,
  bad: BatchView['bad'],
  seconds: number,
): BatchView {
  const { communities, streets, worst, outcomes, explained } = summary;
  const areas = areaViews(summary, places);
  const named = wider.map(({ measure: { id, label }, ...one }) => ({
    ...one,
    measure: { id, label },
  }));
  return { communities, streets, worst, outcomes, explained, areas, wider: named, bad, seconds };
}

const text = (value: Ratio | null) => value && print(value, 'up');

export function measureView(one: MeasureTally): MeasureView {
  const { id, label, unit, adds } = one.measure;
  const sums = { lower: text(one.lower), existing: text(one.existing), gap: text(one.gap) };
  return { ...one, ...sums, measure: { id, label, unit, adds } };
}

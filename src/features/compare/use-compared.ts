// The columns with all that they come to, worked out beside the typing: what is shown is always of one draft.
import { startTransition, useEffect, useRef, useState } from 'react';
import { assessInSteps, type Assessment } from '../../core/assessment/assess.ts';
import type { ComparedColumn } from '../../sheets/comparison/compared.ts';
import { inSlices } from '../../state/assessed/in-slices.ts';
import type { Moment } from '../../state/assessed/moment.ts';
import type { Dimension } from './compare-store.ts';
import type { LetteredColumn } from './supposed.ts';

/** Columns that were worked out together, from one moment. */
export interface ComparedMoment {
  readonly moment: Moment;
  readonly dimension: Dimension;
  readonly of: readonly LetteredColumn[];
  readonly columns: readonly ComparedColumn[];
}

/** What was worked out of one moment so far, by column. */
interface Known {
  moment: Moment | null;
  columns: Map<string, Assessment>;
}

/** Null until the first columns are there; then a whole comparison, which may trail what is asked for: `of` tells. */
export function useCompared(
  moment: Moment,
  dimension: Dimension,
  supposed: readonly LetteredColumn[],
): ComparedMoment | null {
  const [shown, setShown] = useState<ComparedMoment | null>(null);
  const known = useRef<Known>({ moment: null, columns: new Map() });
  useEffect(() => {
    if (known.current.moment !== moment) known.current = { moment, columns: new Map() };
    const steps = columnsInSteps(moment, supposed, known.current.columns);
    return inSlices(steps, (columns) =>
      startTransition(() => setShown({ moment, dimension, of: supposed, columns })),
    );
  }, [moment, dimension, supposed]);
  return shown?.moment.plan === moment.plan ? shown : null;
}

function* columnsInSteps(
  { assessment: asIs }: Moment,
  supposed: readonly LetteredColumn[],
  known: Map<string, Assessment>,
): Generator<void, ComparedColumn[]> {
  const columns: ComparedColumn[] = [];
  for (const { id, key, name, supposed: said, plan, rulebook } of supposed) {
    const before = plan === asIs?.plan ? asIs : known.get(key);
    const assessment = before ?? (yield* assessInSteps(plan, rulebook));
    known.set(key, assessment);
    columns.push({ id, name, supposed: said, assessment });
  }
  forgetOthers(known, supposed);
  return columns;
}

/** So many are remembered besides: who types a total goes through many. */
const REMEMBERED = 8;

function forgetOthers(known: Map<string, Assessment>, supposed: readonly LetteredColumn[]): void {
  const shown = new Set(supposed.map(({ key }) => key));
  for (const key of [...known.keys()])
    if (known.size > REMEMBERED && !shown.has(key)) known.delete(key);
}

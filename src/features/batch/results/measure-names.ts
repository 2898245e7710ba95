// What measures are called, from what is asked in the widest place of the batch.
import { useEffect, useState } from 'react';
import type { Words } from '../../../core/rulebook/pack.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { measuresOf } from '../batch-work.ts';
import type { AreaView } from '../worker/views.ts';

/** Names of measures by id; the id itself while they are on their way. */
export async function measureLabels(areas: readonly AreaView[]): Promise<Map<string, Words>> {
  const [widest] = areas;
  const all = widest === undefined ? [] : await measuresOf(widest.code);
  return new Map(all.map(({ measure }) => [measure.id, measure.label]));
}

export function useMeasureNames(areas: readonly AreaView[]): (id: string) => string {
  const { language } = useWords();
  const [labels, setLabels] = useState<ReadonlyMap<string, Words>>(new Map());
  useEffect(() => {
    let isLeft = false;
    measureLabels(areas).then(
      (found) => {
        if (!isLeft) setLabels(found);
      },
      () => undefined,
    );
    return () => {
      isLeft = true;
    };
  }, [areas]);
  return (id) => labels.get(id)?.[language] ?? id;
}

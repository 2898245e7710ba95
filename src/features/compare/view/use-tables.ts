// The tables of a comparison, made beside the page: null until the first are there, then whole ones, which may trail.
import { startTransition, useEffect, useMemo, useState } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import type { Compared } from '../../../sheets/comparison/compared.ts';
import {
  comparisonTables,
  type ComparisonTables,
} from '../../../sheets/comparison/comparison-sheet.ts';
import { ALL_CHOSEN } from '../../../sheets/frame/sheet-choices.ts';
import { inSlices } from '../../../state/assessed/in-slices.ts';
import { useSettings } from '../../../state/settings-store.ts';
import { useCompare } from '../compare-store.ts';
import type { ComparedMoment } from '../use-compared.ts';
import { pairOf } from './pair-choice.tsx';

/** Tables with the comparison that they show and the moment it is of. */
export interface Made {
  readonly of: ComparedMoment;
  readonly compared: Compared;
  readonly tables: ComparisonTables;
}

/** @returns what is made, and whether it is of the columns, the pair and the yardstick of now */
export function useTables(shown: ComparedMoment | null): {
  readonly made: Made | null;
  readonly isOfNow: boolean;
} {
  const [made, setMade] = useState<Made | null>(null);
  const compared = useComparedOf(shown);
  useEffect(() => {
    if (shown === null || compared === null) return undefined;
    return inSlices(comparisonTables(compared), (tables) =>
      startTransition(() => setMade({ of: shown, compared, tables })),
    );
  }, [shown, compared]);
  if (shown === null) return { made: null, isOfNow: false };
  return { made, isOfNow: made !== null && made.compared === compared };
}

/** Null while there are no columns beside the first. */
function useComparedOf(shown: ComparedMoment | null): Compared | null {
  const words = useWords();
  const yardstick = useSettings((state) => state.yardstick);
  const from = useCompare((state) => state.from);
  const to = useCompare((state) => state.to);
  return useMemo(() => {
    if (shown === null || shown.columns.length < 2) return null;
    const { columns, dimension } = shown;
    const [first] = columns;
    if (first === undefined) return null;
    const { assessment } = first;
    const choices = { ...ALL_CHOSEN, dataDate: assessment.plan.asOf };
    return {
      source: { assessment, yardstick, choices, words },
      columns,
      dimension: words.t(`compare.dimensions.${dimension}`),
      pair: pairOf(columns, from, to),
    };
  }, [shown, yardstick, from, to, words]);
}

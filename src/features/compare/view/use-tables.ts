// The tables of a comparison, made beside the page: null until the first are there, then whole ones, which may trail.
import { startTransition, useEffect, useState } from 'react';
import type { Compared } from '../../../sheets/comparison/compared.ts';
import {
  comparisonTables,
  type ComparisonTables,
} from '../../../sheets/comparison/comparison-sheet.ts';
import { inSlices } from '../../../state/assessed/in-slices.ts';

/** Tables with the comparison that they show. */
export interface Made {
  readonly compared: Compared;
  readonly tables: ComparisonTables;
}

export function useTables(compared: Compared): Made | null {
  const [made, setMade] = useState<Made | null>(null);
  useEffect(
    () =>
      inSlices(comparisonTables(compared), (tables) =>
        startTransition(() => setMade({ compared, tables })),
      ),
    [compared],
  );
  return made;
}

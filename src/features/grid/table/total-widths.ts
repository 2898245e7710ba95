// How wide a column must be so that its total and the gap in it stand there whole.
import { useMemo } from 'react';
import { formatDecimal } from '../../../i18n/format.ts';
import type { Column } from '../../../state/register/column.ts';
import type { RowLines } from '../../../state/settings-store.ts';
import { ems } from '../letter-widths.ts';
import { gapNote } from './cell-text.ts';
import { useScene } from './known-rows.ts';
import { useSums, useTotals } from './known-totals.ts';

/** Pixels of an em of the total and of the note beside it, both bold, and of what else a cell has in its width. */
export const FIGURE = 15;
export const NOTE = 13.4;
export const EDGES = 26;

/** @returns pixels by the id of the column; nothing for those without a total */
export function useTotalWidths(
  columns: readonly Column[],
  lines: RowLines,
): ReadonlyMap<string, number> {
  const [totals, sums] = [useTotals(), useSums(columns)];
  const scene = useScene();
  return useMemo(() => {
    const { language } = scene.words;
    const widths = new Map([...sums].map(([id, sum]) => [id, ems(sum) * FIGURE + EDGES]));
    for (const { id, measure } of columns) {
      const total = totals.get(measure?.id ?? '');
      if (total === undefined) continue;
      const figure = total.existing === null ? '' : formatDecimal(total.existing, language);
      const notes = gapNote(total, scene);
      const said = notes.map(
        ({ shape, brief, text }) => shape + (lines === 'one' ? brief : ` ${text}`),
      );
      const [above, beside] = [ems(figure) * FIGURE, ems(said.join(' ')) * NOTE];
      widths.set(id, EDGES + (lines === 'one' ? above + beside : Math.max(above, beside)));
    }
    return new Map([...widths].map(([id, width]) => [id, Math.ceil(width)]));
  }, [totals, sums, columns, scene, lines]);
}

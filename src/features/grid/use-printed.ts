// The register as it is printed: every row that is shown and the total, with what each column waits for.
import { formatDecimal } from '../../i18n/format.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import type { Sheetful } from './typing/blocks.ts';
import { gapNote } from './table/cell-text.ts';
import { useKnown, useScene } from './table/known-rows.ts';
import { useSums, useTotals } from './table/known-totals.ts';
import { printedRow, Waiting, type PrintedRow } from './print-cells.ts';

interface Printed {
  readonly rows: readonly PrintedRow[];
  /** By the id of the column. */
  readonly waiting: ReadonlyMap<string, Waiting>;
}

export function usePrinted(sheet: Sheetful): Printed {
  const known = useKnown(sheet);
  const scene = useScene();
  const total = useTotalRow(sheet);
  const waiting = new Map(sheet.columns.map(({ id }) => [id, new Waiting()]));
  const rows = sheet.rows.flatMap((row, index) =>
    row.kind === 'blank' ? [] : [printedRow(row, known(row, index), sheet.columns, scene, waiting)],
  );
  return { rows: [...rows, total], waiting };
}

/** What stands in all communities, and their gaps added up. */
function useTotalRow({ columns }: Sheetful): PrintedRow {
  const { draft } = useRegister();
  const [totals, sums] = [useTotals(), useSums(columns)];
  const scene = useScene();
  const { t, language } = scene.words;
  const communities = draft.streets.reduce((sum, one) => sum + one.communities.length, 0);
  const cells = columns.slice(1).map(({ id, measure }) => {
    const total = totals.get(measure?.id ?? '');
    if (total === undefined) return { note: '', text: sums.get(id) ?? '' };
    const note = gapNote(total, scene).map(({ shape, brief }) => `${shape}${brief}`);
    const existing = total.existing === null ? '' : formatDecimal(total.existing, language);
    return { note: note.join(' '), text: existing };
  });
  const name = { note: '', text: t('grid.total', { communities }) };
  return { key: 'total', kind: 'total', cells: [name, ...cells] };
}

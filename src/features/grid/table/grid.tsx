// The grid: street rows and their communities, edited like a spreadsheet; only rows in sight are drawn.
import { useMemo, useState, type CSSProperties, type ReactNode } from 'react';
import type { Standings } from '../../../core/assessment/verdict/standing.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { useSettings } from '../../../state/settings-store.ts';
import { usePrinting } from '../../../ui/use-printing.ts';
import { useRoom } from '../../../ui/use-room.ts';
import { useRowWindow } from '../../../ui/use-row-window.ts';
import { areaOf, type Selection, type Sheetful } from '../typing/blocks.ts';
import { useGridActions, type GridActions } from '../typing/grid-actions.ts';
import { GridHeader, HEADER_HEIGHT, type Ranking } from './grid-header.tsx';
import { ROW_HEIGHTS } from './grid-row.tsx';
import { GridRows } from './grid-rows.tsx';
import { GridTotal, TOTAL_HEIGHTS } from './grid-total.tsx';
import type { Paste } from '../typing/paste.ts';
import { PrintTable } from '../print-table.tsx';
import { PastGrid } from './past-grid.tsx';
import { useFocused, useReveal } from './use-reveal.ts';
import type { Row } from '../../../state/register/rows.ts';
import { reasonAt, type Asked } from '../typing/reasons.ts';
import { keptReason } from '../../../state/rulebook/kept-reason.ts';
import { useRegister } from '../../../state/assessed/register-context.ts';
import { useCellWidths } from './cell-widths.ts';
import { useTotalWidths } from './total-widths.ts';
import { WrongEntries } from './wrong-entries.tsx';
import { usePointer } from '../typing/use-pointer.ts';
import styles from './grid.module.css';

interface Props {
  readonly sheet: Sheetful;
  readonly label: string;
  readonly ranking?: Ranking;
  readonly onPaste?: (paste: Paste) => void;
  /** Opens the reason of a verdict. */
  readonly onExplain?: (asked: Asked) => void;
  /** What stands above the grid, with what can be done with the rows that are selected. */
  readonly tools?: (rows: readonly Row[], actions: GridActions) => ReactNode;
}

const START: Selection = { active: { row: 1, column: 0 }, anchor: { row: 1, column: 0 } };
const IGNORED = () => undefined;
/** Kept free below it in the window. */
const FREE = 8;

export function Grid({ sheet, label, tools, ...rest }: Props) {
  const { t } = useWords();
  const { rows, columns } = sheet;
  const lines = useSettings((state) => state.rowLines);
  const { box, first, end, onScroll, reveal } = useRowWindow(rows.length, ROW_HEIGHTS[lines]);
  const { isFocused, focus } = useFocused();
  const { selection, actions } = useHand(sheet, rest);
  const pointer = usePointer(actions, selection, sheet);
  useRoom(box, FREE);
  const isPrinting = usePrinting();
  const covered = HEADER_HEIGHT + TOTAL_HEIGHTS[lines];
  useReveal(isFocused ? selection.active : null, columns, box, (row) => reveal(row, covered));
  const area = areaOf(selection);
  return (
    <>
      {tools?.(rows.slice(area.top, area.bottom + 1), actions)}
      <PastGrid box={box} />
      <WrongEntries columns={columns} />
      <div ref={box} className={styles['scroll']} data-lines={lines} onScroll={onScroll} {...focus}>
        <div
          role="grid"
          aria-label={label}
          aria-rowcount={rows.length + 2}
          aria-colcount={columns.length}
          aria-multiselectable="true"
          className={styles['grid']}
          style={useLayout({ sheet, lines, first, end })}
          {...pointer}
        >
          <GridHeader columns={columns} ranking={rest.ranking} />
          <GridRows {...{ sheet, selection, isFocused, actions, first, end }} />
          <GridTotal sheet={sheet} />
        </div>
        {rows.length === 0 && <p className={styles['none']}>{t('register.filters.none')}</p>}
      </div>
      <span tabIndex={-1} />
      {isPrinting && <PrintTable sheet={sheet} label={label} />}
    </>
  );
}

/** What is selected, and what can be done with it. */
function useHand(
  sheet: Sheetful,
  { onPaste = IGNORED, onExplain = IGNORED }: Pick<Props, 'onPaste' | 'onExplain'>,
) {
  const { standings } = useRegister();
  const [chosen, setSelection] = useState(() => startIn(sheet, standings));
  const selection = useMemo(() => within(chosen, sheet), [chosen, sheet]);
  const actions = useGridActions({
    ...{ sheet, selection, setSelection, onPaste, onExplain },
    reasonAt: (cell) => reasonAt(sheet, standings, cell),
  });
  return { selection, actions };
}

/** Where a reason is open again after its section was read, its cell is the active one. */
function startIn(sheet: Sheetful, standings: Standings): Selection {
  const asked = keptReason();
  const column = sheet.columns.findIndex(({ measure }) => measure?.id === asked?.measure);
  if (asked === null || column < 0) return START;
  const row = sheet.rows.findIndex((_, at) => {
    const found = reasonAt(sheet, standings, { row: at, column });
    return found !== null && found.at === asked.at && found.scope === asked.scope;
  });
  return row < 0 ? START : { active: { row, column }, anchor: { row, column } };
}

/** A column is as wide as its head asks, as its total, and as the figures in sight with what they lack. */
function useLayout(seen: Parameters<typeof useCellWidths>[0]): CSSProperties {
  const { columns } = seen.sheet;
  const totals = useTotalWidths(columns, seen.lines);
  const cells = useCellWidths(seen);
  const widths = columns.map(({ id, width }) =>
    Math.max(width, totals.get(id) ?? 0, cells.get(id) ?? 0),
  );
  const [name = '', ...others] = widths.map((width) => `${width}px`);
  return { '--columns': [`min(${name}, 42vw)`, ...others].join(' ') } as CSSProperties;
}

/** A selection cannot lie beyond what is shown. */
function within(selection: Selection, { rows, columns }: Sheetful): Selection {
  const fit = ({ row, column }: Selection['active']) => ({
    row: Math.max(0, Math.min(row, rows.length - 1)),
    column: Math.max(0, Math.min(column, columns.length - 1)),
  });
  return { ...selection, active: fit(selection.active), anchor: fit(selection.anchor) };
}

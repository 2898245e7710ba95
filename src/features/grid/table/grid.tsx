// The grid: street rows and their communities, edited like a spreadsheet; only rows in sight are drawn.
import { useEffect, useMemo, useState, type CSSProperties, type ReactNode } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import { useRowWindow } from '../../../ui/use-row-window.ts';
import { areaOf, type Selection, type Sheetful } from '../typing/blocks.ts';
import { useGridActions, type GridActions } from '../typing/grid-actions.ts';
import { GridHeader, HEADER_HEIGHT } from './grid-header.tsx';
import { ROW_HEIGHT } from './grid-row.tsx';
import { GridRows } from './grid-rows.tsx';
import { GridTotal, TOTAL_HEIGHT } from './grid-total.tsx';
import type { Paste } from '../typing/paste.ts';
import { revealColumn } from '../typing/reveal-column.ts';
import type { Row } from '../../../state/register/rows.ts';
import { usePointer } from '../typing/use-pointer.ts';
import styles from './grid.module.css';

interface Props {
  readonly sheet: Sheetful;
  readonly label: string;
  readonly onPaste?: (paste: Paste) => void;
  /** What can be done with the rows that are selected. */
  readonly tools?: (rows: readonly Row[], actions: GridActions) => ReactNode;
}

const START: Selection = { active: { row: 1, column: 0 }, anchor: { row: 1, column: 0 } };
const IGNORED = () => undefined;

export function Grid({ sheet, label, onPaste = IGNORED, tools }: Props) {
  const { t } = useWords();
  const { rows, columns } = sheet;
  const [chosen, setChosen] = useState(START);
  const [isFocused, setFocused] = useState(false);
  const selection = useMemo(() => within(chosen, sheet), [chosen, sheet]);
  const { box, first, end, onScroll, reveal } = useRowWindow(rows.length, ROW_HEIGHT);
  const actions = useGridActions({ sheet, selection, setSelection: setChosen, onPaste });
  const pointer = usePointer(actions, selection, sheet);
  const { active } = selection;
  useEffect(() => {
    if (isFocused) reveal(active.row, HEADER_HEIGHT + TOTAL_HEIGHT);
  }, [active.row, isFocused, reveal]);
  useEffect(() => {
    if (isFocused && box.current !== null) revealColumn(box.current, columns, active.column);
  }, [active.column, columns, isFocused, box]);
  const area = areaOf(selection);
  return (
    <>
      {tools?.(rows.slice(area.top, area.bottom + 1), actions)}
      <div
        ref={box}
        className={styles['scroll']}
        onScroll={onScroll}
        onFocus={() => setFocused(true)}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setFocused(false);
        }}
        onPointerDown={() => setFocused(true)}
      >
        <div
          role="grid"
          aria-label={label}
          aria-rowcount={rows.length + 2}
          aria-colcount={columns.length}
          aria-multiselectable="true"
          className={styles['grid']}
          style={layoutOf(sheet)}
          {...pointer}
        >
          <GridHeader columns={columns} />
          <GridRows
            sheet={sheet}
            selection={selection}
            isFocused={isFocused}
            actions={actions}
            first={first}
            end={end}
          />
          <GridTotal sheet={sheet} />
        </div>
        {rows.length === 0 && <p className={styles['none']}>{t('register.filters.none')}</p>}
      </div>
    </>
  );
}

function layoutOf({ columns }: Sheetful): CSSProperties {
  const [name = '', ...others] = columns.map(({ width }) => `${width}px`);
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

// The grid: street rows and their communities, edited like a spreadsheet; only rows in sight are drawn.
import { useEffect, useMemo, useState, type CSSProperties } from 'react';
import type { Problem } from '../../core/plan/problem.ts';
import { useWords } from '../../i18n/i18n.ts';
import { useRowWindow } from '../../ui/use-row-window.ts';
import { areaOf, type Selection, type Sheetful } from './blocks.ts';
import { GridHeader, HEADER_HEIGHT } from './grid-header.tsx';
import { GridRow, ROW_HEIGHT } from './grid-row.tsx';
import { useGridActions } from './grid-actions.ts';
import { useRegister } from './register-context.ts';
import styles from './grid.module.css';

interface Props {
  readonly sheet: Sheetful;
  readonly label: string;
}

const START: Selection = { active: { row: 1, column: 0 }, anchor: { row: 1, column: 0 } };

export function Grid({ sheet, label }: Props) {
  const { t } = useWords();
  const { problems } = useRegister();
  const { rows, columns } = sheet;
  const [chosen, setChosen] = useState(START);
  const [focused, setFocused] = useState(false);
  const selection = useMemo(() => within(chosen, sheet), [chosen, sheet]);
  const { box, first, end, onScroll, reveal } = useRowWindow(rows.length, ROW_HEIGHT);
  const actions = useGridActions(sheet, selection, setChosen);
  const problemsByRow = useMemo(() => byRow(problems), [problems]);
  const { active } = selection;
  useEffect(() => {
    if (focused) reveal(active.row, HEADER_HEIGHT);
  }, [active.row, focused, reveal]);
  const area = areaOf(selection);
  const shown = rows.map((row, index) => ({ row, index })).slice(first, end);
  if (active.row < first || active.row >= end) {
    const row = rows[active.row];
    if (row !== undefined) shown.push({ row, index: active.row });
  }
  return (
    <div
      ref={box}
      className={styles['scroll']}
      onScroll={onScroll}
      onFocus={() => setFocused(true)}
      onPointerDown={() => setFocused(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setFocused(false);
      }}
    >
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        className={styles['grid']}
        style={layoutOf(sheet)}
      >
        <GridHeader columns={columns} />
        <div
          role="rowgroup"
          className={styles['body']}
          style={{ height: rows.length * ROW_HEIGHT }}
        >
          {shown.map(({ row, index }) => (
            <GridRow
              key={row.key}
              row={row}
              index={index}
              entry={entryOf(sheet, index)}
              columns={columns}
              problems={problemsByRow.get(pathOfRow(sheet, index))}
              active={index === active.row ? active.column : null}
              focused={index === active.row && focused}
              from={index >= area.top && index <= area.bottom ? area.left : null}
              to={index >= area.top && index <= area.bottom ? area.right : null}
              actions={actions}
            />
          ))}
        </div>
      </div>
      {rows.length === 0 && <p className={styles['none']}>{t('register.filters.none')}</p>}
    </div>
  );
}

function layoutOf({ columns }: Sheetful): CSSProperties {
  const widths = columns.map(({ width }) => `${width}px`).join(' ');
  return { '--columns': widths } as CSSProperties;
}

/** A selection cannot lie beyond what is shown. */
function within(selection: Selection, { rows, columns }: Sheetful): Selection {
  const fit = ({ row, column }: Selection['active']) => ({
    row: Math.max(0, Math.min(row, rows.length - 1)),
    column: Math.max(0, Math.min(column, columns.length - 1)),
  });
  return { active: fit(selection.active), anchor: fit(selection.anchor) };
}

function entryOf({ draft, rows }: Sheetful, index: number) {
  const row = rows[index];
  const street = row && draft.streets[row.street];
  return row?.kind === 'street' ? street : street?.communities[row?.index ?? -1];
}

function pathOfRow({ rows }: Sheetful, index: number): string {
  const row = rows[index];
  if (row === undefined) return '';
  const street = `streets[${row.street}]`;
  return row.kind === 'street' ? street : `${street}.communities[${row.index}]`;
}

/** Problems by the path of their row, then by what follows it. */
function byRow(problems: ReadonlyMap<string, Problem>): Map<string, Map<string, Problem>> {
  const rows = new Map<string, Map<string, Problem>>();
  for (const [path, problem] of problems) {
    const found = /^(streets\[\d+\](?:\.communities\[\d+\])?)\.(.+)$/.exec(path);
    if (found?.[1] === undefined || found[2] === undefined) continue;
    const own = rows.get(found[1]) ?? new Map<string, Problem>();
    rows.set(found[1], own.set(found[2], problem));
  }
  return rows;
}

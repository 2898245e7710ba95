// The rows of the grid that are in sight, each with what belongs to it; the active one is always there.
import { areaOf, type Selection, type Sheetful } from '../typing/blocks.ts';
import type { GridActions } from '../typing/grid-actions.ts';
import { GridRow, ROW_HEIGHTS } from './grid-row.tsx';
import { useKnown, useScene } from './known-rows.ts';
import { useSettings } from '../../../state/settings-store.ts';
import styles from './grid.module.css';

interface Props {
  readonly sheet: Sheetful;
  readonly selection: Selection;
  readonly isFocused: boolean;
  readonly actions: GridActions;
  readonly first: number;
  readonly end: number;
}

export function GridRows({ sheet, selection, isFocused, actions, first, end }: Props) {
  const lines = useSettings((state) => state.rowLines);
  const scene = useScene();
  const known = useKnown(sheet);
  const { rows, columns } = sheet;
  const { active } = selection;
  const area = areaOf(selection);
  return (
    <div
      role="rowgroup"
      className={styles['body']}
      style={{ height: rows.length * ROW_HEIGHTS[lines] }}
    >
      {inSight(rows.length, first, end, active.row).map((index) => {
        const row = rows[index];
        if (row === undefined) return null;
        const chosen = index >= area.top && index <= area.bottom;
        return (
          <GridRow
            key={row.key}
            row={row}
            index={index}
            columns={columns}
            {...known(row, index)}
            active={index === active.row ? active.column : null}
            isFocused={index === active.row && isFocused}
            from={chosen ? area.left : null}
            to={chosen ? area.right : null}
            actions={actions}
            scene={scene}
            lines={lines}
          />
        );
      })}
    </div>
  );
}

function inSight(count: number, first: number, end: number, active: number): number[] {
  const seen = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  return active < count && (active < first || active >= end) ? [...seen, active] : seen;
}

// One row of the grid: a street or a community, with the verdict of each measure under its figure.
import { memo } from 'react';
import { standingKey } from '../../core/assessment/standing.ts';
import type { Problem } from '../../core/plan/problem.ts';
import type { DraftCommunity, DraftStreet } from '../../state/draft.ts';
import { ActiveCell } from './active-cell.tsx';
import type { Column } from './columns.ts';
import { entryText, isEditable, rowKind } from './edits.ts';
import type { GridActions } from './grid-actions.ts';
import { GridCell } from './grid-cell.tsx';
import { useRegister } from './register-context.ts';
import type { Row } from './rows.ts';
import styles from './grid.module.css';

export const ROW_HEIGHT = 46;

interface Props {
  readonly row: Row;
  readonly index: number;
  readonly entry: DraftStreet | DraftCommunity | undefined;
  readonly columns: readonly Column[];
  readonly problems: ReadonlyMap<string, Problem> | undefined;
  readonly active: number | null;
  readonly focused: boolean;
  readonly from: number | null;
  readonly to: number | null;
  readonly actions: GridActions;
}

function GridRowOf({ row, index, entry, columns, problems, from, to, ...rest }: Props) {
  const { standings } = useRegister();
  const { active, focused, actions } = rest;
  const scope = rowKind(row);
  const id = entry?.id ?? '';
  const standing = row.kind === 'blank' ? undefined : standings.places.get(standingKey(scope, id));
  const totals = row.kind === 'street' ? standings.streetTotals.get(id) : undefined;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={`${styles['row']} ${styles[row.kind]}`}
      style={{ transform: `translateY(${index * ROW_HEIGHT}px)` }}
    >
      {columns.map((column, at) => {
        const path = column.paths[scope];
        const text = entryText(entry, path);
        const shared = {
          row,
          column,
          text,
          name: entry?.name ?? '',
          problem: path && problems?.get(path.join('.')),
          outcome: standing?.outcomes.get(column.measure?.id ?? ''),
          total: totals?.get(column.measure?.id ?? ''),
          standing,
        };
        const chosen = from !== null && to !== null && at >= from && at <= to;
        return (
          <div
            key={column.id}
            role="gridcell"
            aria-colindex={at + 1}
            aria-selected={chosen}
            aria-readonly={!isEditable(row, column)}
            className={classOf(at, chosen, at === active)}
            onPointerDownCapture={() => {
              if (at !== active || active === null) leaveField();
            }}
            onMouseDown={(event) => {
              if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
            }}
            onPointerDown={(event) => {
              if (at === active && event.shiftKey === false) return;
              actions.select({ row: index, column: at }, event.shiftKey);
            }}
            onPointerEnter={(event) => {
              if (event.buttons === 1) actions.select({ row: index, column: at }, true);
            }}
            onClick={() => {
              if (column.type === 'tick' && at === active) actions.tick({ row: index, column: at });
            }}
          >
            <GridCell {...shared} hidden={at === active} />
            {at === active && (
              <ActiveCell
                key={`${row.key} ${column.id} ${text}`}
                {...shared}
                index={index}
                at={at}
                focused={focused}
                actions={actions}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** What was being typed is kept before the keyboard goes elsewhere. */
function leaveField() {
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
}

function classOf(at: number, chosen: boolean, active: boolean): string {
  const names = ['cell', ...(at === 0 ? ['name'] : []), ...(chosen ? ['chosen'] : [])];
  return [...names, ...(active ? ['active'] : [])].map((name) => styles[name]).join(' ');
}

export const GridRow = memo(GridRowOf);

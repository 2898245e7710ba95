// One row of the grid: a street or a community, with the verdict of each measure under its figure.
import { memo } from 'react';
import type { Column } from '../../../state/register/column.ts';
import { rowKind } from '../../../state/register/edits.ts';
import type { GridActions } from '../typing/grid-actions.ts';
import { factsAt, type Known } from './known-rows.ts';
import { GridCell } from './grid-cell.tsx';
import type { Row } from '../../../state/register/rows.ts';
import type { RowLines } from '../../../state/settings-store.ts';
import type { Scene } from '../../../fields/verdict-note.ts';
import styles from './grid.module.css';

/** Of a row, by how many lines it has. */
export const ROW_HEIGHTS: Readonly<Record<RowLines, number>> = { one: 24, two: 42 };

interface Props extends Known {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column[];
  readonly active: number | null;
  readonly isFocused: boolean;
  readonly from: number | null;
  readonly to: number | null;
  readonly actions: GridActions;
  readonly scene: Scene;
  readonly lines: RowLines;
}

function GridRowOf({ row, index, columns, from, to, active, ...rest }: Props) {
  const { isFocused, actions, scene, lines, ...known } = rest;
  const { entry, problems } = known;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-at-hand={active !== null}
      className={`${styles['row']} ${styles[row.kind]}`}
      style={{ transform: `translateY(${index * ROW_HEIGHTS[lines]}px)` }}
    >
      {columns.map((column, at) => {
        const path = column.paths[rowKind(row)];
        return (
          <GridCell
            key={column.id}
            {...factsAt(row, known, column, at)}
            index={index}
            at={at}
            name={entry?.name ?? ''}
            problem={path && problems?.get(path.join('.'))}
            isChosen={from !== null && to !== null && at >= from && at <= to}
            isActive={at === active}
            isFocused={isFocused && at === active}
            actions={actions}
            scene={scene}
          />
        );
      })}
    </div>
  );
}

export const GridRow = memo(GridRowOf);

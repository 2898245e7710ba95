// One row of the grid: a street or a community, with the verdict of each measure under its figure.
import { memo } from 'react';
import type { Evaluator } from '../../../core/assessment/requirement/situation.ts';
import type { Standing } from '../../../core/assessment/verdict/standing.ts';
import type { Decimal } from '../../../core/quantity/decimal.ts';
import type { Column } from '../../../state/register/column.ts';
import { entryText, rowKind } from '../../../state/register/edits.ts';
import type { GridActions } from '../typing/grid-actions.ts';
import type { Known } from './known-rows.ts';
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

function GridRowOf({ row, index, entry, columns, from, to, active, ...rest }: Props) {
  const { problems, standing, totals, evaluator, isFocused, actions, scene, lines, of } = rest;
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
        const measure = column.measure?.id ?? '';
        return (
          <GridCell
            key={column.id}
            row={row}
            column={column}
            text={entryText(entry, path)}
            unit={standing?.unit}
            outcome={standing?.outcomes.get(measure)}
            total={totals?.get(measure)}
            sum={sumOf(column, standing, evaluator)}
            standing={at === 0 ? standing : undefined}
            of={at === 0 ? of : ''}
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

/** What the communities of a street say of a fact, once all of them do. */
export function sumOf(
  { fact }: Column,
  standing: Standing | undefined,
  evaluator: Evaluator | null,
): Decimal | null {
  if (fact === undefined || standing === undefined || evaluator === null) return null;
  if (standing.unit.children.length === 0) return null;
  const known = evaluator.facts(standing.unit, fact);
  return 'value' in known ? known.value : null;
}

export const GridRow = memo(GridRowOf);

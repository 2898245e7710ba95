// One cell: its figure, and below it what the rules say of it, in words and with a shape; the active one takes typing.
import { memo } from 'react';
import type { Problem } from '../../../core/plan/problem.ts';
import { ActiveCell } from './active-cell.tsx';
import { AtRest } from './cell-at-rest.tsx';
import type { CellFacts } from './cell-text.ts';
import { isEditable } from '../../../state/register/edits.ts';
import type { GridActions } from '../typing/grid-actions.ts';
import { describedBy, type Scene } from '../../../fields/verdict-note.ts';
import { problemSentence } from '../../../i18n/problems.ts';
import styles from './grid.module.css';

interface Props extends CellFacts {
  readonly index: number;
  readonly at: number;
  readonly name: string;
  readonly problem: Problem | undefined;
  readonly isChosen: boolean;
  readonly isActive: boolean;
  readonly isFocused: boolean;
  readonly actions: GridActions;
  readonly scene: Scene;
}

function GridCellOf(props: Props) {
  const { row, column, text, index, at, name, isChosen, isActive, isFocused, ...rest } = props;
  const { actions, scene, problem } = rest;
  return (
    <div
      role="gridcell"
      aria-colindex={at + 1}
      aria-selected={isChosen}
      aria-readonly={!isEditable(row, column)}
      aria-invalid={problem !== undefined}
      className={classOf(at, isChosen, isActive)}
      data-row={index}
      data-column={at}
    >
      <AtRest facts={props} problem={problem} scene={scene} covered={isActive} />
      {isActive && (
        <ActiveCell
          key={`${row.key} ${column.id} ${scene.words.language} ${text}`}
          row={row}
          column={column}
          text={text}
          name={name}
          index={index}
          at={at}
          isFocused={isFocused}
          description={descriptionOf(props)}
          actions={actions}
          words={scene.words}
        />
      )}
    </div>
  );
}

export const GridCell = memo(GridCellOf);

/** What a field is described by: what is wrong with it, or its verdict and what is asked. */
function descriptionOf({ problem, outcome, scene }: Props): string {
  if (problem !== undefined) return problemSentence(problem, scene.words.language);
  return outcome === undefined ? '' : describedBy(outcome, scene);
}

function classOf(at: number, chosen: boolean, active: boolean): string {
  const names = ['cell', ...(at === 0 ? ['name'] : []), ...(chosen ? ['chosen'] : [])];
  return [...names, ...(active ? ['active'] : [])].map((name) => styles[name]).join(' ');
}

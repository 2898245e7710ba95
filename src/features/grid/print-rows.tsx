// The rows of the register on paper: what each cell says, its verdict, and what is asked.
import { problemSentence } from '../../i18n/problems.ts';
import { askedBriefly, type Scene } from '../../fields/verdict-note.ts';
import type { Column } from '../../state/register/column.ts';
import { entryText, rowKind } from '../../state/register/edits.ts';
import type { Row } from '../../state/register/rows.ts';
import type { Sheetful } from './typing/blocks.ts';
import { noteOf, shownText, type CellFacts } from './table/cell-text.ts';
import { sumOf } from './table/grid-row.tsx';
import { useKnown, type Known } from './table/known-rows.ts';
import styles from './print-table.module.css';

interface Props {
  readonly sheet: Sheetful;
  readonly columns: readonly Column[];
  readonly scene: Scene;
}

export function PrintRows({ sheet, columns, scene }: Props) {
  const known = useKnown(sheet);
  return sheet.rows.map((row, index) =>
    row.kind === 'blank' ? null : (
      <Line key={row.key} row={row} known={known(row, index)} columns={columns} scene={scene} />
    ),
  );
}

interface LineProps extends Omit<Props, 'sheet'> {
  readonly row: Row;
  readonly known: Known;
}

function Line({ row, known, columns, scene }: LineProps) {
  const { entry, problems, standing, totals, evaluator, of } = known;
  return (
    <tr className={styles[row.kind]}>
      {columns.map((column, at) => {
        const path = column.paths[rowKind(row)];
        const measure = column.measure?.id ?? '';
        const facts: CellFacts = {
          ...{ row, column, text: entryText(entry, path), unit: standing?.unit },
          ...{ outcome: standing?.outcomes.get(measure), total: totals?.get(measure) },
          ...{ sum: sumOf(column, standing, evaluator), of },
          standing: at === 0 ? standing : undefined,
        };
        const problem = path && problems?.get(path.join('.'));
        const wrong = problem && problemSentence(problem, scene.words.language);
        const Cell = at === 0 ? 'th' : 'td';
        return (
          <Cell
            key={column.id}
            scope={at === 0 ? 'row' : undefined}
            className={column.type === 'figure' ? 'number' : undefined}
          >
            <small>{wrong ?? said(facts, scene)}</small>
            <span>{wrong === undefined ? shownText(facts, scene) : facts.text}</span>
          </Cell>
        );
      })}
    </tr>
  );
}

/** Verdicts in the fewest signs, each with what is asked. */
function said(facts: CellFacts, scene: Scene): string {
  const { outcome } = facts;
  const notes = noteOf(facts, scene).map(({ shape, brief }) => `${shape}${brief}`);
  return [...notes, ...(outcome === undefined ? [] : [askedBriefly(outcome, scene)])].join(' ');
}

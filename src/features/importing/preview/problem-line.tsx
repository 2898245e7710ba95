// One problem of the table: its cell, its reason, and a field to put it right.
import { useState } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import type { ImportProblem, ImportRow } from '../../../io/register/read-register.ts';
import { columnLetters } from '../../../io/tables/table.ts';
import type { Import } from '../use-import.ts';
import { useReason } from '../reading/use-reason.ts';

export interface Found {
  readonly row: ImportRow;
  readonly problem: ImportProblem;
}

/** What the cell holds, to begin the correction with. */
function heldBy({ row, problem: { code, column, values } }: Found, work: Import): string {
  const target = work.match?.columns[column]?.target;
  if (values['text'] !== undefined) return values['text'];
  if (target === 'id') return row.id;
  if (target === 'street') return row.street;
  return code === 'no-name' ? '' : row.name;
}

export function ProblemLine({ work, row, problem }: Found & { readonly work: Import }) {
  const { t } = useWords();
  const { code, column } = problem;
  const cell = `${row.row},${column}`;
  const stated = heldBy({ row, problem }, work);
  const [typed, setTyped] = useState(work.corrections[cell] ?? stated);
  const letters = columnLetters(Math.max(column, 0));
  const header =
    work.match?.columns[column]?.header || t('register.import.columnNo', { column: letters });
  const reasonId = `reason ${cell} ${code}`.replaceAll(' ', '-');
  const save = () => {
    if (typed !== (work.corrections[cell] ?? stated)) work.correct(cell, typed);
  };
  return (
    <tr>
      <td>{`${letters}${row.row + 1}`}</td>
      <th scope="row">{[row.street, row.name].filter((text) => text !== '').join(' ')}</th>
      <td>{header}</td>
      <td>
        <input
          className="input"
          aria-label={`${row.row + 1} ${header}`}
          aria-invalid="true"
          aria-describedby={reasonId}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={save}
          onKeyDown={(event) => {
            if (event.key === 'Enter') save();
          }}
        />
      </td>
      <Reason found={{ row, problem }} id={reasonId} onConfirm={() => work.correct(cell, typed)} />
    </tr>
  );
}

interface ReasonProps {
  readonly found: Found;
  readonly id: string;
  readonly onConfirm: () => void;
}

/** What may be right all the same: figures, and names. */
const FIGURES = ['implausible', 'unit-unclear'];
const NAMES = ['not-a-name', 'two-names', 'alike-name', 'a-part', 'only-a-name'];

/** Why, and the way to say that what hardly can be is right all the same. */
function Reason({ found: { row, problem }, id, onConfirm }: ReasonProps) {
  const { t } = useWords();
  const reason = useReason(problem);
  const { code, values } = problem;
  const answer = t(NAMES.includes(code) ? 'register.import.isSuch' : 'register.import.soItIs');
  return (
    <td>
      <span id={id}>{reason}</span>{' '}
      {[...FIGURES, ...NAMES].includes(code) && (
        <button
          type="button"
          className="button quiet"
          aria-label={`${row.row + 1} ${values['text'] ?? row.name}：${answer}`}
          onClick={onConfirm}
        >
          {answer}
        </button>
      )}
    </td>
  );
}

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

/** The address of the cell in the file, and what tells its line from others. */
function placeOf(row: number, letters: string, { cell }: ImportProblem['values']) {
  const line = String(row + 1);
  return cell === undefined ? { place: letters + line, line } : { place: cell, line: cell };
}

export function ProblemLine({ work, row, problem }: Found & { readonly work: Import }) {
  const { t } = useWords();
  const { code, column, values } = problem;
  const cell = `${row.row},${column}`;
  const stated = heldBy({ row, problem }, work);
  const [typed, setTyped] = useState(work.corrections[cell] ?? stated);
  const letters = columnLetters(Math.max(column, 0));
  const own = work.match?.columns[column]?.header;
  const header = own || t('register.import.columnNo', { column: letters });
  const reasonId = `reason ${cell} ${code}`.replaceAll(' ', '-');
  const { place, line } = placeOf(row.row, letters, values);
  const onConfirm = (text = typed) => work.correct(cell, text);
  const save = () => {
    if (typed !== (work.corrections[cell] ?? stated)) work.correct(cell, typed);
  };
  return (
    <tr>
      <td>{place}</td>
      <th scope="row">{[row.street, row.name].filter((text) => text !== '').join(' ')}</th>
      <td>{header}</td>
      <td>
        <input
          className="input"
          aria-label={`${line} ${header}`}
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
      <Reason found={{ row, problem }} {...{ id: reasonId, line, onConfirm }} />
    </tr>
  );
}

interface ReasonProps {
  readonly found: Found;
  readonly id: string;
  readonly line: string;
  /** With the text to put in the place of what was typed. */
  readonly onConfirm: (text?: string) => void;
}

/** What may be right all the same: figures, and names. */
const FIGURES = ['implausible', 'unit-unclear'];
const NAMES = [
  'not-a-name',
  'two-names',
  'alike-name',
  'a-part',
  'only-a-name',
  'set-apart',
  'not-yet',
];

/** Why, and the way to say that what hardly can be is right all the same. */
function Reason({ found: { row, problem }, id, line, onConfirm }: ReasonProps) {
  const { t } = useWords();
  const reason = useReason(problem);
  const { code, values } = problem;
  const sum = values['sum'];
  const answer = t(NAMES.includes(code) ? 'register.import.isSuch' : 'register.import.soItIs');
  return (
    <td>
      <span id={id}>{reason}</span>{' '}
      {[...FIGURES, ...NAMES].includes(code) && (
        <button
          type="button"
          className="button quiet"
          aria-label={`${line} ${values['text'] ?? row.name}：${answer}`}
          onClick={() => onConfirm()}
        >
          {answer}
        </button>
      )}
      {sum !== undefined && (
        <button type="button" className="button quiet" onClick={() => onConfirm(sum)}>
          {t('register.import.addUp', { parts: values['text'] ?? '', sum })}
        </button>
      )}
    </td>
  );
}

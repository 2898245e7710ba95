// A field of the draft: keeps what is typed, shows what is wrong with it in the user's language.
import { useId } from 'react';
import { fieldSentence } from '../../../i18n/plan-problems.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { type DraftPath } from '../../../state/draft/draft-path.ts';
import { useDraftText } from './draft-text.ts';
import { useProblem } from './loaded.ts';
import styles from './calculator.module.css';

interface Props {
  readonly path: DraftPath;
  /** True of a path found in the results shown; else it is one of what is typed. */
  readonly isOfResults?: boolean;
  readonly label: string;
  /** Words before the field; left out in a table, where the header names it. */
  readonly visibleLabel?: boolean;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly text?: boolean;
  /** What describes the field to who does not see its row, such as its verdict. */
  readonly described?: string;
  /** What else changes with it, such as that communities are no longer made by the totals. */
  readonly onEdit?: () => void;
}

export function fieldId(path: DraftPath): string {
  return `field-${path.join('-')}`;
}

export function DraftInput(props: Props) {
  const { path, label, visibleLabel, hint, placeholder, text, onEdit, isOfResults, described } =
    props;
  const { language } = useWords();
  const [value, write] = useDraftText(path, isOfResults === true);
  const noteId = useId();
  const problem = useProblem(path, isOfResults === true);
  const note = problem === undefined ? hint : fieldSentence(problem, language);
  return (
    <span className={visibleLabel === true ? styles['field'] : styles['cell']}>
      {visibleLabel === true && <label htmlFor={fieldId(path)}>{label}</label>}
      <input
        id={fieldId(path)}
        className={text === true ? 'input' : 'input number'}
        aria-label={visibleLabel === true ? undefined : label}
        aria-invalid={problem !== undefined}
        aria-describedby={(note ?? described) === undefined ? undefined : noteId}
        // What is typed is of now, beside results of a moment ago; what stands in while nothing is, is theirs.
        data-typed={value === '' ? undefined : true}
        inputMode={text === true ? 'text' : 'decimal'}
        autoComplete="off"
        placeholder={placeholder}
        value={value}
        onChange={(event) => {
          write(event.target.value);
          onEdit?.();
        }}
      />
      <Said id={noteId} note={note} isWrong={problem !== undefined} described={described} />
    </span>
  );
}

interface SaidProps {
  readonly id: string;
  /** What is seen and heard below the field; what is only heard stands in where there is none. */
  readonly note: string | undefined;
  readonly isWrong: boolean;
  readonly described: string | undefined;
}

function Said({ id, note, isWrong, described }: SaidProps) {
  if (note === undefined) {
    if (described === undefined) return null;
    return (
      <span id={id} hidden>
        {described}
      </span>
    );
  }
  return (
    <span
      id={id}
      className={isWrong ? styles['error'] : styles['hint']}
      role={isWrong ? 'alert' : undefined}
    >
      {note}
    </span>
  );
}

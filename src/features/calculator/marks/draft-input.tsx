// A field of the draft: keeps what is typed, shows what is wrong with it in the user's language.
import { useId } from 'react';
import { problemSentence } from '../../../i18n/problems.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { type DraftPath } from '../../../state/draft/draft-path.ts';
import { useProblem } from './loaded.ts';
import styles from './calculator.module.css';

interface Props {
  readonly path: DraftPath;
  readonly label: string;
  /** Words before the field; left out in a table, where the header names it. */
  readonly visibleLabel?: boolean;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly text?: boolean;
  /** What else changes with it, such as that communities are no longer made by the totals. */
  readonly onEdit?: () => void;
}

/** The text at a path of the draft; nothing where nothing was entered. */
export function draftText(draft: unknown, path: DraftPath): string {
  const value = path.reduce<unknown>(
    (found, step) =>
      found === undefined || found === null
        ? undefined
        : (found as Record<string | number, unknown>)[step],
    draft,
  );
  return typeof value === 'string' ? value : '';
}

export function fieldId(path: DraftPath): string {
  return `field-${path.join('-')}`;
}

export function DraftInput({ path, label, visibleLabel, hint, placeholder, text, onEdit }: Props) {
  const { language } = useWords();
  const value = usePlanStore((state) => draftText(state.draft, path));
  const setAt = usePlanStore((state) => state.setAt);
  const noteId = useId();
  const problem = useProblem(path);
  const note = problem === undefined ? hint : problemSentence(problem, language);
  return (
    <span className={visibleLabel === true ? styles['field'] : styles['cell']}>
      {visibleLabel === true && <label htmlFor={fieldId(path)}>{label}</label>}
      <input
        id={fieldId(path)}
        className={text === true ? 'input' : 'input number'}
        aria-label={visibleLabel === true ? undefined : label}
        aria-invalid={problem !== undefined}
        aria-describedby={note === undefined ? undefined : noteId}
        inputMode={text === true ? 'text' : 'decimal'}
        autoComplete="off"
        placeholder={placeholder}
        value={value}
        onChange={(event) => {
          setAt(path, event.target.value);
          onEdit?.();
        }}
      />
      {note !== undefined && (
        <span
          id={noteId}
          className={problem === undefined ? styles['hint'] : styles['error']}
          role={problem === undefined ? undefined : 'alert'}
        >
          {note}
        </span>
      )}
    </span>
  );
}

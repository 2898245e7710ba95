// A choice of the draft among a few words, or not yet made.
import { useWords } from '../../../i18n/i18n.ts';
import { type DraftPath } from '../../../state/draft/draft-path.ts';
import { fieldId } from '../marks/draft-input.tsx';
import { useDraftText } from '../marks/draft-text.ts';
import styles from '../marks/calculator.module.css';

interface Props {
  readonly path: DraftPath;
  /** True of a path found in the results shown; else it is one of what is typed. */
  readonly isOfResults?: boolean;
  readonly label: string;
  readonly options: readonly (readonly [id: string, label: string])[];
  /** Words before the field; left out in a table, where the header names it. */
  readonly visibleLabel?: boolean;
  readonly hint?: string;
}

export function DraftChoice({ path, isOfResults, label, options, visibleLabel, hint }: Props) {
  const { t } = useWords();
  const [value, write] = useDraftText(path, isOfResults === true);
  const isNamed = visibleLabel === true;
  const choice = (
    <select
      id={fieldId(path)}
      className="input"
      aria-label={isNamed ? undefined : label}
      aria-describedby={hint === undefined ? undefined : `${fieldId(path)}-hint`}
      value={value}
      onChange={(event) => write(event.target.value)}
    >
      <option value="">{t('input.unknown')}</option>
      {options.map(([id, words]) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  );
  if (!isNamed) return choice;
  return (
    <span className={styles['field']}>
      <label htmlFor={fieldId(path)}>{label}</label>
      {choice}
      {hint !== undefined && (
        <span id={`${fieldId(path)}-hint`} className={styles['hint']}>
          {hint}
        </span>
      )}
    </span>
  );
}

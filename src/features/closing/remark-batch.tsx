// One line that fills in why, remedy, year and who of all selected shortages at once.
import { useState } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import type { Draft } from '../../state/draft/draft.ts';
import type { DraftPath } from '../../state/draft/draft-path.ts';
import { writeAllNow } from '../../state/register/typed-now.ts';
import { REMARK_FIELDS, useRemarkHints, type RemarkField } from './remark-fields.ts';
import { written } from '../../fields/field-text.ts';
import styles from '../../fields/judged.module.css';

type Texts = Readonly<Record<RemarkField, string>>;
const BLANK: Texts = { reason: '', remedy: '', year: '', who: '' };

/** @param paths where the selected shortages keep what is said of them */
export function RemarkBatch({ paths }: { readonly paths: readonly DraftPath[] }) {
  const { t } = useWords();
  const { draft: shown } = useRegister();
  const hintsOf = useRemarkHints();
  const [texts, setTexts] = useState(BLANK);
  const [filled, setFilled] = useState(0);
  const given = REMARK_FIELDS.filter((field) => texts[field].trim() !== '');
  const fill = () => {
    fillIn(paths, texts, given, shown, hintsOf);
    setFilled(paths.length);
    setTexts(BLANK);
  };
  return (
    <div className={styles['batch']}>
      {REMARK_FIELDS.map((field) => (
        <BatchField
          key={field}
          field={field}
          value={texts[field]}
          onType={(text) => setTexts({ ...texts, [field]: text })}
        />
      ))}
      <button
        type="button"
        className="button"
        disabled={paths.length === 0 || given.length === 0}
        onClick={fill}
      >
        {t('register.costs.fill', { count: paths.length })}
      </button>
      <span role="status">{filled > 0 && t('register.costs.filled', { count: filled })}</span>
    </div>
  );
}

interface FieldProps {
  readonly field: RemarkField;
  readonly value: string;
  readonly onType: (text: string) => void;
}

function BatchField({ field, value, onType }: FieldProps) {
  const { t } = useWords();
  const name = t(`register.remarks.${field}`);
  const { placeholder, list } = useRemarkHints()(field);
  return (
    <label>
      <span>{name}</span>
      <input
        className="input"
        aria-label={t('register.costs.forSelected', { field: name })}
        autoComplete="off"
        placeholder={placeholder}
        list={list}
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
    </label>
  );
}

/** All of them as one step back; fields left blank stay as they are. */
function fillIn(
  paths: readonly DraftPath[],
  texts: Texts,
  given: readonly RemarkField[],
  shown: Draft,
  hintsOf: ReturnType<typeof useRemarkHints>,
): void {
  const kept = (field: RemarkField) => {
    const { type, words } = hintsOf(field);
    return written(words === undefined ? texts[field] : words.keep(texts[field]), type);
  };
  const changes = paths.flatMap((path) =>
    given.map((field) => [[...path, field], () => kept(field)] as const),
  );
  writeAllNow(changes, shown);
}

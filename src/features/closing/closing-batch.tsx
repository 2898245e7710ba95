// One line that fills in the way, deadline, responsible unit and note of all selected gaps at once.
import { useState } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import type { Draft } from '../../state/draft/draft.ts';
import type { DraftPath } from '../../state/draft/draft-path.ts';
import { writeAllNow } from '../../state/register/typed-now.ts';
import { CLOSING_FIELDS, hintsOf, type ClosingField } from './closing-row.tsx';
import { written } from '../../fields/field-text.ts';
import styles from '../../fields/judged.module.css';

type Texts = Readonly<Record<ClosingField, string>>;
const BLANK: Texts = { way: '', deadline: '', unit: '', note: '' };

/** @param paths where the selected gaps keep how they will be closed */
export function ClosingBatch({ paths }: { readonly paths: readonly DraftPath[] }) {
  const { t } = useWords();
  const { draft: shown } = useRegister();
  const [texts, setTexts] = useState(BLANK);
  const [filled, setFilled] = useState(0);
  const given = CLOSING_FIELDS.filter((field) => texts[field].trim() !== '');
  const fill = () => {
    fillIn(paths, texts, given, shown);
    setFilled(paths.length);
    setTexts(BLANK);
  };
  return (
    <div className={styles['batch']}>
      {CLOSING_FIELDS.map((field) => (
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
  readonly field: ClosingField;
  readonly value: string;
  readonly onType: (text: string) => void;
}

function BatchField({ field, value, onType }: FieldProps) {
  const { t } = useWords();
  const name = t(`register.costs.${field}`);
  const { placeholder, list } = hintsOf(field, t('register.costs.datePlaceholder'));
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
  given: readonly ClosingField[],
  shown: Draft,
): void {
  const typeOf = (field: ClosingField) => (field === 'deadline' ? 'date' : 'text');
  const changes = paths.flatMap((path) =>
    given.map((field) => [[...path, field], () => written(texts[field], typeOf(field))] as const),
  );
  writeAllNow(changes, shown);
}

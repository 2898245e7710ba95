// What the pasted text says of the paper itself, each with its words: taken into the head of the paper one by one.
import { useMemo } from 'react';
import { headOf, type HeadWords } from '../../../state/writing/head-of-text.ts';
import { formatDate } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { textAt, withValue } from '../../../state/writing/pack-data.ts';
import { useEdit, useOpenPaper } from '../open-paper.ts';
import styles from './text.module.css';

export function HeadProposals({ text }: { readonly text: string }) {
  const { t } = useWords();
  const found = useMemo(() => headOf(text), [text]);
  if (found.length === 0) return null;
  return (
    <section aria-label={t('writing.text.head')}>
      <h4 className={styles['headTitle']}>{t('writing.text.head')}</h4>
      <ul className={styles['head']}>
        {found.map((said) => (
          <OneOfHead key={said.field} said={said} />
        ))}
      </ul>
    </section>
  );
}

/** Taken by a press, and shown as taken: the button stays where the keyboard is. */
function OneOfHead({ said: { field, value, words } }: { readonly said: HeadWords }) {
  const { t, language } = useWords();
  const { document } = useOpenPaper();
  const edit = useEdit();
  const isTaken = textAt(document, ['document', field]) === value;
  const name = t(`writing.fields.${field}`);
  return (
    <li>
      {name} <strong>{field === 'number' ? value : formatDate(value, language)}</strong>{' '}
      <span className={styles['hint']}>{t('writing.text.rests', { words })}</span>{' '}
      <button
        type="button"
        className="button quiet"
        aria-pressed={isTaken}
        aria-label={t('writing.text.takeHead', { name })}
        onClick={() => edit((now) => withValue(now, ['document', field], value))}
      >
        {t(isTaken ? 'writing.text.headTaken' : 'writing.examples.take')}
      </button>
    </li>
  );
}

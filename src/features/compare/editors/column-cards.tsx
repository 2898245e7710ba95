// The columns beside the first: each with what is chosen in it, one more or one less.
import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import { MOST_COLUMNS } from '../../../sheets/comparison/compared.ts';
import styles from '../compare.module.css';
import { LETTERS } from '../supposed.ts';
import cards from './editors.module.css';

interface Props<Chosen> {
  readonly chosen: readonly Chosen[];
  /** A column in which nothing is chosen yet. */
  readonly blank: Chosen;
  readonly onChange: (chosen: readonly Chosen[]) => void;
  /** The fields of one column. */
  readonly edit: (one: Chosen, change: (one: Chosen) => void, name: string) => ReactNode;
}

export function ColumnCards<Chosen>({ chosen, blank, onChange, edit }: Props<Chosen>) {
  const { t } = useWords();
  const change = (at: number) => (one: Chosen) =>
    onChange(chosen.map((before, index) => (index === at ? one : before)));
  return (
    <div className={cards['cards']}>
      {chosen.map((one, at) => {
        const name = t('compare.column', { number: LETTERS[at + 1] ?? '' });
        return (
          <fieldset key={at} className={cards['card']}>
            <legend>{name}</legend>
            {edit(one, change(at), name)}
            {chosen.length > 1 && (
              <button
                type="button"
                className="link"
                onClick={() => onChange(chosen.filter((_, index) => index !== at))}
              >
                {t('compare.remove', { name })}
              </button>
            )}
          </fieldset>
        );
      })}
      {chosen.length < MOST_COLUMNS - 1 ? (
        <button type="button" className="button quiet" onClick={() => onChange([...chosen, blank])}>
          {t('compare.add')}
        </button>
      ) : (
        <p className={styles['note']}>{t('compare.full')}</p>
      )}
    </div>
  );
}

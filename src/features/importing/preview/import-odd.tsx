// A column of figures that cannot be, such as thirty people to a household: asked about before anything is taken.
import { useState } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import type { Import } from '../use-import.ts';
import styles from './import-asks.module.css';

interface Odd {
  readonly count: number;
  readonly isConfirmed: boolean;
  readonly isAsked: boolean;
  readonly confirm: (is: boolean) => void;
}

export function useOdd({ file, table, match, read }: Import): Odd {
  const key = `${file} ${table} ${match?.columns.map(({ target, unit }) => `${target} ${unit}`).join()}`;
  const [confirmed, setConfirmed] = useState('');
  const count = read?.odd ?? 0;
  const isConfirmed = confirmed === key;
  return {
    count,
    isConfirmed,
    isAsked: count > 0 && !isConfirmed,
    confirm: (is) => setConfirmed(is ? key : ''),
  };
}

export function ImportOdd({ odd: { count, isConfirmed, confirm } }: { readonly odd: Odd }) {
  const { t } = useWords();
  if (count === 0) return null;
  return (
    <div role="alert" className={styles['odd']}>
      <p>{t('register.import.odd', { count })}</p>
      <label>
        <input
          type="checkbox"
          checked={isConfirmed}
          onChange={(event) => confirm(event.target.checked)}
        />{' '}
        {t('register.import.oddConfirm')}
      </label>
    </div>
  );
}

// A new name for a plan, typed in its line of the list.
import { useState } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import styles from './plans.module.css';

const LONGEST = 200;

interface Props {
  readonly name: string;
  readonly onYes: (name: string) => void;
  readonly onNo: () => void;
}

export function Rename({ name, onYes, onNo }: Props) {
  const { t } = useWords();
  const [text, setText] = useState(name);
  return (
    <form
      className={styles['rename']}
      onSubmit={(event) => {
        event.preventDefault();
        onYes(text.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onNo();
      }}
    >
      <input
        className="input"
        aria-label={t('kept.plans.newName')}
        autoFocus
        maxLength={LONGEST}
        value={text}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button">
        {t('kept.plans.renameDone')}
      </button>
      <button type="button" className="button quiet" onClick={onNo}>
        {t('kept.plans.cancel')}
      </button>
    </form>
  );
}

// A long list is shown a part at a time; paper says how much it leaves out, and where that is.
import { useWords } from '../../../i18n/i18n.ts';
import styles from '../batch.module.css';
import { useCount } from './overview.tsx';

interface Props {
  readonly all: number;
  readonly shown: number;
  readonly onMore: () => void;
  /** The sheet of the summary that lists all of them. */
  readonly sheet: 'places' | 'streets' | 'worst' | 'bad';
}

export function MoreOf({ all, shown, onMore, sheet }: Props) {
  const { t } = useWords();
  const count = useCount();
  if (all <= shown) return null;
  const number = count(all - shown);
  return (
    <>
      <button type="button" className="link no-print" onClick={onMore}>
        {t('batch.more', { number })}
      </button>
      <p className={styles['onPaper']}>
        {t('batch.unlisted', { number, sheet: t(`batch.sheets.${sheet}`) })}
      </p>
    </>
  );
}

// A long list is shown a part at a time; paper says how much it leaves out.
import { useWords } from '../../../i18n/i18n.ts';
import styles from '../batch.module.css';
import { useCount } from './overview.tsx';

interface Props {
  readonly all: number;
  readonly shown: number;
  readonly onMore: () => void;
}

export function MoreOf({ all, shown, onMore }: Props) {
  const { t } = useWords();
  const count = useCount();
  if (all <= shown) return null;
  return (
    <>
      <button type="button" className="link no-print" onClick={onMore}>
        {t('batch.more', { number: count(all - shown) })}
      </button>
      <p className={styles['onPaper']}>{t('batch.unlisted', { number: count(all - shown) })}</p>
    </>
  );
}

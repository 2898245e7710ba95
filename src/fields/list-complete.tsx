// Whether every community of the places covered is listed: shares are judged on a complete list alone.
import { useWords } from '../i18n/i18n.ts';
import { usePlanStore } from '../state/keeping/plan-store.ts';
import styles from './tools-and-notes.module.css';

export function ListComplete() {
  const { t } = useWords();
  const complete = usePlanStore((state) => state.draft.complete ?? '');
  const setAt = usePlanStore((state) => state.setAt);
  return (
    <label className={styles['said']}>
      {t('grid.wider.complete')}
      <select
        className="input"
        value={complete}
        onChange={(event) => setAt(['complete'], event.target.value)}
      >
        <option value="">{t('grid.wider.completeUnsaid')}</option>
        {(['yes', 'no'] as const).map((id) => (
          <option key={id} value={id}>
            {t(`complete.${id}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

// Plans that are not in hand and could not be saved: they are not out of sight, and there is a way back to each.
import { useWords } from '../../i18n/i18n.ts';
import { useSaving } from '../../state/keeping/in-hand.ts';
import { goBackTo } from '../../state/keeping/plan-session.ts';
import styles from './plans.module.css';

export function OtherPlans() {
  const { t } = useWords();
  const others = useSaving((state) => state.others);
  if (others.length === 0) return null;
  return (
    <div role="alert" className={styles['trouble']}>
      <p>{t('kept.storage.others')}</p>
      <div className={styles['actions']}>
        {others.map(({ id, name }) => (
          <button key={id} type="button" className="button quiet" onClick={() => void goBackTo(id)}>
            {t('kept.storage.goBack', { name: name || t('kept.plans.unnamed') })}
          </button>
        ))}
      </div>
    </div>
  );
}

// Says of the plan that the first visit opens on that it is a sample, with the way to a plan of one's own beside it.
import { blankNames, useWords } from '../../../i18n/i18n.ts';
import { blankPlan } from '../../../state/draft/blank-plan.ts';
import { isSample, startPlan } from '../../../state/keeping/plan-session.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { today } from '../../../state/today.ts';
import styles from '../marks/calculator.module.css';

export function SampleNotice() {
  const { t } = useWords();
  const isOne = usePlanStore(isSample);
  if (!isOne) return null;
  const begin = () => void startPlan(blankPlan(today(), blankNames), 'untouched');
  return (
    <p className={styles['sample']}>
      <span>{t('plan.isSample')}</span>{' '}
      <button type="button" className="button" onClick={begin}>
        {t('plan.startOwn')}
      </button>
    </p>
  );
}

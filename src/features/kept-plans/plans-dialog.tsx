// My plans: what this browser keeps, found and opened, made, copied, renamed and deleted; backed up, restored, put into a link.
import { useCallback, useEffect, useState } from 'react';
import { blankNames, useWords } from '../../i18n/i18n.ts';
import type { PlanHead } from '../../state/keeping/plan-head.ts';
import { keptPlans, startPlan } from '../../state/keeping/plan-session.ts';
import { blankPlan } from '../../state/draft/blank-plan.ts';
import { today } from '../../state/today.ts';
import { Drawer } from '../../ui/drawer.tsx';
import { BackupActions } from './backup-actions.tsx';
import { LinkAction } from './link-action.tsx';
import { PlanList } from './plan-list.tsx';
import styles from './plans.module.css';
import type { Said, Tell } from './said.ts';

export function PlansDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const { plans, refresh } = usePlans();
  const [said, setSaid] = useState<Said>({ text: '' });
  const tell: Tell = (next) => {
    setSaid(next);
    refresh();
  };
  const begin = () => {
    startPlan(blankPlan(today(), blankNames), 'untouched');
    onClose();
  };
  return (
    <Drawer
      title={t('kept.plans.heading')}
      subtitle={t('kept.plans.why')}
      closeLabel={t('kept.plans.close')}
      onClose={onClose}
    >
      <div className={styles['actions']}>
        <button type="button" className="button" onClick={begin}>
          {t('kept.plans.new')}
        </button>
        <BackupActions tell={tell} />
      </div>
      <LinkAction />
      <p role="status" className={styles['said']}>
        {said.text}{' '}
        {said.undo !== undefined && (
          <button type="button" className="button quiet" onClick={said.undo}>
            {t('kept.plans.removeUndo')}
          </button>
        )}
      </p>
      {plans === 'reading' && <p>{t('kept.plans.loading')}</p>}
      {plans === 'unreadable' && <p role="alert">{t('kept.plans.unreadable')}</p>}
      {typeof plans !== 'string' && <PlanList plans={plans} tell={tell} onOpen={onClose} />}
    </Drawer>
  );
}

function usePlans() {
  const [plans, setPlans] = useState<readonly PlanHead[] | 'reading' | 'unreadable'>('reading');
  const refresh = useCallback(() => {
    void keptPlans().then(setPlans, () => setPlans('unreadable'));
  }, []);
  useEffect(refresh, [refresh]);
  return { plans, refresh };
}

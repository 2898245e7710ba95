// My plans: what this browser keeps, found and opened, made, copied, renamed and deleted; backed up, restored, put into a link.
import { useCallback, useEffect, useState } from 'react';
import { blankNames, useWords } from '../../i18n/i18n.ts';
import { refusalOf } from '../../state/keeping/book.ts';
import { learnPromise, usePersistence } from '../../state/library/persistence.ts';
import type { PlanHead } from '../../state/library/plan-head.ts';
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
  const begin = async () => {
    if (await startPlan(blankPlan(today(), blankNames), 'untouched')) onClose();
  };
  return (
    <Drawer
      title={t('kept.plans.heading')}
      subtitle={t('kept.plans.why')}
      closeLabel={t('kept.plans.close')}
      onClose={onClose}
    >
      <div className={styles['actions']}>
        <button type="button" className="button" onClick={() => void begin()}>
          {t('kept.plans.new')}
        </button>
        <BackupActions tell={tell} />
      </div>
      <Promised />
      <LinkAction />
      <SaidLast said={said} />
      {plans === 'reading' && <p>{t('kept.plans.loading')}</p>}
      {(plans === 'unreadable' || plans === 'silent' || plans === 'listNewer') && (
        <p role="alert">{t(`kept.plans.${plans}`)}</p>
      )}
      {typeof plans !== 'string' && <PlanList plans={plans} tell={tell} onOpen={onClose} />}
    </Drawer>
  );
}

function SaidLast({ said: { text, undo } }: { readonly said: Said }) {
  const { t } = useWords();
  return (
    <p role="status" className={styles['said']}>
      {text}{' '}
      {undo !== undefined && (
        <button type="button" className="button quiet" onClick={undo}>
          {t('kept.plans.removeUndo')}
        </button>
      )}
    </p>
  );
}

const PROMISES = {
  kept: 'kept.plans.promiseKept',
  'not kept': 'kept.plans.promiseNotKept',
  unknown: 'kept.plans.promiseUnknown',
} as const;

/** Whether the browser may clear what is kept here. */
function Promised() {
  const { t } = useWords();
  const promised = usePersistence((state) => state.promised);
  useEffect(() => void learnPromise(), []);
  return <p className={styles['why']}>{t(PROMISES[promised])}</p>;
}

/** Why the list cannot be had. */
type Unread = 'unreadable' | 'silent' | 'listNewer';
const UNREAD = {
  ...{ full: 'unreadable', private: 'unreadable', silent: 'silent', newer: 'listNewer' },
} as const satisfies Record<string, Unread>;

function usePlans() {
  const [plans, setPlans] = useState<readonly PlanHead[] | 'reading' | Unread>('reading');
  const refresh = useCallback(() => {
    void keptPlans().then(setPlans, (error: unknown) => setPlans(UNREAD[refusalOf(error)]));
  }, []);
  useEffect(refresh, [refresh]);
  return { plans, refresh };
}

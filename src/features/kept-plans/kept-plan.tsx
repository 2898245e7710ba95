// One kept plan: its name, when it was saved, and what can be done with it.
import { useState } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { useSaving } from '../../state/keeping/in-hand.ts';
import type { PlanHead } from '../../state/library/plan-head.ts';
import { Ask } from '../../ui/ask.tsx';
import type { Tell } from './said.ts';
import styles from './plans.module.css';
import { Rename } from './rename.tsx';
import { usePlanActions } from './use-plan-actions.ts';

interface Props {
  readonly plan: PlanHead;
  readonly plans: readonly PlanHead[];
  readonly tell: Tell;
  readonly onOpen: () => void;
}

export function KeptPlan({ plan, plans, tell, onOpen }: Props) {
  const { t } = useWords();
  const current = useSaving((state) => state.id === plan.id);
  const [doing, setDoing] = useState<'nothing' | 'rename' | 'remove'>('nothing');
  const name = plan.name || t('kept.plans.unnamed');
  const actions = usePlanActions({ plan, plans, tell, onOpen });
  const { when, open, copy, rename, remove, download } = actions;
  const counted = t('kept.plans.communities', { count: plan.communities });
  const done = () => setDoing('nothing');
  return (
    <li aria-current={current}>
      <b>{name}</b> {current && <em>{t('kept.plans.current')}</em>}
      <p>
        {(plan.kind === 'plan' ? [counted, when] : [when, t(`kept.plans.${plan.kind}`)])
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      {doing === 'rename' ? (
        <Rename name={plan.name} onNo={done} onYes={(next) => void rename(next).then(done)} />
      ) : (
        <Actions {...{ plan, name, current, open, copy, download }} onDo={setDoing} />
      )}
      {doing === 'remove' && (
        <Ask
          question={t('kept.plans.removeAsk', { name, communities: counted, saved: when })}
          yes={t('kept.plans.remove')}
          no={t('kept.plans.cancel')}
          onYes={() => {
            done();
            void remove();
          }}
          onNo={done}
        />
      )}
    </li>
  );
}

interface ActionsProps {
  readonly plan: PlanHead;
  readonly name: string;
  readonly current: boolean;
  readonly open: () => Promise<void>;
  readonly copy: () => Promise<void>;
  readonly download: () => Promise<void>;
  readonly onDo: (doing: 'rename' | 'remove') => void;
}

function Actions({ plan, name, current, open, copy, download, onDo }: ActionsProps) {
  const { t } = useWords();
  const action = (key: 'open' | 'copy' | 'rename' | 'remove', run: () => void) => (
    <button
      type="button"
      className="button quiet"
      aria-label={t(`kept.plans.${key}Named`, { name })}
      onClick={run}
    >
      {t(`kept.plans.${key}`)}
    </button>
  );
  return (
    <div className={styles['actions']}>
      {plan.kind === 'plan' ? (
        <>
          {!current && action('open', () => void open())}
          {action('copy', () => void copy())}
          {action('rename', () => onDo('rename'))}
        </>
      ) : (
        <button type="button" className="button quiet" onClick={() => void download()}>
          {t('kept.plans.download')}
        </button>
      )}
      {action('remove', () => onDo('remove'))}
    </div>
  );
}

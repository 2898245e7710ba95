// My plans: open, copy, delete, back up to one file and back, or put one into a link.
import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { useSaving } from '../../state/autosave.ts';
import { backupText, readBackup, restore } from '../../state/backup.ts';
import { planLink } from '../../state/plan-link.ts';
import { deletePlan, openStored, startPlan, storedPlans } from '../../state/plan-session.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import type { StoredPlan } from '../../state/stored-plan.ts';
import { Ask } from '../../ui/ask.tsx';
import { Drawer } from '../../ui/drawer.tsx';
import styles from './plans.module.css';

const LONG = 8000;

export function PlansDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const [plans, setPlans] = useState<readonly StoredPlan[]>([]);
  const [message, setMessage] = useState('');
  const [link, setLink] = useState('');
  const refresh = () => void storedPlans().then(setPlans);
  useEffect(refresh, []);
  const restoreFrom = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = readBackup(await file.text());
    if (read === null) return setMessage(t('register.plans.notABackup'));
    const count = await restore(read);
    const lost = read.lost.length;
    const names = read.lost.join(t('results.and'));
    const missed = lost === 0 ? '' : t('register.plans.notRestored', { count: lost, names });
    setMessage(`${t('register.plans.restored', { count })} ${missed}`);
    refresh();
  };
  const makeLink = async () => {
    const made = await planLink(usePlanStore.getState().draft, window.location.href);
    setLink(made);
    await navigator.clipboard?.writeText(made).catch(() => undefined);
    const { length } = made;
    setMessage(
      t(length > LONG ? 'register.plans.linkLong' : 'register.plans.linkReady', { length }),
    );
  };
  return (
    <Drawer
      title={t('register.plans.heading')}
      closeLabel={t('register.plans.close')}
      onClose={onClose}
    >
      <div className={styles['actions']}>
        <button type="button" className="button quiet" onClick={() => saveText(backupText(plans))}>
          {t('register.plans.backup')}
        </button>
        <label className="button quiet">
          {t('register.plans.restore')}
          <input
            type="file"
            className="hidden"
            accept=".json"
            onChange={(event) => {
              void restoreFrom(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </label>
        <button type="button" className="button quiet" onClick={() => void makeLink()}>
          {t('register.plans.link')}
        </button>
      </div>
      {message !== '' && <p role="status">{message}</p>}
      {link !== '' && (
        <input className="input" readOnly aria-label={t('register.plans.linkShow')} value={link} />
      )}
      <ul className={styles['plans']}>
        {plans.map((plan) => (
          <Kept key={plan.id} plan={plan} onChange={refresh} onOpen={onClose} />
        ))}
      </ul>
    </Drawer>
  );
}

interface KeptProps {
  readonly plan: StoredPlan;
  readonly onChange: () => void;
  readonly onOpen: () => void;
}

function Kept({ plan, onChange, onOpen }: KeptProps) {
  const { t, language } = useWords();
  const current = useSaving((state) => state.id === plan.id);
  const [asking, setAsking] = useState(false);
  const name = plan.draft.name || t('register.plans.unnamed');
  const count = plan.draft.streets.reduce((sum, street) => sum + street.communities.length, 0);
  const when = new Date(plan.savedAt).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB');
  const open = () => {
    openStored(plan);
    onOpen();
  };
  const copy = () => {
    startPlan(plan.draft);
    onOpen();
  };
  const remove = () => {
    setAsking(false);
    void deletePlan(plan.id).then(onChange);
  };
  return (
    <li>
      <b>{name}</b> {current && <em>{t('register.plans.current')}</em>}
      <p>
        {t('register.plans.communities', { count })} · {t('register.plans.saved', { when })}
      </p>
      <div className={styles['actions']}>
        <button type="button" className="button quiet" disabled={current} onClick={open}>
          {t('register.plans.open')}
        </button>
        <button type="button" className="button quiet" onClick={copy}>
          {t('register.plans.copy')}
        </button>
        <button
          type="button"
          className="button quiet"
          disabled={current}
          onClick={() => setAsking(true)}
        >
          {t('register.plans.remove')}
        </button>
      </div>
      {asking && (
        <Ask
          question={t('register.plans.removeAsk', { name })}
          yes={t('register.plans.remove')}
          no={t('register.plans.close')}
          onYes={remove}
          onNo={() => setAsking(false)}
        />
      )}
    </li>
  );
}

function saveText(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `plans-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

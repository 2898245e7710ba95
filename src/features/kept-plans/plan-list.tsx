// The kept plans as a list: the one in hand first, the others found by name and put in order.
import { useState } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { useSaving } from '../../state/keeping/in-hand.ts';
import type { PlanHead } from '../../state/library/plan-head.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { KeptPlan } from './kept-plan.tsx';
import type { Tell } from './said.ts';
import styles from './plans.module.css';

const MANY = 6;

interface Props {
  readonly plans: readonly PlanHead[];
  readonly tell: Tell;
  readonly onOpen: () => void;
}

type Order = 'byTime' | 'byName';

export function PlanList({ plans, tell, onOpen }: Props) {
  const { t, language } = useWords();
  const [sought, setSought] = useState('');
  const [order, setOrder] = useState<Order>('byTime');
  const current = useSaving((state) => state.id);
  const shown = found(plans, { sought, order, current, language });
  return (
    <>
      {plans.length >= MANY && (
        <Find {...{ sought, order, setSought, setOrder }}>
          {t('kept.plans.shown', { all: plans.length, count: shown.length })}
        </Find>
      )}
      {!plans.some(({ id }) => id === current) && <InHand />}
      {plans.length === 0 && <p>{t('kept.plans.none')}</p>}
      {plans.length > 0 && shown.length === 0 && (
        <p>{t('kept.plans.noMatch', { text: sought.trim() })}</p>
      )}
      <ul className={styles['plans']}>
        {shown.map((plan) => (
          <KeptPlan key={plan.id} {...{ plan, plans, tell, onOpen }} />
        ))}
      </ul>
    </>
  );
}

interface Wanted {
  readonly sought: string;
  readonly order: Order;
  readonly current: string;
  readonly language: string;
}

/** What matches, the plan in hand before all others. */
function found(plans: readonly PlanHead[], { sought, order, current, language }: Wanted) {
  const wanted = sought.trim().toLowerCase();
  const matching = plans.filter(({ name }) => name.toLowerCase().includes(wanted));
  if (order === 'byName') matching.sort((a, b) => a.name.localeCompare(b.name, language));
  const inHand = matching.filter(({ id }) => id === current);
  return [...inHand, ...matching.filter(({ id }) => id !== current)];
}

interface FindProps {
  readonly sought: string;
  readonly order: Order;
  readonly setSought: (sought: string) => void;
  readonly setOrder: (order: Order) => void;
  readonly children: string;
}

function Find({ sought, order, setSought, setOrder, children }: FindProps) {
  const { t } = useWords();
  return (
    <div className={styles['find']}>
      <input
        className="input"
        type="search"
        aria-label={t('kept.plans.search')}
        placeholder={t('kept.plans.search')}
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      <select
        className="input"
        aria-label={t('kept.plans.sort')}
        value={order}
        onChange={(event) => setOrder(event.target.value === 'byName' ? 'byName' : 'byTime')}
      >
        <option value="byTime">{t('kept.plans.byTime')}</option>
        <option value="byName">{t('kept.plans.byName')}</option>
      </select>
      <p role="status">{children}</p>
    </div>
  );
}

/** The plan being edited, while the browser does not keep it. */
function InHand() {
  const { t } = useWords();
  const name = usePlanStore((state) => state.draft.name);
  const trouble = useSaving((state) => state.trouble);
  return (
    <p className={styles['inHand']}>
      <b>{name || t('kept.plans.unnamed')}</b> <em>{t('kept.plans.current')}</em>
      <br />
      {t(trouble === null ? 'kept.plans.untouched' : 'kept.plans.unsaved')}
    </p>
  );
}

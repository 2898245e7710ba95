// The head of the register: how things stand in one line, and what one can do with the whole of it.
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { Downloads } from '../../features/importing/downloads.tsx';
import { ImportEntry } from '../../features/importing/import-entry.tsx';
import { useRegister } from '../../state/assessed/register-context.ts';
import styles from '../../features/grid/register.module.css';

const PlansDialog = lazy(() =>
  import('../../features/kept-plans/plans-dialog.tsx').then(({ PlansDialog: dialog }) => ({
    default: dialog,
  })),
);

export function RegisterHead() {
  const { t } = useWords();
  const { standings, rules, assessment } = useRegister();
  const [choosing, setChoosing] = useState(false);
  const streets = usePlanStore((state) => state.draft.streets);
  const place = usePlanStore((state) => state.draft.place);
  const communities = streets.reduce((sum, street) => sum + street.communities.length, 0);
  const places = [...standings.places.values()];
  const short = places.filter((one) => one.unit.scope === 'community' && one.short > 0).length;
  const gaps = places.reduce((sum, one) => sum + one.short, 0);
  const open = places.reduce((sum, one) => sum + one.open, 0);
  return (
    <header className={styles['head']}>
      <h2 className={styles['heading']}>{t('register.heading')}</h2>
      <p className={styles['summary']} role="status">
        {communities === 0 && t('register.empty')}
        {communities > 0 &&
          assessment === null &&
          t(place === '' ? 'results.noPlace' : 'register.computing')}
        {communities > 0 &&
          assessment !== null &&
          t('register.summary', { communities, short, gaps, open })}
      </p>
      <div className={`${styles['actions'] ?? ''} no-print`}>
        <ImportEntry rulebook={assessment?.rulebook ?? rules.rulebook} />
        <Downloads />
        <button type="button" className="button quiet" onClick={() => setChoosing(true)}>
          {t('kept.plans.button')}
        </button>
      </div>
      {choosing && (
        <Suspense fallback={null}>
          <PlansDialog onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </header>
  );
}

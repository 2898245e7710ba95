// The head of the register: how things stand in one line, and what one can do with the whole of it.
import { Suspense, useState } from 'react';
import { lazyDialog } from '../../fields/lazy-part.tsx';
import { useWords } from '../../i18n/i18n.ts';
import { Downloads } from '../../features/importing/downloads.tsx';
import { ImportEntry } from '../../features/importing/import-entry.tsx';
import { useRegister } from '../../state/assessed/register-context.ts';
import styles from '../../features/grid/register.module.css';

const PlansDialog = lazyDialog(() =>
  import('../../features/kept-plans/plans-dialog.tsx').then(({ PlansDialog: dialog }) => dialog),
);

export function RegisterHead() {
  const { t } = useWords();
  const { rules, assessment } = useRegister();
  const [choosing, setChoosing] = useState(false);
  return (
    <header className={styles['head']}>
      <h2 className={styles['heading']}>{t('register.heading')}</h2>
      <p className={styles['summary']} role="status">
        <Summary />
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

/** How the plan stands, every figure from the same results; or why nothing can be said yet. */
function Summary() {
  const { t } = useWords();
  const { draft, isComputed, assessment, standings } = useRegister();
  const communities = draft.streets.reduce((sum, street) => sum + street.communities.length, 0);
  if (communities === 0) return t('register.empty');
  if (!isComputed) return t('register.computing');
  if (assessment === null) return t(draft.place === '' ? 'results.noPlace' : 'results.notComputed');
  const places = [...standings.places.values()];
  const short = places.filter((one) => one.unit.scope === 'community' && one.short > 0).length;
  const gaps = places.reduce((sum, one) => sum + one.short, 0);
  const open = places.reduce((sum, one) => sum + one.open, 0);
  return t('register.summary', { communities, short, gaps, open });
}

// Other kept plans beside this one.
import { useEffect, useState } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import type { Moment } from '../../../state/assessed/moment.ts';
import { keptPlans } from '../../../state/keeping/plan-session.ts';
import type { PlanHead } from '../../../state/library/plan-head.ts';
import { useCompare } from '../compare-store.ts';
import styles from '../compare.module.css';
import { ColumnCards } from './column-cards.tsx';

export function PlansEditor({ moment: { plan, rules } }: { readonly moment: Moment }) {
  const { t } = useWords();
  const { plans, choose } = useCompare();
  const heads = useOtherPlans(plan);
  if (rules.place !== null || heads === null)
    return <p role="status">{t('compare.places.waiting')}</p>;
  if (heads.length === 0) return <p>{t('compare.plans.none')}</p>;
  return (
    <ColumnCards
      chosen={plans}
      blank=""
      onChange={(changed) => choose({ plans: changed })}
      edit={(one, change, name) => (
        <label className={styles['field']}>
          {`${name} · ${t('compare.plans.plan')}`}
          <select
            className="input"
            value={heads.some(({ id }) => id === one) ? one : ''}
            onChange={(event) => change(event.target.value)}
          >
            <option value="">{t('compare.plans.choose')}</option>
            {heads.map(({ id, name: called }) => (
              <option key={id} value={id}>
                {called || t('plan.unnamed')}
              </option>
            ))}
          </select>
        </label>
      )}
    />
  );
}

/** Null until the browser has answered. @param current the id of the plan in hand */
function useOtherPlans(current: string): readonly PlanHead[] | null {
  const [heads, setHeads] = useState<readonly PlanHead[] | null>(null);
  useEffect(() => {
    let isLeft = false;
    const take = (found: readonly PlanHead[]) => {
      if (!isLeft) setHeads(found.filter(({ id, kind }) => kind === 'plan' && id !== current));
    };
    keptPlans().then(take, () => take([]));
    return () => {
      isLeft = true;
    };
  }, [current]);
  return heads;
}

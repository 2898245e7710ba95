// How plans past their period count, beside must, should and aim, and how many results rest on them.
import { restOnLapsed } from '../../../core/assessment/verdict/lapsed.ts';
import { LAPSED } from '../../../core/plan/terms.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { useCalculator } from '../marks/loaded.ts';
import styles from './results.module.css';

const LABELS = { counted: 'results.lapsedCounted', listed: 'results.lapsedListed' } as const;

/** Offered where some result rests on such a plan, or the planner only lists them. */
export function LapsedChoice() {
  const { t } = useWords();
  const { assessment, yardstick } = useCalculator();
  const setAt = usePlanStore((state) => state.setAt);
  if (assessment === null) return null;
  const { plan, outcomes } = assessment;
  const count = restOnLapsed(outcomes, yardstick, plan.horizon);
  if (count === 0 && plan.lapsed !== 'listed') return null;
  return (
    <div className={styles['lapsed']}>
      <Segmented<(typeof LAPSED)[number]>
        label={t('results.lapsed')}
        value={plan.lapsed ?? 'counted'}
        onChange={(id) => setAt(['lapsed'], id)}
        options={LAPSED.map((id) => ({ id, label: t(LABELS[id]), hint: t(`lapsed.${id}`) }))}
      />
      {count > 0 && <p>{t('results.lapsedRest', { count })}</p>}
    </div>
  );
}

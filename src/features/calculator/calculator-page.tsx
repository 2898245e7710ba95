// The calculator: the plan's numbers on one side, what the place requires on the other.
import { useMemo } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useSettings } from '../../state/settings-store.ts';
import type { Loaded } from '../../state/use-assessed.ts';
import { Communities } from './communities.tsx';
import { Facts } from './facts.tsx';
import { CalculatorContext } from './loaded.ts';
import { PlanForm } from './plan-form.tsx';
import { Results } from './results.tsx';
import styles from './calculator.module.css';

export function CalculatorPage({ loaded }: { readonly loaded: Loaded | null }) {
  const { t } = useWords();
  const yardstick = useSettings((state) => state.yardstick);
  const revision = usePlanStore((state) => state.revision);
  const calculator = useMemo(() => loaded && { ...loaded, yardstick }, [loaded, yardstick]);
  if (calculator === null) return <p className={styles['loading']}>{t('app.loading')}</p>;
  return (
    <CalculatorContext value={calculator}>
      <div className={styles['page']}>
        <div className={styles['inputsSide']}>
          <PlanForm key={revision} />
          <Communities />
          <Facts />
        </div>
        <Results />
      </div>
    </CalculatorContext>
  );
}

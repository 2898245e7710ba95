// The calculator: the plan's numbers on one side, what the place requires on the other.
import { useMemo } from 'react';
import type { Yardstick } from '../../core/assessment/requirement/requirement.ts';
import { useWords } from '../../i18n/i18n.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { useSettings } from '../../state/settings-store.ts';
import type { Moment } from '../../state/assessed/moment.ts';
import { Communities } from './form/communities.tsx';
import { Facts } from './form/facts.tsx';
import { CalculatorContext, SteadyContext } from './marks/loaded.ts';
import { PlanForm } from './form/plan-form.tsx';
import { Results } from './results/results.tsx';
import { useSteadyParts } from './results/use-steady.ts';
import { MomentView } from '../../fields/moment-view.tsx';
import styles from './marks/calculator.module.css';

export function CalculatorPage({ moment }: { readonly moment: Moment | null }) {
  const { t } = useWords();
  const yardstick = useSettings((state) => state.yardstick);
  if (moment === null) return <p className={styles['loading']}>{t('app.loading')}</p>;
  return <Page moment={moment} yardstick={yardstick} />;
}

function Page({ moment, yardstick }: { readonly moment: Moment; readonly yardstick: Yardstick }) {
  const calculator = useMemo(() => ({ ...moment, yardstick }), [moment, yardstick]);
  const revision = usePlanStore((state) => state.revision);
  return (
    <MomentView moment={moment}>
      <CalculatorContext value={calculator}>
        <SteadyContext value={useSteadyParts(calculator)}>
          <div className={styles['page']}>
            <div className={styles['inputsSide']} data-typed>
              <PlanForm key={revision} />
              <Communities />
              <Facts />
            </div>
            <Results />
          </div>
        </SteadyContext>
      </CalculatorContext>
    </MomentView>
  );
}

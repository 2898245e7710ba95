// What it costs to close the gaps, by measure, community and street, who pays, and why each thing is short and what then.
import { useMemo, useState } from 'react';
import { asListed } from '../../core/assessment/verdict/read-as-planned.ts';
import { gapCostsOf } from '../../core/assessment/programme/cost.ts';
import { payersOf } from '../../core/assessment/programme/payers.ts';
import { useWords } from '../../i18n/i18n.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Remarks } from './remarks.tsx';
import { MeasureCosts } from './measure-costs.tsx';
import { Payers } from './payers.tsx';
import { PlaceCosts } from './place-costs.tsx';
import { useRegister } from '../../state/assessed/register-context.ts';
import styles from '../../fields/judged.module.css';

const VIEWS = ['measure', 'street', 'community'] as const;

export function Costs() {
  const { t } = useWords();
  const { assessment, yardstick } = useRegister();
  const [view, setView] = useState<(typeof VIEWS)[number]>('measure');
  const gaps = useMemo(
    () =>
      assessment === null
        ? []
        : gapCostsOf({ plan: assessment.plan, outcomes: asListed(assessment) }, yardstick),
    [assessment, yardstick],
  );
  const payers = useMemo(() => (assessment === null ? [] : payersOf(assessment)), [assessment]);
  // Why nothing is judged is said once, in the head of the register.
  if (assessment === null) return null;
  return (
    <>
      <section className={styles['section']}>
        <h3>{t('register.costs.heading')}</h3>
        <p className={styles['why']}>
          {t('register.costs.why')} {t('register.noSurplus')}
        </p>
        <div className="no-print">
          <Segmented
            label={t('register.costs.views.label')}
            options={VIEWS.map((id) => ({ id, label: t(`register.costs.views.${id}`) }))}
            value={view}
            onChange={setView}
          />
        </div>
        {view === 'measure' ? (
          <MeasureCosts gaps={gaps} />
        ) : (
          <PlaceCosts key={view} gaps={gaps} scope={view} />
        )}
        {payers.length > 0 && <Payers assessment={assessment} gaps={gaps} payers={payers} />}
      </section>
      <Remarks assessment={assessment} />
    </>
  );
}

// Plans in one step what is required and not planned yet, to be changed where the scheme has more or otherwise; what is left says why.
import { useState } from 'react';
import { stillToPlan } from '../../../../core/assessment/outlook/still-to-plan.ts';
import { plain } from '../../../../core/quantity/decimal.ts';
import { useWords } from '../../../../i18n/i18n.ts';
import { setIn } from '../../../../state/draft/draft-path.ts';
import { followPath } from '../../../../state/draft/follow-path.ts';
import { draftPathOf } from '../../../../state/draft/unit-path.ts';
import { usePlanStore } from '../../../../state/keeping/plan-store.ts';
import { useCalculator, useSteady } from '../../marks/loaded.ts';
import { LeftToPlanner, useLeft } from './left-to-planner.tsx';
import styles from '../results.module.css';

export function FillPlanned() {
  const { t } = useWords();
  const { assessment, yardstick, draft } = useCalculator();
  const { stocks } = useSteady();
  const left = useLeft();
  const [filled, setFilled] = useState<Filled | null>(null);
  if (assessment === null || !stocks.planned) return null;
  const open = stillToPlan(assessment.outcomes, yardstick);
  const isBegun = assessment.outcomes.some(({ planned }) => planned !== null);
  const fill = () => {
    const { draft: typed, setDraft } = usePlanStore.getState();
    setDraft(
      open.reduce((filled, { unit, measure, value }) => {
        const path = [...draftPathOf(assessment.plan, unit), 'planned', measure];
        const now = followPath(path, draft, typed);
        return now === null ? filled : setIn(filled, now, plain(value));
      }, typed),
    );
    setFilled({ fields: open.length, left: left.size });
  };
  return (
    <>
      {open.length > 0 && (
        <p className={styles['fill']}>
          <button type="button" className="button quiet" onClick={fill}>
            {t('results.fillPlanned', { count: open.length })}
          </button>{' '}
          <span>{t('results.fillPlannedWhy')}</span>
        </p>
      )}
      <p className={styles['fill']} role="status">
        {open.length === 0 && filled !== null && <Said filled={filled} />}
      </p>
      {(open.length > 0 || isBegun) && <LeftToPlanner lines={left} />}
    </>
  );
}

interface Filled {
  readonly fields: number;
  readonly left: number;
}

/** What was done at once, and how much of the planning it leaves. */
function Said({ filled: { fields, left } }: { readonly filled: Filled }) {
  const { t } = useWords();
  return (
    <>
      {t('results.filled', { count: fields })}{' '}
      {left > 0 && t('results.filledLeft', { count: left })}
    </>
  );
}

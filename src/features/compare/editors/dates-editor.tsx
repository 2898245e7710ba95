// Other dates: each column its day of the law and its target year, from the lines on which something changes.
import { useMemo } from 'react';
import type { Assessment } from '../../../core/assessment/assess.ts';
import { phaseYears } from '../../../core/plan/growth/phased-plan.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { NO_DATES, useCompare } from '../compare-store.ts';
import { ColumnCards } from './column-cards.tsx';
import { DateLine } from './date-line.tsx';
import { horizonMarks, lawMarks } from './date-marks.ts';

export function DatesEditor({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords();
  const { t } = words;
  const { dates, choose } = useCompare();
  const law = useMemo(() => lawMarks(assessment, words), [assessment, words]);
  const horizon = useMemo(() => horizonMarks(assessment, words), [assessment, words]);
  return (
    <>
      <ColumnCards
        chosen={dates}
        blank={NO_DATES}
        onChange={(changed) => choose({ dates: changed })}
        edit={(one, change, name) => (
          <>
            <DateLine
              label={`${name} · ${t('compare.dates.law')}`}
              marks={law}
              value={one.asOf}
              onChange={(asOf) => change({ ...one, asOf })}
            />
            <DateLine
              label={`${name} · ${t('compare.dates.horizon')}`}
              marks={horizon}
              value={one.horizon}
              onChange={(year) => change({ ...one, horizon: year })}
            />
          </>
        )}
      />
      {phaseYears(assessment.plan).length > 0 && <Released />}
    </>
  );
}

/** Whether the people of land that is released by then are counted. */
function Released() {
  const { t } = useWords();
  const { released, choose } = useCompare();
  return (
    <label>
      <input
        type="checkbox"
        checked={released}
        onChange={(event) => choose({ released: event.target.checked })}
      />{' '}
      {t('compare.dates.withReleased')}
    </label>
  );
}

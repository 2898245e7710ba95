// How each gap will be closed: the way, the deadline, who is responsible, and a note.
import { useState } from 'react';
import type { Assessment } from '../../core/assessment/assess.ts';
import { formatRatio } from '../../i18n/format.ts';
import { useWords } from '../../i18n/i18n.ts';
import { draftPathOf } from '../../state/unit-path.ts';
import { DraftField } from './draft-field.tsx';
import { useRegister } from './register-context.ts';
import styles from './register.module.css';

const STEP = 50;
const FIELDS = ['way', 'deadline', 'unit', 'note'] as const;

export function Closings({ assessment }: { readonly assessment: Assessment }) {
  const { t, say, language } = useWords();
  const { yardstick } = useRegister();
  const [limit, setLimit] = useState(STEP);
  const short = assessment.outcomes.filter(
    ({ unit, levels }) =>
      (unit.scope === 'community' || unit.scope === 'street') &&
      levels[yardstick].verdict === 'short',
  );
  if (short.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h3>{t('register.costs.closing')}</h3>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('register.costs.community')}</th>
              <th scope="col">{t('register.costs.measure')}</th>
              <th scope="col" className="number">
                {t('register.costs.short')}
              </th>
              {FIELDS.map((field) => (
                <th key={field} scope="col">
                  {t(`register.costs.${field}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {short.slice(0, limit).map(({ unit, measure, levels }) => {
              const { gap } = levels[yardstick];
              const path = [...draftPathOf(assessment.plan, unit), 'closing', measure.id];
              return (
                <tr key={`${unit.scope} ${unit.at} ${measure.id}`}>
                  <th scope="row">{unit.name || unit.at}</th>
                  <td>{say(measure.label)}</td>
                  <td className="number">{gap && formatRatio(gap, 'lower', language)}</td>
                  {FIELDS.map((field) => (
                    <td key={field}>
                      <DraftField
                        path={[...path, field]}
                        type={field === 'deadline' ? 'date' : 'text'}
                        label={`${unit.name} ${say(measure.label)} ${t(`register.costs.${field}`)}`}
                      />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {short.length > limit && (
        <button type="button" className="link" onClick={() => setLimit(limit + 4 * STEP)}>
          {t('register.costs.more', { count: short.length - limit })}
        </button>
      )}
    </section>
  );
}

// How each gap will be closed: the way, the deadline, who is responsible, and a note; one by one or many at once.
import { useState } from 'react';
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { Yardstick } from '../../core/assessment/requirement/requirement.ts';
import { useWords } from '../../i18n/i18n.ts';
import { ClosingBatch } from './closing-batch.tsx';
import { closingKey, closingPath } from './closing-place.ts';
import { ClosingTable } from './closing-table.tsx';
import { WAYS_LIST } from './closing-row.tsx';
import { MeasurePick } from '../../fields/measure-pick.tsx';
import { useRegister } from '../../state/assessed/register-context.ts';
import styles from '../../fields/judged.module.css';

const WAYS = ['build', 'buy', 'exchange', 'reallocate', 'rebuild'] as const;

function shortOnes({ outcomes }: Assessment, yardstick: Yardstick): Outcome[] {
  return outcomes.filter(
    ({ unit: { scope }, levels }) =>
      (scope === 'community' || scope === 'street') && levels[yardstick].verdict === 'short',
  );
}

export function Closings({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useWords();
  const { yardstick } = useRegister();
  const [only, setOnly] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const short = shortOnes(assessment, yardstick);
  if (short.length === 0) return null;
  const measures = new Map(short.map(({ measure }) => [measure.id, measure]));
  const listed = short.filter(({ measure }) => !measures.has(only) || measure.id === only);
  const chosen = listed.filter((outcome) => picked.has(closingKey(outcome)));
  return (
    <section className={styles['section']}>
      <h3>{t('register.costs.closing')}</h3>
      <p className={styles['why']}>{t('register.costs.closingWhy')}</p>
      <datalist id={WAYS_LIST}>
        {WAYS.map((way) => (
          <option key={way} value={t(`register.costs.ways.${way}`)} />
        ))}
      </datalist>
      <MeasurePick
        measures={[...measures.values()]}
        value={measures.has(only) ? only : ''}
        none={t('register.filters.allMeasures')}
        onPick={setOnly}
      />
      <ClosingBatch paths={chosen.map((outcome) => closingPath(outcome, assessment))} />
      <ClosingTable
        assessment={assessment}
        listed={listed}
        picked={picked}
        onPick={(keys, on) =>
          setPicked(
            new Set(on ? [...picked, ...keys] : [...picked].filter((key) => !keys.includes(key))),
          )
        }
      />
    </section>
  );
}

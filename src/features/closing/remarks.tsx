// Why each thing is short and what then: remedy, year and who; one by one or many at once, also in the order of years.
import { useMemo, useState } from 'react';
import type { Assessment } from '../../core/assessment/assess.ts';
import { asListed } from '../../core/assessment/verdict/read-as-planned.ts';
import { REMEDIES, remarksIn } from '../../core/plan/remarks.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { useWords } from '../../i18n/i18n.ts';
import { RemarkBatch } from './remark-batch.tsx';
import { remarkKey, remarkPath } from './remark-place.ts';
import { RemarkTable } from './remark-table.tsx';
import { REMEDIES_LIST } from './remark-fields.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { MeasurePick } from '../../fields/measure-pick.tsx';
import { useRegister } from '../../state/assessed/register-context.ts';
import styles from '../../fields/judged.module.css';

const ORDERS = ['gap', 'year'] as const;
type Order = (typeof ORDERS)[number];

/** Of a new district what is short as planned, as on paper. */
function useShortOnes(assessment: Assessment): readonly Outcome[] {
  const { yardstick } = useRegister();
  return useMemo(
    () => asListed(assessment).filter(({ levels }) => levels[yardstick].verdict === 'short'),
    [assessment, yardstick],
  );
}

/** Those of an earlier year first, those without one last. */
function byYear(short: readonly Outcome[], { plan }: Assessment): Outcome[] {
  const of = remarksIn(plan);
  const yearOf = ({ unit, measure }: Outcome) => of(unit).get(measure.id)?.year ?? Infinity;
  return [...short].sort((a, b) => Math.sign(yearOf(a) - yearOf(b)) || 0);
}

interface OrderProps {
  readonly value: Order;
  readonly onPick: (order: Order) => void;
}

function OrderPick({ value, onPick }: OrderProps) {
  const { t } = useWords();
  return (
    <Segmented
      label={t('register.remarks.order')}
      options={ORDERS.map((id) => ({ id, label: t(`register.remarks.orders.${id}`) }))}
      value={value}
      onChange={onPick}
    />
  );
}

function RemedyList() {
  const { t } = useWords();
  return (
    <datalist id={REMEDIES_LIST}>
      {REMEDIES.map((one) => (
        <option key={one} value={t(`sheet.remedies.${one}`)} />
      ))}
    </datalist>
  );
}

export function Remarks({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useWords();
  const [only, setOnly] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [order, setOrder] = useState<Order>('gap');
  const found = useShortOnes(assessment);
  const short = order === 'year' ? byYear(found, assessment) : found;
  if (short.length === 0) return null;
  const measures = new Map(short.map(({ measure }) => [measure.id, measure]));
  const listed = short.filter(({ measure }) => !measures.has(only) || measure.id === only);
  const chosen = listed.filter((outcome) => picked.has(remarkKey(outcome)));
  return (
    <section className={styles['section']}>
      <h3>{t('register.remarks.heading')}</h3>
      <RemedyList />
      <div className="no-print">
        <p className={styles['why']}>{t('register.remarks.why')}</p>
        <MeasurePick
          measures={[...measures.values()]}
          value={measures.has(only) ? only : ''}
          none={t('register.filters.allMeasures')}
          onPick={setOnly}
        />
        <OrderPick value={order} onPick={setOrder} />
        <RemarkBatch paths={chosen.map((outcome) => remarkPath(outcome, assessment))} />
      </div>
      <RemarkTable
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

// Who pays for building where a paper splits it between levels of government.
import type { ReactNode } from 'react';
import type { Assessment } from '../../core/assessment/assess.ts';
import type { GapCost } from '../../core/assessment/programme/cost.ts';
import {
  sharedCost,
  SOCIETY_MONEY,
  splitAmong,
  type Payer,
} from '../../core/assessment/programme/payers.ts';
import { useWords } from '../../i18n/i18n.ts';
import { Around, HOLE } from '../../fields/links/around.tsx';
import { DraftField } from '../../fields/draft-field.tsx';
import { MeasureLink } from '../../fields/links/measure-link.tsx';
import { SourceLink } from '../../fields/source-link.tsx';
import { useMoney } from './money.tsx';
import styles from '../../fields/judged.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly gaps: readonly GapCost[];
  readonly payers: readonly Payer[];
}

export function Payers({ assessment, gaps, payers }: Props) {
  const { t, say } = useWords();
  const money = useMoney();
  const [first] = payers;
  if (first === undefined) return null;
  const { built, toSplit, outside } = sharedCost(assessment, gaps);
  const parts = splitAmong(toSplit, payers);
  const { document } = first;
  return (
    <>
      <h4>{t('register.costs.payers')}</h4>
      <p className={styles['why']}>
        <Around sentence={t('register.costs.payersWhy', { document: HOLE })}>
          <SourceLink document={document} section={null} />
        </Around>
      </p>
      <table className={`${styles['table']} ${styles['narrow']}`}>
        <caption className="hidden">{t('register.costs.payers')}</caption>
        <tbody>
          <Line label={t('register.costs.built')} value={money(built)} />
          <Society place={assessment.plan.place} />
          <Line label={t('register.costs.toSplit')} value={money(toSplit)} strong />
          {payers.map(({ measure, share: { least, per } }, at) => (
            <Line
              key={measure.id}
              label={
                <>
                  <MeasureLink id={measure.id}>{say(measure.label)}</MeasureLink> {least.toFixed()}/
                  {per.toFixed()}
                </>
              }
              value={money(parts[at])}
            />
          ))}
          <Line label={t('register.costs.outside')} value={money(outside)} />
        </tbody>
      </table>
    </>
  );
}

/** Money that comes off first is entered for the place of the plan. */
function Society({ place }: { readonly place: string }) {
  const { t } = useWords();
  const label = t('register.costs.society');
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="number">
        <DraftField path={['areas', place, 'facts', SOCIETY_MONEY]} label={label} />
      </td>
    </tr>
  );
}

interface LineProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly strong?: boolean;
}

function Line({ label, value, strong = false }: LineProps) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="number">{strong ? <b>{value}</b> : value}</td>
    </tr>
  );
}

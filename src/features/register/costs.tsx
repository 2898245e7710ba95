// What it costs to close the gaps, who pays, and how each gap will be closed.
import {
  costsOf,
  payersOf,
  splitAmong,
  type Costs as CostTable,
} from '../../core/assessment/cost.ts';
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Decimal } from '../../core/quantity/decimal.ts';
import { formatDecimal, formatRatio } from '../../i18n/format.ts';
import { useWords } from '../../i18n/i18n.ts';
import { Closings } from './closings.tsx';
import { DraftField } from './draft-field.tsx';
import { useRegister } from './register-context.ts';
import styles from './register.module.css';

export function Costs() {
  const { t } = useWords();
  const { assessment, yardstick } = useRegister();
  if (assessment === null) return <p className="loading">{t('register.computing')}</p>;
  const costs = costsOf(assessment, yardstick);
  return (
    <>
      <section className={styles['section']}>
        <h3>{t('register.costs.heading')}</h3>
        <p className={styles['why']}>
          {t('register.costs.why')} {t('register.noSurplus')}
        </p>
        {costs.lines.length === 0 ? <p>{t('register.costs.noGaps')}</p> : <Table costs={costs} />}
        <Payers assessment={assessment} total={costs.total} />
      </section>
      <Closings assessment={assessment} />
    </>
  );
}

function Table({ costs }: { readonly costs: CostTable }) {
  const { t, say, language } = useWords();
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('register.costs.measure')}</th>
            <th scope="col" className="number">
              {t('register.costs.gap')}
            </th>
            <th scope="col" className="number">
              {t('register.costs.unitCost')}
            </th>
            <th scope="col" className="number">
              {t('register.costs.cost')}
            </th>
          </tr>
        </thead>
        <tbody>
          {costs.lines.map(({ total: { measure, scope, gap }, cost }) => (
            <tr key={`${scope} ${measure.id}`}>
              <th scope="row">{say(measure.label)}</th>
              <td className="number">
                {gap === null ? '—' : formatRatio(gap, 'lower', language)}{' '}
                {t(`units.${measure.unit}`)}
              </td>
              <td>
                <DraftField
                  path={['unitCosts', measure.id]}
                  label={`${t('register.costs.unitCost')} ${say(measure.label)}`}
                />
              </td>
              <td className="number">{cost === null ? '—' : formatDecimal(cost, language)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('register.costs.total')}
            </th>
            <td className="number">
              <b>{formatDecimal(costs.total, language)}</b>
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface PayersProps {
  readonly assessment: Assessment;
  readonly total: Decimal;
}

function Payers({ assessment, total }: PayersProps) {
  const { t, say, language } = useWords();
  const payers = payersOf(assessment);
  const [first] = payers;
  if (first === undefined || total.isZero()) return null;
  const parts = splitAmong(total, payers);
  const paper = first.document.number ?? say(first.document.title);
  return (
    <>
      <h4>{t('register.costs.payers')}</h4>
      <p className={styles['why']}>{t('register.costs.payersWhy', { document: paper })}</p>
      <ul className={styles['list']}>
        {payers.map(({ measure, share: { least, per } }, index) => {
          const part = parts[index];
          return (
            <li key={measure.id}>
              {say(measure.label)}（{least.toFixed()}/{per.toFixed()}）：
              <b>{part === undefined ? '—' : formatDecimal(part, language)}</b> {t('units.yuan')}
            </li>
          );
        })}
      </ul>
    </>
  );
}

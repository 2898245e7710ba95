// Sums of money in cells: to the fen, with what is not in them said beside.
import type { CostSum } from '../../core/assessment/programme/cost.ts';
import { plain, type Decimal } from '../../core/quantity/decimal.ts';
import { formatMoney } from '../../i18n/format.ts';
import { useWords } from '../../i18n/i18n.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import styles from '../../fields/judged.module.css';

/** Always two places: money is read in columns. */
export function useMoney(): (value: Decimal | null | undefined) => string {
  const { language } = useWords();
  return (value) =>
    value === null || value === undefined ? '—' : formatMoney(plain(value), language);
}

/** What a sum leaves out: of a new district nothing has a gap of today, it waits for a figure or for the planner. */
export function LeftOut({ sum: { unpriced, unjudged } }: { readonly sum: CostSum }) {
  const { t } = useWords();
  const { isAsPlanned } = useRegister();
  const why = isAsPlanned ? 'unjudgedPlanned' : 'unjudged';
  return (
    <>
      {unpriced > 0 && (
        <span className={styles['leftOut']}>
          {t('register.costs.unpriced', { count: unpriced })}
        </span>
      )}
      {unjudged > 0 && (
        <span className={styles['leftOut']}>
          – {t(`register.costs.${why}`, { count: unjudged })}
        </span>
      )}
    </>
  );
}

interface TotalProps {
  readonly sum: CostSum;
  readonly columns: number;
}

export function TotalRow({ sum, columns }: TotalProps) {
  const { t } = useWords();
  const money = useMoney();
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={columns - 1}>
          {t('register.costs.total')}
        </th>
        <td className="number">
          <b>{money(sum.cost)}</b> <LeftOut sum={sum} />
        </td>
      </tr>
    </tfoot>
  );
}

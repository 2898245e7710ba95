// Costs by measure, with the field for the unit cost of each.
import {
  costsByMeasure,
  costSum,
  type GapCost,
  type MeasureCost,
} from '../../core/assessment/programme/cost.ts';
import { useWords } from '../../i18n/i18n.ts';
import { useAmount } from '../../i18n/amount.ts';
import { DraftField } from '../../fields/draft-field.tsx';
import { Reason } from '../../fields/links/reason-link.tsx';
import styles from './remarks.module.css';
import { LeftOut, TotalRow, useMoney } from './money.tsx';
import { Heads, ScrollTable } from '../../fields/scroll-table.tsx';

export function MeasureCosts({ gaps }: { readonly gaps: readonly GapCost[] }) {
  const { t } = useWords();
  const rows = costsByMeasure(gaps);
  if (rows.length === 0) return <p>{t('register.costs.noGaps')}</p>;
  return (
    <ScrollTable title={t('register.costs.heading')} look={styles['costs']}>
      <Heads
        words={(['measure', 'gap', 'unitCost', 'cost'] as const).map((head) =>
          t(`register.costs.${head}`),
        )}
        figures={[1, 2, 3]}
      />
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.gaps[0]?.unit.scope} ${row.measure.id}`} row={row} />
        ))}
      </tbody>
      <TotalRow sum={costSum(rows.flatMap((row) => row.gaps))} columns={4} />
    </ScrollTable>
  );
}

function Row({ row }: { readonly row: MeasureCost }) {
  const { t, say } = useWords();
  const amount = useAmount();
  const money = useMoney();
  const { measure, gap, cost } = row;
  const label = `${t('register.costs.unitCost')} ${say(measure.label)}`;
  return (
    <tr>
      <th scope="row">
        <Reason measure={measure} units={row.gaps.map(({ unit }) => unit)}>
          {say(measure.label)}
        </Reason>
      </th>
      <td className="number">{amount(gap, measure.unit)}</td>
      <td className="number">
        <DraftField
          path={['unitCosts', measure.id]}
          label={label}
          placeholder={t(`register.costs.perUnits.${measure.unit}`)}
        />
      </td>
      <td className="number">
        {row.unitCost === null ? '—' : money(cost)} <LeftOut sum={row} />
      </td>
    </tr>
  );
}

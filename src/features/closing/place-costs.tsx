// Costs by community, or by street with its communities.
import { useState } from 'react';
import { costsByPlace, costSum, type GapCost } from '../../core/assessment/programme/cost.ts';
import { useWords } from '../../i18n/i18n.ts';
import { useFullName } from '../../fields/full-name.ts';
import { LeftOut, TotalRow, useMoney } from './money.tsx';
import { MoreRows } from '../../fields/more-rows.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import { Heads, ScrollTable } from '../../fields/scroll-table.tsx';

const STEP = 50;

interface Props {
  readonly gaps: readonly GapCost[];
  readonly scope: 'community' | 'street';
}

export function PlaceCosts({ gaps, scope }: Props) {
  const { t } = useWords();
  const money = useMoney();
  const fullName = useFullName();
  const [limit, setLimit] = useState(STEP);
  const most = usePrinting() ? Infinity : limit;
  const rows = costsByPlace(gaps, scope);
  return (
    <>
      <ScrollTable title={t(`register.costs.views.${scope}`)}>
        <Heads words={[t('register.costs.place'), t('register.costs.cost')]} figures={[1]} />
        <tbody>
          {rows.slice(0, most).map((row) => {
            const name = fullName(row.unit);
            const whole = scope === 'street' && row.unit.scope === 'street';
            return (
              <tr key={`${row.unit.scope} ${row.unit.at}`}>
                <th scope="row">{whole ? t('register.costs.ofStreet', { name }) : name}</th>
                <td className="number">
                  {money(row.cost)} <LeftOut sum={row} />
                </td>
              </tr>
            );
          })}
        </tbody>
        <TotalRow sum={costSum(gaps)} columns={2} />
      </ScrollTable>
      <MoreRows rest={rows.length - limit} onMore={() => setLimit(limit + 4 * STEP)} />
    </>
  );
}

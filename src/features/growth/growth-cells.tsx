// The four figures of growth in a row: short today, added, planned, short in all; how many places are open beside a sum.
import type { PlaceGrowth } from '../../core/assessment/programme/growth.ts';
import type { Measure } from '../../core/rulebook/pack.ts';
import { useWords } from '../../i18n/i18n.ts';
import { useAmount } from '../../i18n/amount.ts';
import { Heads } from '../../fields/scroll-table.tsx';
import { useRegister } from '../../state/assessed/register-context.ts';
import styles from '../../fields/judged.module.css';

const COLUMNS = ['today', 'byGrowth', 'plannedTotal', 'together'] as const;

/** Where nothing stands anywhere, there is no gap of today to speak of. */
export function GrowthHeads({ first }: { readonly first: string }) {
  const { t } = useWords();
  const { isAsPlanned } = useRegister();
  const shown = COLUMNS.filter((column) => !isAsPlanned || column !== 'today');
  const words = shown.map((column) => t(`register.growth.${column}`));
  return <Heads words={[first, ...words]} figures={shown.map((_, at) => at + 1)} />;
}

interface Props {
  readonly of: Pick<PlaceGrowth, 'today' | 'added' | 'planned' | 'together'>;
  readonly unit: Measure['unit'];
  readonly openToday?: number;
  readonly openTogether?: number;
}

export function GrowthCells({ of, unit, openToday = 0, openTogether = 0 }: Props) {
  const amount = useAmount();
  const { isAsPlanned } = useRegister();
  return (
    <>
      {!isAsPlanned && (
        <td className="number">
          {amount(of.today, unit)} <Open count={openToday} />
        </td>
      )}
      <td className="number">{amount(of.added, unit)}</td>
      <td className="number">{amount(of.planned, unit)}</td>
      <td className="number">
        <b>{amount(of.together, unit)}</b> <Open count={openTogether} />
      </td>
    </>
  );
}

function Open({ count }: { readonly count: number }) {
  const { t } = useWords();
  if (count === 0) return null;
  return <span className={styles['leftOut']}>– {t('register.growth.open', { count })}</span>;
}

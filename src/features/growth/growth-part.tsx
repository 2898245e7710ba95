// Gaps of today and needs of growth, apart and together, with the table of future figures and planned supply below.
import type { ReactNode } from 'react';
import type { Growth as MeasureGrowth } from '../../core/assessment/programme/growth.ts';
import { useWords } from '../../i18n/i18n.ts';
import { GrowthByPlace } from './growth-by-place.tsx';
import { GrowthCells, GrowthHeads } from './growth-cells.tsx';
import { useRegister } from '../../state/assessed/register-context.ts';
import { ScrollTable } from '../../fields/scroll-table.tsx';
import { GrowthName } from './growth-name.tsx';
import { Phases } from './phases.tsx';
import { Rates } from './rates.tsx';
import { useGrowth } from './use-growth.ts';
import fitted from './growth.module.css';
import styles from '../../fields/judged.module.css';

/** @param children the table in which future figures and planned supply are typed */
export function GrowthPart({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  const rows = useGrowth();
  const { assessment, isAsPlanned } = useRegister();
  return (
    <section className={styles['section']}>
      <h3>{t('register.growth.heading')}</h3>
      <p className={styles['why']}>{t(`register.growth.${isAsPlanned ? 'whyNew' : 'why'}`)}</p>
      <p className={styles['why']}>{t('register.growth.where')}</p>
      {rows === null && assessment !== null && <p className="loading">{t('register.computing')}</p>}
      {rows?.length === 0 && assessment !== null && <p>{t('register.growth.none')}</p>}
      {rows !== null && rows.length > 0 && (
        <>
          <ByMeasure rows={rows} />
          <GrowthByPlace rows={rows} />
        </>
      )}
      <Rates />
      <Phases />
      <h3>{t('register.growth.table')}</h3>
      {children}
    </section>
  );
}

/** Something is short or grows, or what is planned cannot be judged yet. */
function says({ today, added, planned, together }: MeasureGrowth): boolean {
  const some = [today, added, together].some((one) => one !== null && !one.numerator.isZero());
  return some || (planned !== null && together === null);
}

/** Measures of which there is nothing to say wait behind a line that counts them. */
function ByMeasure({ rows }: { readonly rows: readonly MeasureGrowth[] }) {
  const { t } = useWords();
  const silent = rows.filter((row) => !says(row));
  return (
    <>
      <Rows title={t('register.growth.heading')} rows={rows.filter(says)} />
      {silent.length > 0 && (
        <details className={styles['counted']}>
          <summary>{t('register.growth.silent', { count: silent.length })}</summary>
          <Rows title={t('register.growth.silent', { count: silent.length })} rows={silent} />
        </details>
      )}
    </>
  );
}

interface RowsProps {
  readonly title: string;
  readonly rows: readonly MeasureGrowth[];
}

function Rows({ title, rows }: RowsProps) {
  const { t, say } = useWords();
  return (
    <ScrollTable title={title} look={fitted['fits']}>
      <GrowthHeads first={t('register.growth.measure')} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.measure.id}>
            <th scope="row">
              <GrowthName measure={row.measure} units={row.places.map(({ unit }) => unit)}>
                {say(row.measure.label)}
              </GrowthName>
            </th>
            <GrowthCells
              of={row}
              unit={row.measure.unit}
              openToday={row.openToday}
              openTogether={row.openTogether}
            />
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

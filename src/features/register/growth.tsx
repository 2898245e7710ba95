// Gaps of today and needs of growth, apart and together, with the table of future figures and planned supply below.
import { useMemo, useState } from 'react';
import { growthOf, hasFuture, type Growth as GrowthRow } from '../../core/assessment/growth.ts';
import type { Decimal } from '../../core/quantity/decimal.ts';
import type { Ratio } from '../../core/quantity/ratio.ts';
import { formatDecimal, formatRatio } from '../../i18n/format.ts';
import { useWords } from '../../i18n/i18n.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { askedMeasures, identityColumns, measureColumn, type Column } from './columns.ts';
import { Grid } from './grid.tsx';
import { useRegister } from './register-context.ts';
import { rowsOf, WHOLE_VIEW } from './rows.ts';
import styles from './register.module.css';

export function Growth() {
  const { t } = useWords();
  const { assessment, yardstick } = useRegister();
  const rows = useMemo(
    () =>
      assessment !== null && hasFuture(assessment.plan) ? growthOf(assessment, yardstick) : [],
    [assessment, yardstick],
  );
  return (
    <section className={styles['section']}>
      <h3>{t('register.growth.heading')}</h3>
      <p className={styles['why']}>{t('register.growth.why')}</p>
      {rows.length === 0 ? <p>{t('register.growth.none')}</p> : <Table rows={rows} />}
      <h3>{t('register.growth.table')}</h3>
      <FutureGrid />
    </section>
  );
}

function Table({ rows }: { readonly rows: readonly GrowthRow[] }) {
  const { t, say, language } = useWords();
  const ratio = (value: Ratio | null) => value && formatRatio(value, 'lower', language);
  const plain = (value: Decimal | null) => value && formatDecimal(value, language);
  const columns = ['today', 'byGrowth', 'plannedTotal', 'together'] as const;
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('register.growth.measure')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {t(`register.growth.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ measure, today, added, planned, together }) => (
            <tr key={measure.id}>
              <th scope="row">
                {say(measure.label)}（{t(`units.${measure.unit}`)}）
              </th>
              <td className="number">{ratio(today) ?? '—'}</td>
              <td className="number">{ratio(added) ?? '—'}</td>
              <td className="number">{plain(planned) ?? '—'}</td>
              <td className="number">
                <b>{ratio(together) ?? '—'}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FutureGrid() {
  const { t, say } = useWords();
  const register = useRegister();
  const draft = usePlanStore((state) => state.draft);
  const [only, setOnly] = useState('');
  const measures = useMemo(
    () => askedMeasures(register).filter((one) => one.adds && one.existingFrom === undefined),
    [register],
  );
  const sheet = useMemo(() => {
    const speaking = { t, say };
    const future = (['households', 'population'] as const).map((figure): Column => ({
      id: `future-${figure}`,
      label: t(
        figure === 'households'
          ? 'register.growth.futureHouseholds'
          : 'register.growth.futurePopulation',
      ),
      unit: t(`register.figureUnits.${figure}`),
      width: 110,
      type: 'figure',
      paths: { community: ['future', figure] },
      choices: {},
      measure: null,
    }));
    const planned = measures
      .filter(({ id }) => only === '' || id === only)
      .map((measure): Column => {
        const path = ['planned', measure.id];
        const column = measureColumn(measure, speaking);
        const paths = measure.scope === 'community' ? { community: path } : { street: path };
        const label = `${t('register.growth.planned')} ${column.label}`;
        return {
          ...column,
          id: `planned ${measure.id}`,
          label,
          type: 'figure',
          paths,
          measure: null,
        };
      });
    const { standings, yardstick } = register;
    const columns = [...identityColumns(speaking).slice(0, 1), ...future, ...planned];
    return { draft, rows: rowsOf(draft, WHOLE_VIEW, standings, yardstick), columns };
  }, [draft, register, measures, only, t, say]);
  return (
    <>
      <select
        className="input"
        aria-label={t('register.filters.measure')}
        value={only}
        onChange={(event) => setOnly(event.target.value)}
      >
        <option value="">{t('register.filters.allMeasures')}</option>
        {measures.map(({ id, label }) => (
          <option key={id} value={id}>
            {say(label)}
          </option>
        ))}
      </select>
      <Grid sheet={sheet} label={t('register.growth.table')} />
    </>
  );
}

// The table of future households and population and of planned supply, edited like the register itself.
import { useMemo, useState } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { futureColumns, identityColumns, plannedColumn } from '../../state/register/column.ts';
import { askedMeasures } from '../../state/register/columns.ts';
import { Grid } from './table/grid.tsx';
import { MeasurePick } from '../../fields/measure-pick.tsx';
import { useRegister } from '../../state/assessed/register-context.ts';
import { rowsOf, WHOLE_VIEW } from '../../state/register/rows.ts';

export function FutureGrid() {
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
    const shown = measures.filter(({ id }) => only === '' || id === only);
    const columns = [
      ...identityColumns(speaking).slice(0, 1),
      ...futureColumns(speaking),
      ...shown.map((measure) => plannedColumn(measure, speaking)),
    ];
    const { standings, yardstick } = register;
    return { draft, rows: rowsOf(draft, WHOLE_VIEW, standings, yardstick), columns };
  }, [draft, register, measures, only, t, say]);
  return (
    <>
      <MeasurePick
        measures={measures}
        value={only}
        none={t('register.filters.allMeasures')}
        onPick={setOnly}
      />
      <Grid sheet={sheet} label={t('register.growth.table')} />
    </>
  );
}

// The table of future households and population and of planned supply, edited like the register itself.
import { useMemo, useState } from 'react';
import { useGridWords } from '../../i18n/steady-words.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { futureColumns, plannedColumn } from '../../state/register/column.ts';
import { identityColumns } from '../../state/register/identity-columns.ts';
import { askedMeasures } from '../../state/register/columns.ts';
import { Grid } from './table/grid.tsx';
import { MeasurePick } from '../../fields/measure-pick.tsx';
import { useRegister } from '../../state/assessed/register-context.ts';
import { useSteadyList } from '../../fields/steady-list.ts';
import { WHOLE_VIEW } from '../../state/register/rows.ts';
import { useRows } from './use-rows.ts';

export function FutureGrid() {
  const words = useGridWords();
  const { t } = words;
  const register = useRegister();
  const draft = usePlanStore((state) => state.draft);
  const [only, setOnly] = useState('');
  const measures = useSteadyList(
    askedMeasures(register).filter((one) => one.adds && one.existingFrom === undefined),
  );
  const columns = useMemo(() => {
    const shown = measures.filter(({ id }) => only === '' || id === only);
    return [
      ...identityColumns(words).slice(0, 1),
      ...futureColumns(words),
      ...shown.map((measure) => plannedColumn(measure, words)),
    ];
  }, [measures, only, words]);
  const { rows } = useRows(draft, WHOLE_VIEW, register);
  const sheet = useMemo(() => ({ draft, rows, columns }), [draft, rows, columns]);
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

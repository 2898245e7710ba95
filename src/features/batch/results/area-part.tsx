// One place after another: its requirements by measure, and the places just inside it.
import { useEffect, useState } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import { useBatch } from '../batch-store.ts';
import { measuresOf } from '../batch-work.ts';
import styles from '../batch.module.css';
import type { AreaView, MeasureView } from '../worker/views.ts';
import { AreaMeasures } from './area-measures.tsx';
import { InsideTable } from './inside-table.tsx';
import { OpenArea } from './open-area.tsx';
import { Standings } from './overview.tsx';

const NATION = '000000';

export function AreaPart({ areas }: { readonly areas: readonly AreaView[] }) {
  const { t } = useWords();
  const code = useBatch((state) => state.area);
  const area = areas.find((one) => one.code === code);
  const measures = useMeasures(code, areas);
  if (area === undefined) return null;
  const name = area.code === NATION ? t('batch.overview') : area.name;
  return (
    <section className={styles['section']} aria-label={t('batch.area')}>
      <div className={`${styles['tools'] ?? ''} no-print`}>
        <label>
          {t('batch.area')}
          <select
            className={`input ${styles['area'] ?? ''}`}
            value={code}
            onChange={({ target }) => useBatch.setState({ area: target.value })}
          >
            {areas.map((one) => (
              <option key={one.code} value={one.code}>
                {one.code === NATION ? t('batch.overview') : `${one.code} ${one.name}`}
              </option>
            ))}
          </select>
        </label>
        {area.code !== NATION && <OpenArea area={area} name={name} />}
      </div>
      <Standings of={area} title={name} />
      <AreaMeasures name={name} measures={measures} />
      <InsideTable areas={inside(area, areas)} />
    </section>
  );
}

/** Asked of the worker when another place is looked at. */
function useMeasures(code: string, areas: readonly AreaView[]): readonly MeasureView[] {
  const [measures, setMeasures] = useState<readonly MeasureView[]>([]);
  useEffect(() => {
    let isLeft = false;
    measuresOf(code).then(
      (found) => {
        if (!isLeft) setMeasures(found);
      },
      () => undefined,
    );
    return () => {
      isLeft = true;
    };
  }, [code, areas]);
  return measures;
}

/** The places that lie in it with none between. */
function inside({ code }: AreaView, areas: readonly AreaView[]): AreaView[] {
  const listed = new Set(areas.map((one) => one.code));
  return areas.filter((one) => one.code !== NATION && above(one.code, listed) === code);
}

/** The next wider place of those listed: of a prefecture's code the last two digits are noughts, of a province's the last four. */
function above(code: string, listed: ReadonlySet<string>): string {
  const wider = [code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  return wider.find((one) => one !== code && listed.has(one)) ?? NATION;
}

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
            className="input"
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

/** The places that lie in it with none between: those whose code begins with its own, shortest first. */
function inside({ code }: AreaView, areas: readonly AreaView[]): AreaView[] {
  const within = (one: AreaView, of: string) =>
    one.code !== of && (of === NATION || one.code.startsWith(of.replace(/(00)+$/, '')));
  const all = areas.filter((one) => within(one, code));
  return all.filter((one) => !all.some((other) => within(one, other.code)));
}

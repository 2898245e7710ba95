// The places just inside the one that is looked at, each a step further in.
import { useState } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import { Heads, ScrollTable } from '../../../fields/scroll-table.tsx';
import { Gauge } from '../../../ui/gauge.tsx';
import { useBatch } from '../batch-store.ts';
import styles from '../batch.module.css';
import type { AreaView } from '../worker/views.ts';
import { MoreOf } from './more-of.tsx';
import { useCount } from './overview.tsx';

const SHOWN = 50;

export function InsideTable({ areas }: { readonly areas: readonly AreaView[] }) {
  const { t } = useWords();
  const [shown, setShown] = useState(SHOWN);
  if (areas.length === 0) return null;
  const title = t('batch.inside');
  const heads = [title, t('batch.communities'), t('batch.withGaps'), t('batch.complete')];
  return (
    <>
      <h4>{title}</h4>
      <ScrollTable title={title}>
        <Heads words={[...heads, t('batch.streets'), t('batch.gapShare')]} figures={[1, 2, 3, 4]} />
        <tbody>
          {areas.slice(0, shown).map((area) => (
            <InsideRow key={area.code} area={area} />
          ))}
        </tbody>
      </ScrollTable>
      <MoreOf
        all={areas.length}
        shown={shown}
        onMore={() => setShown(shown + SHOWN)}
        sheet="places"
      />
    </>
  );
}

function InsideRow({ area: { code, name, communities, streets } }: { readonly area: AreaView }) {
  const { t } = useWords();
  const count = useCount();
  const { places, withGaps, complete } = communities;
  const label = `${name} ${t('batch.withGaps')} ${count(withGaps)}/${count(places)}`;
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link" onClick={() => useBatch.setState({ area: code })}>
          {name}
        </button>{' '}
        {code}
      </th>
      <td className="number">{count(places)}</td>
      <td className="number">{count(withGaps)}</td>
      <td className="number">{count(complete)}</td>
      <td className="number">{count(streets.places)}</td>
      <td className={styles['bar']}>
        <Gauge share={places === 0 ? 0 : withGaps / places} label={label} tone="bad" />
      </td>
    </tr>
  );
}

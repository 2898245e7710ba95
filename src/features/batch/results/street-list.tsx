// Every street: how its communities stand and how it stands itself; found by name, the worst first.
import { useMemo, useState } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import { Heads, ScrollTable } from '../../../fields/scroll-table.tsx';
import styles from '../batch.module.css';
import type { BatchView } from '../worker/views.ts';
import { MoreOf } from './more-of.tsx';
import { OpenButton } from './open-line.tsx';
import { useCount } from './overview.tsx';

const SHOWN = 20;

export function StreetList({ view: { streets, areas } }: { readonly view: BatchView }) {
  const { t } = useWords();
  const [wanted, setWanted] = useState('');
  const [shown, setShown] = useState(SHOWN);
  const found = useMemo(() => worstNamed(streets, wanted.trim()), [streets, wanted]);
  if (streets.length === 0) return null;
  const title = t('batch.streetList');
  return (
    <section className={styles['section']} aria-label={title}>
      <h3>{title}</h3>
      <div className={`${styles['tools'] ?? ''} no-print`}>
        <label>
          {t('batch.findStreet')}
          <input
            className="input"
            type="search"
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
          />
        </label>
      </div>
      <p className={styles['note']}>
        {t('batch.streetsWhy')} {wanted.trim() !== '' && <Found {...{ wanted, found, streets }} />}
      </p>
      <StreetTable title={title} streets={found.slice(0, shown)} areas={areas} />
      <MoreOf
        all={found.length}
        shown={shown}
        onMore={() => setShown(shown + SHOWN)}
        sheet="streets"
      />
    </section>
  );
}

interface TableProps extends Pick<BatchView, 'streets' | 'areas'> {
  readonly title: string;
}

function StreetTable({ title, streets, areas }: TableProps) {
  const { t } = useWords();
  const names = useMemo(() => new Map(areas.map(({ code, name }) => [code, name])), [areas]);
  const heads = [title, t('batch.communities'), t('batch.withGaps'), t('batch.complete')];
  return (
    <ScrollTable title={title}>
      <Heads
        words={[...heads, t('batch.shortCount'), t('batch.openPlan')]}
        figures={[1, 2, 3, 4]}
        buttons={[5]}
      />
      <tbody>
        {streets.map((one) => (
          <StreetRow key={one.line} of={one} place={names.get(one.place) ?? one.place} />
        ))}
      </tbody>
    </ScrollTable>
  );
}

interface FoundProps {
  readonly wanted: string;
  readonly found: readonly Street[];
  readonly streets: readonly Street[];
}

/** On paper nobody sees the field that was searched with. */
function Found({ wanted, found, streets }: FoundProps) {
  const { t } = useWords();
  const count = useCount();
  const words = { name: wanted.trim(), number: count(found.length), all: count(streets.length) };
  return <>{t('batch.streetsFound', words)}</>;
}

type Street = BatchView['streets'][number];

/** Those with most communities short come first. */
function worstNamed(streets: readonly Street[], wanted: string): Street[] {
  return streets
    .filter(({ street }) => street.includes(wanted))
    .sort((a, b) => b.communities.withGaps - a.communities.withGaps || b.own.short - a.own.short);
}

function StreetRow({ of, place }: { readonly of: Street; readonly place: string }) {
  const count = useCount();
  const { street, line, communities, own } = of;
  return (
    <tr>
      <th scope="row">
        {street} <span className={styles['unused']}>{place}</span>
      </th>
      <td className="number">{count(communities.places)}</td>
      <td className="number">{count(communities.withGaps)}</td>
      <td className="number">{count(communities.complete)}</td>
      <td className="number">{count(own.short)}</td>
      <td className="no-print">
        <OpenButton line={line} name={street} />
      </td>
    </tr>
  );
}

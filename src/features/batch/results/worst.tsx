// The communities that are short of most, with what each lacks; every one opens as a plan.
import { Fragment, useState } from 'react';
import { groupDigits } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { Heads, ScrollTable } from '../../../fields/scroll-table.tsx';
import { MeasureLink } from '../../../fields/links/measure-link.tsx';
import { useBatch } from '../batch-store.ts';
import styles from '../batch.module.css';
import type { BatchView } from '../worker/views.ts';
import { MoreOf } from './more-of.tsx';
import { OpenButton } from './open-line.tsx';
import { useMeasureNames } from './measure-names.ts';

const SHOWN = 20;

export function Worst({ view: { worst, areas } }: { readonly view: BatchView }) {
  const { t } = useWords();
  const [shown, setShown] = useState(SHOWN);
  const wish = useBatch((state) => state.wish);
  const nameOf = useMeasureNames(areas);
  if (worst.length === 0 || wish === null) return null;
  const title = t('batch.worst');
  const heads = (['line', 'community', 'shortCount', 'items'] as const).map((one) =>
    t(`batch.${one}`),
  );
  return (
    <section className={styles['section']} aria-label={title}>
      <h3>{title}</h3>
      <p className={styles['note']}>{t('batch.worstWhy')}</p>
      <ScrollTable title={title}>
        <Heads words={[...heads, t('batch.openPlan')]} figures={[0, 2]} buttons={[4]} />
        <tbody>
          {worst.slice(0, shown).map((one) => (
            <WorstRow key={one.line} of={one} nameOf={nameOf} />
          ))}
        </tbody>
      </ScrollTable>
      <MoreOf
        all={worst.length}
        shown={shown}
        onMore={() => setShown(shown + SHOWN)}
        sheet="worst"
      />
    </section>
  );
}

interface RowProps {
  readonly of: BatchView['worst'][number];
  readonly nameOf: ReturnType<typeof useMeasureNames>;
}

function WorstRow({ of: { line, id, name, street, counts, short }, nameOf }: RowProps) {
  const { t, language } = useWords();
  return (
    <tr>
      <td className="number">{line}</td>
      <th scope="row">
        {name || id} {street !== '' && <span className={styles['unused']}>{street}</span>}
      </th>
      <td className="number">{counts.short}</td>
      <td>
        {short.map(({ measure, gap }, at) => (
          <Fragment key={measure}>
            {at > 0 && t('batch.between')}
            <MeasureLink id={measure}>{nameOf(measure)}</MeasureLink> {groupDigits(gap, language)}
          </Fragment>
        ))}
      </td>
      <td className="no-print">
        <OpenButton line={line} name={name || id} />
      </td>
    </tr>
  );
}

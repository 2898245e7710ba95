// Every measure that is asked in a place: how many meet it as a bar, and the sums in a table.
import { groupDigits } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { Heads, ScrollTable } from '../../../fields/scroll-table.tsx';
import { MeasureLink } from '../../../fields/links/measure-link.tsx';
import { ShareList } from './share-list.tsx';
import styles from '../batch.module.css';
import type { MeasureView } from '../worker/views.ts';
import { useCount } from './overview.tsx';

interface Props {
  readonly name: string;
  readonly measures: readonly MeasureView[];
}

/** As many bars as are read at a glance: those of which most places are short. */
const MOST_BARS = 12;

export function AreaMeasures({ name, measures }: Props) {
  const { t, language } = useWords();
  const count = useCount();
  const judged = measures.filter(({ met, short, above }) => met + short + above > 0);
  const worst = [...judged]
    .sort((a, b) => b.short * a.places - a.short * b.places)
    .slice(0, MOST_BARS);
  const bars = worst.map(({ measure, scope, places, met, short, above, open }) => ({
    label: `${measure.label[language]} · ${t(`batch.${scope === 'street' ? 'streets' : 'communities'}`)}`,
    shares: { covered: (met + above) / places, gap: short / places, open: open / places },
    text: t('batch.shareText', { met: count(met + above), short: count(short), open: count(open) }),
  }));
  const legend = {
    covered: t('batch.legend.covered'),
    gap: t('batch.legend.gap'),
    open: t('batch.legend.open'),
  };
  return (
    <>
      {bars.length > 0 && (
        <ShareList title={t('batch.bars', { area: name })} legend={legend} bars={bars} />
      )}
      {(['community', 'street'] as const).map((scope) => (
        <MeasureTable
          key={scope}
          title={t(scope === 'community' ? 'batch.communityMeasures' : 'batch.streetMeasures')}
          measures={measures.filter((one) => one.scope === scope)}
        />
      ))}
    </>
  );
}

interface TableProps {
  readonly title: string;
  readonly measures: readonly MeasureView[];
}

const HEADS = [
  'measure',
  'places',
  'met',
  'short',
  'above',
  'open',
  'lower',
  'stands',
  'gap',
] as const;

function MeasureTable({ title, measures }: TableProps) {
  const { t } = useWords();
  if (measures.length === 0) return null;
  return (
    <details className={styles['details']} open>
      <summary>{title}</summary>
      <ScrollTable title={title}>
        <Heads words={HEADS.map((one) => t(`batch.${one}`))} figures={[1, 2, 3, 4, 5, 6, 7, 8]} />
        <tbody>
          {measures.map((one) => (
            <MeasureRow key={one.measure.id} of={one} />
          ))}
        </tbody>
      </ScrollTable>
    </details>
  );
}

function MeasureRow({ of }: { readonly of: MeasureView }) {
  const { language } = useWords();
  const count = useCount();
  const { measure, places, met, short, above, open } = of;
  const sum = (text: string | null) =>
    text === null || !measure.adds ? '—' : groupDigits(text, language);
  const counts = [places, met, short, above, open].map(count);
  return (
    <tr>
      <th scope="row">
        <MeasureLink id={measure.id}>{measure.label[language]}</MeasureLink>
      </th>
      {[...counts, sum(of.lower), sum(of.existing), sum(of.gap)].map((text, at) => (
        <td key={HEADS[at + 1]} className="number">
          {text}
        </td>
      ))}
    </tr>
  );
}

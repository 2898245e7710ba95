// All in all: how many communities and streets are short, how many are complete, and how the outcomes fall.
import type { ReactNode } from 'react';
import { groupDigits } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { useBatch } from '../batch-store.ts';
import { ShareList } from './share-list.tsx';
import styles from '../batch.module.css';
import type { AreaView, BatchView } from '../worker/views.ts';

interface Props {
  readonly view: BatchView;
  readonly children: ReactNode;
}

export function Overview({ view, children }: Props) {
  const { t } = useWords();
  const count = useCount();
  const { outcomes, explained, areas } = view;
  const [whole] = areas;
  return (
    <section
      id="results"
      className={styles['section']}
      aria-label={t('batch.overview')}
      tabIndex={-1}
    >
      <h2 className={styles['onPaper']}>{t('batch.title')}</h2>
      <h3>{t('batch.overview')}</h3>
      <JudgedBy />
      {whole !== undefined && <Standings of={whole} title={t('batch.overview')} />}
      <dl className={styles['figures']}>
        {(['met', 'short', 'above', 'notAssessed'] as const).map((verdict) => (
          <div key={verdict}>
            <dt>{t(`verdicts.${verdict}`)}</dt>
            <dd>{count(outcomes[verdict])}</dd>
          </div>
        ))}
      </dl>
      {explained > 0 && (
        <p className={styles['note']}>{t('batch.explained', { number: count(explained) })}</p>
      )}
      {children}
    </section>
  );
}

/** Which file it was, and by what it was judged: the form above may say something else by now. */
function JudgedBy() {
  const { t } = useWords();
  const file = useBatch((state) => state.file);
  const wish = useBatch((state) => state.wish);
  if (file === null || wish === null) return null;
  const { asOf, horizon } = wish;
  const words = { file: file.name, asOf, horizon: String(horizon) };
  return <p className={styles['note']}>{t('batch.judgedBy', words)}</p>;
}

/** Whole numbers with their thousands apart. */
export function useCount(): (value: number) => string {
  const { language } = useWords();
  return (value) => groupDigits(String(value), language);
}

/** Communities and streets of one place as two bars. */
export function Standings({ of, title }: { readonly of: AreaView; readonly title: string }) {
  const { t } = useWords();
  const count = useCount();
  const bars = (['communities', 'streets'] as const)
    .filter((scope) => of[scope].places > 0)
    .map((scope) => {
      const { places, withGaps, complete } = of[scope];
      const [gap, covered] = [withGaps / places, complete / places];
      return {
        label: `${t(`batch.${scope}`)} ${count(places)}`,
        shares: { covered, gap, open: Math.max(0, 1 - gap - covered) },
        text: `${t('batch.withGaps')} ${count(withGaps)} · ${t('batch.complete')} ${count(complete)}`,
      };
    });
  const legend = {
    covered: t('batch.complete'),
    gap: t('batch.withGaps'),
    open: t('batch.otherPlaces'),
  };
  return <ShareList title={title} legend={legend} bars={bars} />;
}

// Whole plans as examples of the paper: those that are kept, checked with every change, and the plan in hand to be kept as another.
import { useWords } from '../../../i18n/i18n.ts';
import { tablesAt } from '../../../state/writing/pack-data.ts';
import { styles } from '../looks/styles.ts';
import { useOpenPaper } from '../open-paper.ts';
import { KeptExample } from './kept-example.tsx';
import { ProposedExample } from './proposed-example.tsx';

export function ExamplesPart() {
  const { t } = useWords();
  const { document } = useOpenPaper();
  const kept = tablesAt(document, ['examples']);
  return (
    <>
      <section className={styles['section']} aria-label={t('writing.whole.kept')}>
        <h3>{t('writing.whole.kept')}</h3>
        <p className={styles['hint']}>{t('writing.whole.why')}</p>
        {kept.length === 0 && <p className={styles['hint']}>{t('writing.whole.none')}</p>}
        <ul className={styles['entries']}>
          {kept.map((example, at) => (
            <KeptExample key={String(example['id'])} {...{ example, at }} />
          ))}
        </ul>
      </section>
      <ProposedExample />
    </>
  );
}

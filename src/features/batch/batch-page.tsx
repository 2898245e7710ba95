// A whole file of communities, judged at once.
import { useWords } from '../../i18n/i18n.ts';
import type { Moment } from '../../state/assessed/moment.ts';
import { today } from '../../state/today.ts';
import styles from './batch.module.css';
import { useBatch } from './batch-store.ts';
import { ChooseFile } from './choose-file.tsx';
import { Results } from './results/results.tsx';
import { Running } from './running.tsx';
import { saveFile } from './save-file.ts';
import { SqlDownload } from './sql-download.tsx';
import { Understood } from './understood.tsx';
import { Wish } from './wish.tsx';

/** @param moment the plan in hand and all it came to; null while the rules are read */
export function BatchPage({ moment }: { readonly moment: Moment | null }) {
  const { t } = useWords();
  const looked = useBatch((state) => state.looked);
  const view = useBatch((state) => state.view);
  if (moment === null) return <p className="loading">{t('app.loading')}</p>;
  return (
    <div className={styles['page']}>
      <section className={`${styles['section'] ?? ''} no-print`} aria-label={t('batch.title')}>
        <h2 className={styles['title']}>{t('batch.title')}</h2>
        <p className={styles['note']}>{t('batch.why')}</p>
        <ChooseFile />
        {looked?.ok === true && (
          <>
            <Understood columns={looked.columns} isFolded={view !== null} />
            <Wish key={String(looked.hasPlace)} draft={moment.draft} looked={looked} />
          </>
        )}
        <Running />
      </section>
      {view !== null && <Results view={view} />}
      <Sql />
    </div>
  );
}

/** By the same day, year and papers as the batch, once there is one. */
function Sql() {
  const wish = useBatch((state) => state.wish);
  const asOf = wish?.asOf ?? today();
  const horizon = wish?.horizon ?? Number(asOf.slice(0, 4));
  return (
    <div className={`${styles['section'] ?? ''} no-print`}>
      <SqlDownload asOf={asOf} horizon={horizon} packs={wish?.packs ?? []} save={saveFile} />
    </div>
  );
}

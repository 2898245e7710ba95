// A whole file of communities, judged at once.
import { useWords } from '../../i18n/i18n.ts';
import type { Moment } from '../../state/assessed/moment.ts';
import { today } from '../../state/today.ts';
import { saveFile } from './save-file.ts';
import { SqlDownload } from './sql-download.tsx';

/** @param moment the plan in hand and all it came to; null while the rules are read */
export function BatchPage({ moment }: { readonly moment: Moment | null }) {
  const { t } = useWords();
  if (moment === null) return <p className="loading">{t('app.loading')}</p>;
  const asOf = today();
  const horizon = Number(asOf.slice(0, 4));
  return (
    <>
      <h2>{t('batch.title')}</h2>
      <SqlDownload asOf={asOf} horizon={horizon} packs={[]} save={saveFile} />
    </>
  );
}

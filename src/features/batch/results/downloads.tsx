// Everything as files: all outcomes straight to the disk where the browser can, and the summary as a workbook.
import { useWords } from '../../../i18n/i18n.ts';
import { useTried } from '../../../fields/use-tried.tsx';
import { useBatch } from '../batch-store.ts';
import { workbook, writeAll } from '../batch-work.ts';
import { saveBlob } from '../../../state/files/save-blob.ts';
import styles from '../batch.module.css';
import { bookWords } from './book-words.ts';
import { chosenFile } from './chosen-file.ts';
import { measureLabels } from './measure-names.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function Downloads() {
  const { t, language } = useWords();
  const isRunning = useBatch((state) => state.progress !== null);
  const file = useBatch((state) => state.file);
  const areas = useBatch((state) => state.view?.areas ?? NO_AREAS);
  const { run, complaint } = useTried(t('batch.saveFailed'));
  const base = (file?.name ?? '').replace(/\.\w+$/, '');
  const csv = async () => {
    const name = `${base}-${t('batch.csvName')}.csv`;
    const to = await chosenFile(name);
    if (to === 'none') return;
    const blob = await writeAll(to);
    if (blob !== null) saveBlob(blob, name);
  };
  const book = async () => {
    const labels = await measureLabels(areas);
    const names = Object.fromEntries([...labels].map(([id, label]) => [id, label[language]]));
    const bytes = await workbook(bookWords(t, language, names));
    saveBlob(new Blob([bytes], { type: XLSX }), `${base}-${t('batch.bookName')}.xlsx`);
  };
  return (
    <div
      className={`${styles['tools'] ?? ''} no-print`}
      role="group"
      aria-label={t('batch.downloads')}
    >
      <button type="button" className="button" disabled={isRunning} onClick={() => void run(csv)}>
        {t('batch.csv')}
      </button>
      <button type="button" className="button" disabled={isRunning} onClick={() => void run(book)}>
        {t('batch.workbook')}
      </button>
      {complaint}
    </div>
  );
}

const NO_AREAS: readonly never[] = [];

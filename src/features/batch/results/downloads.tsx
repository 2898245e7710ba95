// Everything as files: all outcomes straight to the disk where the browser can, and the summary as a workbook.
import { useWords, type Translate } from '../../../i18n/i18n.ts';
import { useTried } from '../../../fields/use-tried.tsx';
import type { BookWords } from '../../../io/batch/summary-workbook.ts';
import { useBatch } from '../batch-store.ts';
import { workbook, writeAll } from '../batch-work.ts';
import styles from '../batch.module.css';
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
    if (blob !== null) save(blob, name);
  };
  const book = async () => {
    const labels = await measureLabels(areas);
    const names = Object.fromEntries([...labels].map(([id, label]) => [id, label[language]]));
    const bytes = await workbook(bookWords(t, language, names));
    save(new Blob([bytes], { type: XLSX }), `${base}-${t('batch.bookName')}.xlsx`);
  };
  return (
    <div className={styles['tools']} role="group" aria-label={t('batch.downloads')}>
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

function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/[\\/:*?"<>|]/g, '-');
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function bookWords(
  t: Translate,
  language: BookWords['language'],
  measureNames: BookWords['measureNames'],
): BookWords {
  const head = (id: 'code' | 'name' | 'scope' | 'asked') => t(`batch.heads.${id}`);
  const verdicts = (['met', 'short', 'above', 'open'] as const).map((id) => t(`batch.${id}`));
  const sums = (['lower', 'stands', 'gap', 'places'] as const).map((id) => t(`batch.${id}`));
  const communities = (['communities', 'communitiesWithGaps', 'communitiesComplete'] as const).map(
    (id) => t(`batch.heads.${id}`),
  );
  const streets = (['streets', 'streetsWithGaps', 'streetsComplete'] as const).map((id) =>
    t(`batch.heads.${id}`),
  );
  const street = t('batch.fields.street');
  return {
    ...{ language, measureNames },
    sheets: {
      measures: t('batch.sheets.measures'),
      places: t('batch.sheets.places'),
      streets: t('batch.sheets.streets'),
      worst: t('batch.sheets.worst'),
      bad: t('batch.sheets.bad'),
    },
    heads: {
      measures: [t('batch.measure'), head('scope'), ...sums, ...verdicts],
      places: [head('code'), head('name'), ...communities, ...streets],
      streets: [
        head('code'),
        head('name'),
        street,
        ...communities,
        head('asked'),
        t('batch.short'),
        t('batch.open'),
      ],
      worst: [
        t('batch.line'),
        t('batch.community'),
        head('name'),
        street,
        t('batch.shortCount'),
        t('batch.items'),
      ],
      bad: [t('batch.line'), t('batch.reason')],
    },
    scopes: { community: t('batch.community'), street },
  };
}

// The ways in which a sheet leaves the screen.
import { MissingPart } from '../../fields/missing-part.tsx';
import { part } from '../../parts/part.ts';
import { useWords } from '../../i18n/i18n.ts';
import type { SheetSource } from '../../sheets/frame/sheet-choices.ts';
import type { Sheet } from '../../sheets/frame/sheet.ts';
import { useOnceCurrent, Waiting } from '../../fields/once-current.tsx';
import { download } from './download.ts';
import { useWhole } from './first-leaves.ts';
import { ImportWorkbook } from './import-workbook.tsx';
import { useRun } from './run.ts';
import styles from './sheet.module.css';
import { takingTurns } from './taking-turns.ts';

interface Props {
  readonly source: SheetSource;
  readonly sheets: readonly Sheet[];
  readonly isChosen: boolean;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function Exports({ source, sheets, isChosen }: Props) {
  const { t } = useWords();
  const { said, missing, run } = useRun();
  const name = `${source.assessment.plan.name || t('plan.unnamed')}-${t(`sheet.kinds.${source.choices.sheet}`)}`;
  const isWhole = useWhole(({ whole }) => whole);
  const leaving = useOnceCurrent(
    {
      workbook: () => void run(() => saveWorkbook(source, sheets, name)),
      csv: () => void run(() => saveCsv(source, sheets, name)),
      word: () => void run(() => saveWord(source, sheets, name)),
    },
    isChosen,
  );
  const printing = useOnceCurrent({ print: () => window.print() }, isWhole);
  return (
    <div className={styles['exports']}>
      <button type="button" className="button" onClick={() => printing.ask('print')}>
        {t('sheet.print')}
      </button>
      <button type="button" className="button quiet" onClick={() => leaving.ask('workbook')}>
        {t('sheet.workbook')}
      </button>
      <button type="button" className="button quiet" onClick={() => leaving.ask('csv')}>
        {t('sheet.csv')}
      </button>
      {source.choices.sheet === 'statement' && (
        <button type="button" className="button quiet" onClick={() => leaving.ask('word')}>
          {t('sheet.wordFile')}
        </button>
      )}
      <ImportWorkbook plan={source.assessment.plan} run={run} />
      <Waiting of={printing} />
      <Waiting of={leaving} />
      <p className={styles['said']} role="status">
        {said}
      </p>
      {missing && <MissingPart />}
    </div>
  );
}

/** Saves the sheets with the workbook that calculates them. */
export async function saveWorkbook(
  source: SheetSource,
  sheets: readonly Sheet[],
  name: string,
): Promise<string> {
  const { workbookBytes } = await part(() => import('../../io/workbook/workbook.ts'));
  download(await workbookBytes(source, sheets, takingTurns()), `${name}.xlsx`, XLSX);
  return '';
}

/** Saves the sheets as text, the same columns as on paper. */
export async function saveCsv(
  source: SheetSource,
  sheets: readonly Sheet[],
  name: string,
): Promise<string> {
  const { sheetsCsv } = await part(() => import('../../io/workbook/sheet-csv.ts'));
  download(sheetsCsv(sheets, source.words), `${name}.csv`, 'text/csv');
  return '';
}

async function saveWord(
  source: SheetSource,
  [sheet]: readonly Sheet[],
  name: string,
): Promise<string> {
  if (sheet === undefined) return '';
  const { statementDocument } = await part(() => import('../../io/word/statement-document.ts'));
  download(await statementDocument(sheet, source.words), `${name}.docx`, DOCX);
  return '';
}

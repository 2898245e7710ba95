// The ways a sheet leaves the screen, and the way an edited workbook comes home.
import { useState } from 'react';
import { MissingPart } from '../../fields/missing-part.tsx';
import { isPartMissing, part } from '../../parts/part.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Problem } from '../../core/plan/problem.ts';
import { useWords, type Translate } from '../../i18n/i18n.ts';
import { problemSentence, type Language } from '../../i18n/problems.ts';
import { planText } from '../../sheets/frame/plan-text.ts';
import type { SheetSource } from '../../sheets/frame/sheet-choices.ts';
import type { Sheet } from '../../sheets/frame/sheet.ts';
import { draftOf } from '../../state/draft/draft-of-plan.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { loadRules } from '../../state/rules/lazy-rules.ts';
import { useOnceCurrent, Waiting } from '../../fields/once-current.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { download } from './download.ts';
import styles from './sheet.module.css';
import { takingTurns } from './taking-turns.ts';

interface Props {
  readonly source: SheetSource;
  readonly sheets: readonly Sheet[];
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Says that it works, and what came of it. */
type Run = (work: () => Promise<string>) => Promise<void>;

export function Exports({ source, sheets }: Props) {
  const { t } = useWords();
  const { said, missing, run } = useRun();
  const name = `${source.assessment.plan.name || t('plan.unnamed')}-${t(`sheet.kinds.${source.choices.sheet}`)}`;
  const leaving = useOnceCurrent({
    print: () => window.print(),
    workbook: () => void run(() => saveWorkbook(source, sheets, name)),
    csv: () => void run(() => saveCsv(source, sheets, name)),
    word: () => void run(() => saveWord(source, sheets, name)),
  });
  return (
    <div className={styles['exports']}>
      <button type="button" className="button" onClick={() => leaving.ask('print')}>
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
      <Waiting of={leaving} />
      <p className={styles['said']} role="status">
        {said}
      </p>
      {missing && <MissingPart />}
    </div>
  );
}

/** Runs the making of a file, and says how it went. */
function useRun() {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  const [missing, setMissing] = useState(false);
  const run: Run = async (work) => {
    setSaid(t('sheet.working'));
    setMissing(false);
    const failed = (error: unknown) => {
      if (!isPartMissing(error)) return t('sheet.failed');
      setMissing(true);
      return '';
    };
    setSaid(await work().catch(failed));
  };
  return { said, missing, run };
}

async function saveWorkbook(
  source: SheetSource,
  sheets: readonly Sheet[],
  name: string,
): Promise<string> {
  const { workbookBytes } = await part(() => import('../../io/workbook/workbook.ts'));
  download(await workbookBytes(source, sheets, takingTurns()), `${name}.xlsx`, XLSX);
  return '';
}

async function saveCsv(
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

const MOST_REASONS = 5;

/** Each problem with the cell it stands in, the first few of them. */
function reasonsOf(problems: readonly Problem[], t: Translate, language: Language): string {
  const each = problems.slice(0, MOST_REASONS).map((problem) => {
    const { sheet = '', at = '', value = '' } = problem.values;
    const why = problemSentence(problem, language);
    return at === '' ? why : t('sheet.badCell', { sheet, at, value, why });
  });
  const rest = problems.length - each.length;
  return [...each, ...(rest > 0 ? [t('sheet.moreProblems', { count: rest })] : [])].join('; ');
}

function ImportWorkbook({ plan, run }: { readonly plan: Plan; readonly run: Run }) {
  const { t, language } = useWords();
  const take = async (file: File) => {
    const [{ readWorkbook }, { withOwnPacks }] = await Promise.all([
      part(() => import('../../io/workbook/workbook-read.ts')),
      loadRules(null, 'with English'),
    ]);
    const read = await readWorkbook(new Uint8Array(await file.arrayBuffer()), withOwnPacks);
    if (!read.ok) return t('sheet.importFailed', { reason: reasonsOf(read.problems, t, language) });
    if (planText(read.value.plan) === planText(plan)) return t('sheet.unchanged');
    usePlanStore.getState().replace(draftOf(read.value.plan));
    return t('sheet.imported');
  };
  return (
    <FileButton
      label={t('sheet.importWorkbook')}
      accept=".xlsx"
      onFile={(file) => void run(() => take(file))}
    />
  );
}

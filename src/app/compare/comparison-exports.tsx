// The ways in which a comparison leaves the screen: paper, workbook, CSV.
import { saveCsv, saveWorkbook } from '../../features/sheet/exports.tsx';
import { useWhole } from '../../features/sheet/first-leaves.ts';
import { useRun } from '../../features/sheet/run.ts';
import { MissingPart } from '../../fields/missing-part.tsx';
import { useOnceCurrent, Waiting } from '../../fields/once-current.tsx';
import { useWords } from '../../i18n/i18n.ts';
import type { SheetSource } from '../../sheets/frame/sheet-choices.ts';
import type { Sheet } from '../../sheets/frame/sheet.ts';

interface Props {
  readonly source: SheetSource;
  readonly sheetOf: () => Sheet;
  /** False while something else is asked for than what is shown: what leaves the page waits for it. */
  readonly isWhole: boolean;
  /** Whether the paper is what is looked at: only then can it be printed. */
  readonly isPaper: boolean;
  readonly onPaper: () => void;
}

export function ComparisonExports({ source, sheetOf, isWhole, isPaper, onPaper }: Props) {
  const { t } = useWords();
  const { said, missing, run } = useRun();
  const name = `${source.assessment.plan.name || t('plan.unnamed')}-${t('compare.title')}`;
  const isLaid = useWhole(({ whole }) => whole);
  const leaving = useOnceCurrent(
    {
      workbook: () => void run(() => saveWorkbook(source, [sheetOf()], name)),
      csv: () => void run(() => saveCsv(source, [sheetOf()], name)),
    },
    isWhole,
  );
  const printing = useOnceCurrent({ print: () => window.print() }, isLaid && isWhole);
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => (isPaper ? printing.ask('print') : onPaper())}
      >
        {t(isPaper ? 'compare.print' : 'compare.toPaper')}
      </button>
      <button type="button" className="button quiet" onClick={() => leaving.ask('workbook')}>
        {t('compare.workbook')}
      </button>
      <button type="button" className="button quiet" onClick={() => leaving.ask('csv')}>
        {t('compare.csv')}
      </button>
      <Waiting of={printing} />
      <Waiting of={leaving} />
      <span role="status">{said}</span>
      {missing && <MissingPart />}
    </>
  );
}

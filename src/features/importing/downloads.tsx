// The register as a file: an empty template with an example, or all that is known; each comes back in without a question.
import { useWords } from '../../i18n/i18n.ts';
import type { RegisterTable } from '../../io/register/register-cells.ts';
import { useOnceCurrent, Waiting } from '../../fields/once-current.tsx';
import { useTried } from '../../fields/use-tried.tsx';
import { Fold } from '../../ui/fold.tsx';
import { part } from '../../parts/part.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import { saveBlob } from '../../state/files/save-blob.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function Downloads() {
  const { t } = useWords();
  const written = useWritten();
  const { run, complaint } = useTried(t('register.import.saveFailed'));
  const leaving = useOnceCurrent({
    template: () => void run(written.template),
    export: () => void run(written.export),
    exportCsv: () => void run(written.exportCsv),
  });
  return (
    <>
      <Fold label={t('register.import.files')} folds="always" hangs="end">
        {(['template', 'export', 'exportCsv'] as const).map((word) => (
          <button
            key={word}
            type="button"
            className="button quiet"
            onClick={() => leaving.ask(word)}
          >
            {t(`register.import.${word}`)}
          </button>
        ))}
        <a className="button quiet" href="#/rules/write/example">
          {t('register.import.example')}
        </a>
      </Fold>
      <Waiting of={leaving} />
      {complaint}
    </>
  );
}

/** Each file with the figures, the columns and the name of one moment. */
function useWritten() {
  const { t, say, language } = useWords();
  const register = useRegister();
  const speaking = { t, say, language };
  const load = () => part(() => import('../../state/register/register-tables.ts'));
  const named = (word: string, ending: string) =>
    `${register.draft.name || t('plan.unnamed')}-${word}.${ending}`;
  const save = async (table: RegisterTable, word: string, advised: boolean) => {
    const { writeRegister } = await part(() => import('../../io/register/register-workbook.ts'));
    const lines = t('register.import.advice').split('\n');
    const advice = { name: t('register.import.notesSheet'), lines };
    const name = t('register.import.templateSheet');
    const bytes = await writeRegister({ ...table, name, ...(advised ? { advice } : {}) });
    saveBlob(new Blob([bytes], { type: XLSX }), named(word, 'xlsx'));
  };
  return {
    template: async () => {
      const { templateTable } = await load();
      await save(templateTable(register, speaking), t('register.import.templateFile'), true);
    },
    export: async () => {
      const { exportTable } = await load();
      await save(exportTable(register, speaking), t('register.import.registerFile'), false);
    },
    exportCsv: async () => {
      const [{ exportTable }, { registerCsv }] = await Promise.all([
        load(),
        part(() => import('../../io/register/register-csv.ts')),
      ]);
      const text = registerCsv(exportTable(register, speaking));
      saveBlob(
        new Blob([text], { type: 'text/csv' }),
        named(t('register.import.registerFile'), 'csv'),
      );
    },
  };
}

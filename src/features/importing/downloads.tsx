// The register as a file: an empty template with an example, or all that is known; each comes back in without a question.
import { useWords } from '../../i18n/i18n.ts';
import type { RegisterTable } from '../../io/register/register-cells.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { useRegister } from '../../state/assessed/register-context.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function Downloads() {
  const { t, say, language } = useWords();
  const register = useRegister();
  const tables = async () => {
    const { exportTable, templateTable } = await import('../../state/register/register-tables.ts');
    const { draft } = usePlanStore.getState();
    const speaking = { t, say, language };
    return {
      template: templateTable(register, speaking),
      exported: exportTable(draft, register, speaking),
    };
  };
  const named = (word: string, ending: string) => {
    const { name } = usePlanStore.getState().draft;
    return `${name || t('plan.unnamed')} ${word}.${ending}`;
  };
  const save = async (table: RegisterTable, word: string, advised: boolean) => {
    const { writeRegister } = await import('../../io/register/register-workbook.ts');
    const lines = t('register.import.advice').split('\n');
    const advice = { name: t('register.import.notesSheet'), lines };
    const name = t('register.import.templateSheet');
    const bytes = await writeRegister({ ...table, name, ...(advised ? { advice } : {}) });
    download(new Blob([bytes], { type: XLSX }), named(word, 'xlsx'));
  };
  const saveCsv = async () => {
    const { registerCsv } = await import('../../io/register/register-csv.ts');
    const text = registerCsv((await tables()).exported);
    download(new Blob([text], { type: 'text/csv' }), named(t('register.import.export'), 'csv'));
  };
  const wanted = [
    ['template', async () => save((await tables()).template, t('register.import.template'), true)],
    ['export', async () => save((await tables()).exported, t('register.import.export'), false)],
    ['exportCsv', saveCsv],
  ] as const;
  return wanted.map(([word, run]) => (
    <button key={word} type="button" className="button quiet" onClick={() => void run()}>
      {t(`register.import.${word}`)}
    </button>
  ));
}

function download(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/[\\/:*?"<>|]/g, '-');
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

// The register as a workbook: an empty template with an example, or all that is known; both come back in without a question.
import { useWords } from '../../i18n/i18n.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { askedMeasures, figureColumns } from './columns.ts';
import { useRegister } from './register-context.ts';

export function Downloads() {
  const { t, say, language } = useWords();
  const register = useRegister();
  const save = async (filled: boolean) => {
    const { writeRegister } = await import('../../io/register-workbook.ts');
    const { importTargets } = await import('../../io/import-targets.ts');
    const { registerLines, exampleLines } = await import('./register-lines.ts');
    const asked = [
      ...figureColumns(register, { t, say }).map(({ id }) => id),
      ...askedMeasures(register).map(({ id }) => id),
    ];
    const { draft } = usePlanStore.getState();
    const all = importTargets(register.rules.rulebook);
    const used = filled ? registerLines(draft, all) : null;
    const targets = all.filter(
      ({ id, kind }) => kind === 'identity' || asked.includes(id) || used?.used.has(id) === true,
    );
    const lines = used?.lines ?? exampleLines(targets, language);
    const name = t(filled ? 'register.import.export' : 'register.import.template');
    const bytes = await writeRegister({
      targets,
      lines,
      language,
      settlements: [t('settlements.urban'), t('settlements.rural')],
    });
    download(bytes, `${draft.name || t('plan.unnamed')} ${name}.xlsx`);
  };
  return (
    <>
      <button type="button" className="button quiet" onClick={() => void save(false)}>
        {t('register.import.template')}
      </button>
      <button type="button" className="button quiet" onClick={() => void save(true)}>
        {t('register.import.export')}
      </button>
    </>
  );
}

function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/[\\/:*?"<>|]/g, '-');
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

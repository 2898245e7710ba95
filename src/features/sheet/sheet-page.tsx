// The planning sheets: what goes on them at the side, and the paper as it will be printed.
import { useDeferredValue, useMemo } from 'react';
import '../../styles/print.css';
import { useWords } from '../../i18n/i18n.ts';
import { planningSheets } from '../../sheets/planning-sheets.ts';
import type { SheetSource } from '../../sheets/sheet-choices.ts';
import { useSettings } from '../../state/settings-store.ts';
import type { Loaded } from '../../state/use-assessed.ts';
import { SheetControls } from './sheet-controls.tsx';
import { useSheetChoices } from './sheet-choices-store.ts';
import { PaperView } from './paper-view.tsx';
import styles from './sheet.module.css';

export function SheetPage({ loaded }: { readonly loaded: Loaded | null }) {
  const { t, language, say } = useWords();
  const yardstick = useSettings((state) => state.yardstick);
  const choices = useDeferredValue(useSheetChoices((state) => state.choices));
  const assessment = loaded?.assessment ?? null;
  const source = useMemo((): SheetSource | null => {
    if (assessment === null) return null;
    const at = assessment.evaluator.situation.units.some(({ at: id }) => id === choices.only);
    return {
      assessment,
      yardstick,
      words: { t, language, say },
      choices: {
        ...choices,
        only: at ? choices.only : '',
        dataDate: choices.dataDate || assessment.plan.asOf,
      },
    };
    // eslint-plugin-react-hooks: `say` follows the language.
  }, [assessment, yardstick, choices, t, language, say]);
  const sheets = useMemo(() => (source === null ? [] : planningSheets(source)), [source]);
  if (loaded === null) return <p className="loading">{t('app.loading')}</p>;
  if (source === null) return <p className="loading">{t('sheet.nothing')}</p>;
  return (
    <div className={styles['page']}>
      <SheetControls source={source} sheets={sheets} rules={loaded.rules} />
      <section className={styles['desk']} aria-label={t('sheet.preview')} tabIndex={0}>
        {sheets.length === 0 && <p className="loading">{t('sheet.noCommunities')}</p>}
        {sheets.map((sheet) => (
          <PaperView key={sheet.key} sheet={sheet} words={source.words} plan={assessment?.plan} />
        ))}
      </section>
    </div>
  );
}

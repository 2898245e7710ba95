// The planning sheets: what goes on them at the side, and the paper as it will be printed.
import { useDeferredValue, useMemo } from 'react';
import '../../styles/paper.css';
import '../../styles/paper-top.css';
import '../../styles/paper-table.css';
import '../../styles/paper-density.css';
import '../../styles/print.css';
import { useWords } from '../../i18n/i18n.ts';
import { planningSheets } from '../../sheets/planning-sheets.ts';
import type { SheetSource } from '../../sheets/frame/sheet-choices.ts';
import { useSettings } from '../../state/settings-store.ts';
import type { Loaded } from '../../state/assessed/use-assessed.ts';
import { SheetControls } from './sheet-controls.tsx';
import { useSheetChoices } from './sheet-choices-store.ts';
import { PaperStack } from './paper-stack.tsx';
import { usePlanCode } from './plan-code.tsx';
import styles from './sheet.module.css';

export function SheetPage({ loaded }: { readonly loaded: Loaded | null }) {
  const { t, language } = useWords();
  const yardstick = useSettings((state) => state.yardstick);
  const choices = useDeferredValue(useSheetChoices((state) => state.choices));
  const code = usePlanCode();
  const assessment = loaded?.assessment ?? null;
  const source = useMemo((): SheetSource | null => {
    if (assessment === null) return null;
    const at = assessment.evaluator.situation.units.some(({ at: id }) => id === choices.only);
    return {
      assessment,
      yardstick,
      words: { t, language, say: (words) => words[language] },
      choices: {
        ...choices,
        only: at ? choices.only : '',
        dataDate: choices.dataDate || assessment.plan.asOf,
      },
    };
  }, [assessment, yardstick, choices, t, language]);
  const sheets = useMemo(() => (source === null ? [] : planningSheets(source)), [source]);
  if (loaded === null) return <p className="loading">{t('app.loading')}</p>;
  if (source === null) return <p className="loading">{t('sheet.nothing')}</p>;
  return (
    <div className={styles['page']}>
      <SheetControls source={source} sheets={sheets} rules={loaded.rules} />
      <section id="results" className={styles['desk']} aria-label={t('sheet.preview')} tabIndex={0}>
        {sheets.length === 0 && <p className="loading">{t('sheet.noCommunities')}</p>}
        <PaperStack sheets={sheets} words={source.words} code={code} />
      </section>
    </div>
  );
}

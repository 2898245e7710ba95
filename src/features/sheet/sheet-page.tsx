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
import { NotReadable } from '../../fields/not-readable.tsx';
import { lacksPlaceOrDates } from '../../state/draft/lacks.ts';
import { useSettings } from '../../state/settings-store.ts';
import type { Moment } from '../../state/assessed/moment.ts';
import { useWhole } from './first-leaves.ts';
import { SheetControls } from './sheet-controls.tsx';
import { useSheetChoices } from './sheet-choices-store.ts';
import { MomentView } from '../../fields/moment-view.tsx';
import { PaperStack } from './paper-stack.tsx';
import { CitationsContext, useCitations } from './paper/cited-text.tsx';
import { useCoded } from './plan-code.tsx';
import type { Code } from './plan-link.ts';
import styles from './sheet.module.css';

export function SheetPage({ moment }: { readonly moment: Moment | null }) {
  const { t } = useWords();
  const coded = useCoded(moment);
  if (coded === null) return <p className="loading">{t('app.loading')}</p>;
  return (
    <MomentView moment={coded.moment}>
      <Desk {...coded} />
    </MomentView>
  );
}

function Desk({ moment, code }: { readonly moment: Moment; readonly code: Code | null }) {
  const { t } = useWords();
  const { source, isChosen } = useSource(moment);
  const isWhole = useWhole(({ whole }) => whole);
  const sheets = useMemo(() => (source === null ? [] : planningSheets(source)), [source]);
  const citations = useCitations(source);
  if (source === null) return <Nothing moment={moment} />;
  return (
    <div className={styles['page']}>
      <SheetControls source={source} sheets={sheets} isChosen={isChosen} />
      <section
        id="results"
        className={styles['desk']}
        aria-label={t('sheet.preview')}
        data-laid={isWhole}
        tabIndex={0}
      >
        {sheets.length === 0 && <p className="loading">{t('sheet.noCommunities')}</p>}
        <CitationsContext value={citations}>
          <PaperStack sheets={sheets} words={source.words} code={code} isChosen={isChosen} />
        </CitationsContext>
      </section>
    </div>
  );
}

/** What the sheets are drawn from; after another choice that of the choice before for a moment, which `isChosen` says. */
function useSource({ assessment }: Moment): {
  readonly source: SheetSource | null;
  readonly isChosen: boolean;
} {
  const { t, language } = useWords();
  const yardstick = useSettings((state) => state.yardstick);
  const chosen = useSheetChoices((state) => state.choices);
  const choices = useDeferredValue(chosen);
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
  return { source, isChosen: choices === chosen };
}

/** Without an assessment: the place or a date is missing, or the plan has what this version does not know. */
function Nothing({ moment: { draft, problems, isComputed } }: { readonly moment: Moment }) {
  const { t } = useWords();
  if (problems.size > 0 && !lacksPlaceOrDates(draft, problems))
    return <NotReadable problems={problems} />;
  return <p className="loading">{t(isComputed ? 'sheet.nothing' : 'moment.computing')}</p>;
}

// The grid with its line of tools: columns by what the place's rules ask, rows in the order chosen.
import { useMemo, useState, type Dispatch, type ReactNode, type SetStateAction } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { Fold } from '../../ui/fold.tsx';
import type { Paste } from './typing/paste.ts';
import type { Asked } from './typing/reasons.ts';
import { ColumnPicker } from './column-picker.tsx';
import { Filters } from './filters.tsx';
import { FoldedColumns } from './folded-columns.tsx';
import { Grid } from './table/grid.tsx';
import type { Ranking } from './table/grid-header.tsx';
import { useGridWords } from '../../i18n/steady-words.ts';
import { PasteNotice } from './paste-notice.tsx';
import { useOpenPart } from '../../state/register/open-part.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import { RowTools } from './row-tools.tsx';
import { type View } from '../../state/register/rows.ts';
import { useColumns } from './use-columns.ts';
import { useRows } from './use-rows.ts';
import styles from './register.module.css';

interface Props {
  /** Whether the facilities are shown, as a checklist, or all other measures. */
  readonly ticks: boolean;
  /** Opens the reason of a verdict. */
  readonly onExplain: (asked: Asked) => void;
  /** What else stands in the line of tools. */
  readonly tools?: ReactNode;
  /** What stands below the grid. */
  readonly children?: ReactNode;
}

export function RegisterGrid({ ticks, onExplain, tools, children }: Props) {
  const { t } = useWords();
  const words = useGridWords();
  const draft = usePlanStore((state) => state.draft);
  const [view, setView] = useState<View>(() => useOpenPart.getState().view);
  const [paste, setPaste] = useState<Paste | null>(null);
  const register = useRegister();
  const columns = useColumns(register, ticks, view.measure, words);
  const { rows, again } = useRows(draft, view, register);
  const sheet = useMemo(() => ({ draft, rows, columns }), [draft, rows, columns]);
  const ranking = useRanking(view.gap, setView);
  return (
    <>
      <Grid
        sheet={sheet}
        label={t(ticks ? 'register.tabs.checklist' : 'register.tabs.grid')}
        ranking={ranking}
        onPaste={setPaste}
        onExplain={onExplain}
        tools={(chosen, actions) => (
          <div className={`${styles['tools'] ?? ''} no-print`}>
            <Fold label={t('grid.tools.all')} folds="onPhone" hangs="end" stays>
              <Filters view={view} onView={setView} ticks={ticks} onAgain={again} />
              <ColumnPicker ticks={ticks} />
              <RowTools rows={chosen} actions={actions} />
              <span className={styles['apart']}>{tools}</span>
            </Fold>
          </div>
        )}
      />
      <PasteNotice paste={paste} />
      <Foot />
      {!ticks && <FoldedColumns />}
      {children}
    </>
  );
}

function useRanking(by: string, setView: Dispatch<SetStateAction<View>>): Ranking {
  return useMemo(
    () => ({ by, onRank: (gap) => setView((old) => ({ ...old, order: 'entered', gap })) }),
    [by, setView],
  );
}

/** How gaps are added, and how the grid is used. */
function Foot() {
  const { t } = useWords();
  return (
    <div className={styles['foot']}>
      <p>{t('register.noSurplus')}</p>
      <details className="no-print">
        <summary>{t('register.helpTitle')}</summary>
        <p>{t('grid.help')}</p>
      </details>
    </div>
  );
}

// The grid with its filters: columns by what the place's rules ask, rows in the order chosen.
import { useMemo, useState, type ReactNode } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import type { Paste } from './typing/paste.ts';
import { Filters } from './filters.tsx';
import { Grid } from './table/grid.tsx';
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
  /** What stands below the grid. */
  readonly children?: ReactNode;
}

export function RegisterGrid({ ticks, children }: Props) {
  const { t } = useWords();
  const words = useGridWords();
  const draft = usePlanStore((state) => state.draft);
  const [view, setView] = useState<View>(() => useOpenPart.getState().view);
  const [paste, setPaste] = useState<Paste | null>(null);
  const register = useRegister();
  const columns = useColumns(register, ticks, view.measure, words);
  const { rows, again } = useRows(draft, view, register);
  const sheet = useMemo(() => ({ draft, rows, columns }), [draft, rows, columns]);
  return (
    <>
      <Filters view={view} onView={setView} ticks={ticks} onAgain={again} />
      <Grid
        sheet={sheet}
        label={t(ticks ? 'register.tabs.checklist' : 'register.tabs.grid')}
        onPaste={setPaste}
        tools={(chosen, actions) => <RowTools rows={chosen} actions={actions} />}
      />
      <PasteNotice paste={paste} />
      <div className={styles['foot']}>
        <p>{t('register.noSurplus')}</p>
        <details>
          <summary>{t('register.helpTitle')}</summary>
          <p>{t('grid.help')}</p>
        </details>
      </div>
      {children}
    </>
  );
}

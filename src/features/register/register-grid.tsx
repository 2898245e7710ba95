// The grid with its filters: columns by what the place's rules ask, rows in the order chosen.
import { useMemo, useState } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import type { Paste } from './paste.ts';
import { Filters } from './filters.tsx';
import { Grid } from './grid.tsx';
import { useGridWords } from './grid-words.ts';
import { PasteNotice } from './paste-notice.tsx';
import { useOpenPart } from './open-part.ts';
import { useRegister } from './register-context.ts';
import { RowTools } from './row-tools.tsx';
import { type View } from './rows.ts';
import { useColumns } from './use-columns.ts';
import { useRows } from './use-rows.ts';
import { Wider } from './wider.tsx';
import styles from './register.module.css';

/** @param ticks whether the facilities are shown, as a checklist, or all other measures */
export function RegisterGrid({ ticks }: { readonly ticks: boolean }) {
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
          <p>{t('register.checkHelp')}</p>
        </details>
      </div>
      {!ticks && <Wider />}
    </>
  );
}

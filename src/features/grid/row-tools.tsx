// What can be done with the rows selected in the grid, and with streets, behind one button.
import { blankNames, useWords } from '../../i18n/i18n.ts';
import type { DraftStreet } from '../../state/draft/draft.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { Fold } from '../../ui/fold.tsx';
import type { GridActions } from './typing/grid-actions.ts';
import { addStreet, keptStreets, moveRows } from '../../state/register/row-edits.ts';
import type { Row } from '../../state/register/rows.ts';
import styles from './register.module.css';

interface Props {
  readonly rows: readonly Row[];
  readonly actions: GridActions;
}

export function RowTools({ rows, actions }: Props) {
  const { t } = useWords();
  const count = rows.filter(({ kind }) => kind === 'community').length;
  return (
    <Fold label={t('grid.tools.rows', { count })} folds="always">
      <Tools rows={rows} actions={actions} count={count} />
    </Fold>
  );
}

function Tools({ rows, actions, count }: Props & { readonly count: number }) {
  const { t } = useWords();
  const draft = usePlanStore((state) => state.draft);
  const setDraft = usePlanStore((state) => state.setDraft);
  const [kept] = keptStreets(draft, rows);
  const isRemovable =
    count > 0 || (rows.some(({ kind }) => kind === 'street') && kept === undefined);
  return (
    <>
      <span className={styles['said']}>
        {count === 0 ? t('grid.tools.noneChosen') : t('grid.tools.chosen', { count })}
      </span>
      <button type="button" className="button quiet" onClick={() => actions.command('insert')}>
        {t('grid.tools.insert')}
      </button>
      <button
        type="button"
        className="button quiet"
        disabled={!isRemovable}
        onClick={() => actions.command('remove')}
      >
        {t('grid.tools.remove')}
      </button>
      {draft.streets.length > 1 && count > 0 && <MoveTo rows={rows} />}
      <button
        type="button"
        className="button quiet"
        onClick={() => setDraft(addStreet(draft, blankNames.street))}
      >
        {t('register.addStreet')}
      </button>
      {kept !== undefined && rows.length === 1 && <Kept street={kept} />}
    </>
  );
}

function MoveTo({ rows }: Pick<Props, 'rows'>) {
  const { t } = useWords();
  const draft = usePlanStore((state) => state.draft);
  const setDraft = usePlanStore((state) => state.setDraft);
  return (
    <select
      className="input"
      aria-label={t('grid.tools.moveTo')}
      value=""
      onChange={(event) => setDraft(moveRows(draft, rows, event.target.value))}
    >
      <option value="">{t('grid.tools.moveTo')}</option>
      {draft.streets.map(({ id, name }) => (
        <option key={id} value={id}>
          {name || id}
        </option>
      ))}
    </select>
  );
}

function Kept({ street: { id, name, communities } }: { readonly street: DraftStreet }) {
  const { t } = useWords();
  const values = { name: name || id, count: communities.length };
  return <span className={styles['said']}>{t('grid.tools.keepsCommunities', values)}</span>;
}

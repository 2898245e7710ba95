// Which columns are shown: those the place's rules ask for, any other, and future figures with planned additions.
import { useWords } from '../../i18n/i18n.ts';
import { useSettings } from '../../state/settings-store.ts';
import { Fold } from '../../ui/fold.tsx';
import { AS_ASKED, isShown, showColumn, useColumnChoice } from './column-choice.ts';
import { useGridWords } from '../../i18n/steady-words.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import { filledColumns } from '../../state/register/filled.ts';
import { heldIn, offeredColumns, type Offered } from './use-columns.ts';
import styles from './register.module.css';
import offers from '../../fields/tools-and-notes.module.css';

export function ColumnPicker({ ticks }: { readonly ticks: boolean }) {
  const { t } = useWords();
  return (
    <Fold label={t('grid.picker.title')} folds="always" stays>
      <div className={styles['offered']}>
        <TwoLines />
        <Offers ticks={ticks} />
      </div>
    </Fold>
  );
}

/** Rows of two lines, which say each verdict in words; remembered. */
function TwoLines() {
  const { t } = useWords();
  const { rowLines, setRowLines } = useSettings();
  return (
    <label className={styles['check']}>
      <input
        type="checkbox"
        checked={rowLines === 'two'}
        onChange={(event) => setRowLines(event.target.checked ? 'two' : 'one')}
      />
      {t('grid.picker.twoLines')}
    </label>
  );
}

function Offers({ ticks }: { readonly ticks: boolean }) {
  const { t } = useWords();
  const words = useGridWords();
  const register = useRegister();
  const { future, ...choice } = useColumnChoice();
  const isIn = useIsIn(ticks);
  const offered = offeredColumns(register, heldIn(register), ticks, words);
  const isAsIs = choice.more.length + choice.hidden.length === 0 && !future && !choice.filledOnly;
  return (
    <>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={future}
          onChange={(event) => useColumnChoice.setState({ future: event.target.checked })}
        />
        {t('grid.picker.future')}
      </label>
      {([true, false] as const).map((isAsked) => (
        <List
          key={String(isAsked)}
          title={t(isAsked ? 'grid.picker.asked' : 'grid.picker.others')}
          offered={offered.filter(({ asked }) => asked === isAsked)}
          isIn={isIn}
        />
      ))}
      {!isAsIs && (
        <button
          type="button"
          className="button quiet"
          onClick={() => useColumnChoice.setState(AS_ASKED)}
        >
          {t('grid.picker.reset')}
        </button>
      )}
    </>
  );
}

/** Whether a column is shown now. */
function useIsIn(ticks: boolean): (offered: Offered) => boolean {
  const choice = useColumnChoice();
  const register = useRegister();
  const filled = choice.filledOnly && !ticks ? filledColumns(register) : null;
  return ({ column: { id }, asked }) =>
    isShown(choice, id, asked, filled === null || filled.has(id));
}

interface ListProps {
  readonly title: string;
  readonly offered: readonly Offered[];
  readonly isIn: (offered: Offered) => boolean;
}

function List({ title, offered, isIn }: ListProps) {
  if (offered.length === 0) return null;
  return (
    <fieldset className={offers['offers']}>
      <legend>{title}</legend>
      {offered.map((one) => (
        <label key={one.column.id} className={styles['check']}>
          <input
            type="checkbox"
            checked={isIn(one)}
            onChange={(event) => showColumn(one.column.id, one.asked, event.target.checked)}
          />
          <span>{one.column.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

// Which columns are shown: those the place's rules ask for, any other, and future figures with planned additions.
import { useWords } from '../../i18n/i18n.ts';
import { useSettings } from '../../state/settings-store.ts';
import { Fold } from '../../ui/fold.tsx';
import { AS_ASKED, isShown, showColumn, useColumnChoice } from './column-choice.ts';
import { useGridWords } from '../../i18n/steady-words.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
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
  const choice = useColumnChoice();
  const held = heldIn(register);
  const offered = offeredColumns(register, held, ticks, words);
  const isAsIs = choice.more.length + choice.hidden.length === 0 && !choice.future;
  return (
    <>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={choice.future}
          onChange={(event) => useColumnChoice.setState({ future: event.target.checked })}
        />
        {t('grid.picker.future')}
      </label>
      <List title={t('grid.picker.asked')} offered={offered.filter(({ asked }) => asked)} />
      <List title={t('grid.picker.others')} offered={offered.filter(({ asked }) => !asked)} />
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

function List({
  title,
  offered,
}: {
  readonly title: string;
  readonly offered: readonly Offered[];
}) {
  const choice = useColumnChoice();
  if (offered.length === 0) return null;
  return (
    <fieldset className={offers['offers']}>
      <legend>{title}</legend>
      {offered.map(({ column: { id, label }, asked }) => (
        <label key={id} className={styles['check']}>
          <input
            type="checkbox"
            checked={isShown(choice, id, asked)}
            onChange={(event) => showColumn(id, asked, event.target.checked)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

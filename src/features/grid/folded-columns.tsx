// After an import: what the place's rules ask and the table did not bring, folded away and named below the grid, with the way to show it.
import { useWords } from '../../i18n/i18n.ts';
import { useGridWords } from '../../i18n/steady-words.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import { filledColumns } from '../../state/register/filled.ts';
import { isFolded, useColumnChoice } from './column-choice.ts';
import { heldIn, offeredColumns } from './use-columns.ts';
import styles from './register.module.css';

export function FoldedColumns() {
  const { t } = useWords();
  const words = useGridWords();
  const register = useRegister();
  const choice = useColumnChoice();
  if (!choice.filledOnly) return null;
  const filled = filledColumns(register);
  const folded = offeredColumns(register, heldIn(register), false, words).filter(
    ({ column: { id }, asked }) => asked && isFolded(choice, id, filled.has(id)),
  );
  if (folded.length === 0) return null;
  return (
    <div className={`${styles['foot'] ?? ''} no-print`}>
      <details>
        <summary>{t('grid.picker.folded', { count: folded.length })}</summary>
        <p>{folded.map(({ column }) => column.label).join(t('grid.picker.between'))}</p>
      </details>
      <button
        type="button"
        className="button quiet"
        onClick={() => useColumnChoice.setState({ filledOnly: false })}
      >
        {t('grid.picker.unfold')}
      </button>
    </div>
  );
}

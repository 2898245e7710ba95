// The inputs that would answer more, each with the number of requirements that wait for it; a click leads to the field.
import { waitingInputs } from '../../../core/assessment/outlook/waiting.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { goToInput, useFieldName } from '../marks/input-names.ts';
import { useCalculator } from '../marks/loaded.ts';
import styles from './results.module.css';

/** More than these would hide the results below. */
const SHOWN = 4;

export function WaitingInputs() {
  const { t } = useWords();
  const calculator = useCalculator();
  const { assessment, yardstick } = calculator;
  const nameOf = useFieldName(calculator);
  const waiting = waitingInputs(assessment?.outcomes ?? [], yardstick).slice(0, SHOWN);
  if (waiting.length === 0) return null;
  return (
    <ul className={styles['waiting']} aria-label={t('results.waiting')}>
      {waiting.map(({ missing, count }) => (
        <li key={missing.input}>
          <button type="button" className="link" onClick={() => goToInput(missing, calculator)}>
            {t('results.waitsFor', { input: nameOf(missing.input), count })}
          </button>
        </li>
      ))}
    </ul>
  );
}

// A requirement in a table: the number looks and is clickable; what is missing leads to its field.
import { useWords } from '../../../i18n/i18n.ts';
import type { ScheduleRow } from '../../../sheets/frame/outcome-rows.ts';
import { goToInput, useInputName } from '../marks/input-names.ts';
import { useSteady } from '../marks/loaded.ts';
import { requirementText } from '../marks/requirement-text.ts';
import styles from './rows.module.css';

interface ValueProps {
  readonly row: Pick<ScheduleRow, 'lower' | 'upper' | 'missing' | 'places' | 'verdict'>;
  readonly label: string;
  readonly unit: string;
  readonly onExplain: () => void;
}

export function Value({ row, label, unit, onExplain }: ValueProps) {
  const { t, language } = useWords();
  const { rules, live } = useSteady();
  const nameOf = useInputName({ rules });
  const text = requirementText(row, t, language);
  if (text === null && row.missing.length > 0) {
    const first = row.places.flatMap(({ missing }) => missing)[0];
    const inputs = row.missing.map(nameOf).join(t('results.and'));
    return (
      <button
        type="button"
        className={styles['missing']}
        onClick={() => first !== undefined && goToInput(first, live.getState())}
      >
        {t('results.missing', { inputs })}
      </button>
    );
  }
  const value = text ?? '—';
  return (
    <>
      <button
        type="button"
        className={styles['explain']}
        aria-label={t('results.explain', { measure: label, value: `${value} ${unit}` })}
        onClick={onExplain}
      >
        {value}
      </button>
      <span className={styles['unit']}>{unit}</span>
    </>
  );
}

// Chooses the measure that a picture shows.
import type { Measure } from '../core/rulebook/pack.ts';
import { useWords } from '../i18n/i18n.ts';
import styles from './judged.module.css';

interface Props {
  readonly measures: readonly Measure[];
  readonly value: string;
  /** What stands for no measure, where that may be chosen. */
  readonly none?: string;
  readonly onPick: (id: string) => void;
}

export function MeasurePick({ measures, value, none, onPick }: Props) {
  const { t, say } = useWords();
  return (
    <select
      className={`input no-print ${styles['pick'] ?? ''}`}
      aria-label={t('register.filters.measure')}
      value={value}
      onChange={(event) => onPick(event.target.value)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {measures.map(({ id, label }) => (
        <option key={id} value={id}>
          {say(label)}
        </option>
      ))}
    </select>
  );
}

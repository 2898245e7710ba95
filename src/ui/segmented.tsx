// One choice of a few, side by side.
import { useId } from 'react';
import styles from './segmented.module.css';

interface Option<T extends string> {
  readonly id: T;
  readonly label: string;
  readonly hint?: string;
}

interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  /** True where the options say enough to the eye: a bar in one line that scrolls by itself where it must. */
  readonly isBar?: boolean;
  readonly onChange: (value: T) => void;
}

export function Segmented<T extends string>({
  label,
  options,
  value,
  isBar = false,
  onChange,
}: Props<T>) {
  const name = useId();
  const chosen = options.find(({ id }) => id === value);
  return (
    <fieldset className={styles['group']} data-bar={isBar}>
      <legend className={isBar ? 'hidden' : styles['label']}>{label}</legend>
      <span className={styles['bar']}>
        {options.map(({ id, label: words }) => (
          <label key={id} className={styles['option']}>
            <input
              type="radio"
              name={name}
              value={id}
              checked={id === value}
              onChange={() => onChange(id)}
            />
            <span>{words}</span>
          </label>
        ))}
      </span>
      {chosen?.hint !== undefined && <span className={styles['hint']}>{chosen.hint}</span>}
    </fieldset>
  );
}

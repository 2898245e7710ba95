// A labelled field of the plan form, with why it is asked and what is wrong with it.
import type { ReactNode } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import styles from '../marks/calculator.module.css';

interface Common {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly registration: UseFormRegisterReturn;
}

interface FieldProps extends Common {
  readonly kind: 'text' | 'number' | 'date';
  /** True of a figure that no paper of the place uses: kept, and greyed. */
  readonly isUnused?: boolean;
  readonly children?: ReactNode;
}

export function FormField(props: FieldProps) {
  const { id, label, hint, error, registration, kind, isUnused, children } = props;
  return (
    <div className={isUnused === true ? `${styles['field']} ${styles['unused']}` : styles['field']}>
      <label htmlFor={id}>{label}</label>
      <span className={styles['withUnit']}>
        <input
          id={id}
          className={kind === 'number' ? 'input number' : 'input'}
          type={kind === 'date' ? 'date' : 'text'}
          inputMode={kind === 'number' ? 'decimal' : undefined}
          autoComplete="off"
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-note`}
          {...registration}
        />
        {children}
      </span>
      <Note id={`${id}-note`} hint={hint} error={error} />
    </div>
  );
}

interface SelectProps extends Common {
  readonly options: readonly (readonly [id: string, label: string])[];
}

export function FormSelect({ id, label, hint, error, registration, options }: SelectProps) {
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" aria-describedby={`${id}-note`} {...registration}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <Note id={`${id}-note`} hint={hint} error={error} />
    </div>
  );
}

function Note({
  id,
  hint,
  error,
}: {
  readonly id: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
}) {
  if (error !== undefined)
    return (
      <span id={id} className={styles['error']} role="alert">
        {error}
      </span>
    );
  return (
    <span id={id} className={styles['hint']}>
      {hint}
    </span>
  );
}

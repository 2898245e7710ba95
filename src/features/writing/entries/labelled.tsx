// A field with its name before it and what is wrong with it below: the frame of every field of the form.
import { useId, type ReactNode } from 'react';
import { styles } from '../looks/styles.ts';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly wrong?: string | undefined;
  /** True in a sentence or a table, where the words around it name the field to the eye. */
  readonly inline?: boolean | undefined;
  /** The control; it takes these two, so that its name and its note are read with it. */
  readonly children: (wired: Wired) => ReactNode;
}

interface Wired {
  readonly id: string;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

export function Labelled({ label, hint, wrong, inline = false, children }: Props) {
  const id = useId();
  const noted = wrong !== undefined || hint !== undefined;
  const wired: Wired = {
    id,
    ...(inline ? { 'aria-label': label } : {}),
    'aria-describedby': noted ? `${id}-note` : undefined,
    'aria-invalid': wrong !== undefined,
  };
  return (
    <span className={inline ? styles['inline'] : styles['field']}>
      {!inline && <label htmlFor={id}>{label}</label>}
      {children(wired)}
      {noted && (
        <span id={`${id}-note`} className={wrong === undefined ? styles['hint'] : styles['wrong']}>
          {wrong ?? hint}
        </span>
      )}
    </span>
  );
}

// One text, figure or date of the paper, written as it is typed.
import { useState } from 'react';
import { written } from '../../../fields/field-text.ts';
import type { DataPath } from '../../../state/writing/pack-data.ts';
import { usePaperField, type Empty } from '../open-paper.ts';
import { Labelled } from './labelled.tsx';

interface Props {
  readonly path: DataPath;
  readonly label: string;
  readonly kind?: 'text' | 'figure' | 'date' | 'month' | undefined;
  readonly hint?: string | undefined;
  readonly inline?: boolean | undefined;
  readonly empty?: Empty | undefined;
  readonly placeholder?: string | undefined;
  /** What else follows from the text, in the same step. */
  readonly onWrite?: ((text: string) => void) | undefined;
}

export function TextField(props: Props) {
  const { path, label, kind = 'text', hint, inline, empty, placeholder, onWrite } = props;
  const { value, write, wrong } = usePaperField(path, empty);
  const [typed, setTyped] = useState(value);
  const normal = (text: string) => (kind === 'figure' ? written(text, 'figure') : text);
  // What was typed stays as it was typed, for as long as the paper says the same.
  const shown = normal(typed) === value ? typed : value;
  return (
    <Labelled {...{ label, hint, wrong, inline }}>
      {(wired) => (
        <input
          {...wired}
          className={kind === 'figure' ? 'input number' : 'input'}
          type={kind === 'date' || kind === 'month' ? kind : 'text'}
          inputMode={kind === 'figure' ? 'decimal' : undefined}
          autoComplete="off"
          placeholder={placeholder}
          value={shown}
          onChange={({ target }) => {
            setTyped(target.value);
            (onWrite ?? write)(normal(target.value));
          }}
        />
      )}
    </Labelled>
  );
}

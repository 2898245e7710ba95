// One text of the draft in a field of its own, written when the field is left, with what is wrong beside it.
import { useId, useState } from 'react';
import { pathText } from '../../core/plan/problem.ts';
import { problemSentence } from '../../i18n/problems.ts';
import { useWords } from '../../i18n/i18n.ts';
import { usePlanStore, type DraftPath } from '../../state/plan-store.ts';
import { entryText } from './edits.ts';
import { useRegister } from './register-context.ts';
import styles from './register.module.css';

interface Props {
  readonly path: DraftPath;
  readonly label: string;
  readonly type?: 'figure' | 'text' | 'date';
}

export function DraftField({ path, label, type = 'figure' }: Props) {
  const { language } = useWords();
  const { problems } = useRegister();
  const noteId = useId();
  const value = usePlanStore((state) => entryText(state.draft, path));
  const problem = problems.get(pathText(path));
  return (
    <span>
      <Field
        key={value}
        value={value}
        label={label}
        type={type}
        noteId={problem === undefined ? undefined : noteId}
        onWrite={(text) => usePlanStore.getState().setAt(path, text)}
      />
      {problem !== undefined && (
        <span id={noteId} role="alert" className={styles['short']}>
          {problemSentence(problem, language)}
        </span>
      )}
    </span>
  );
}

interface FieldProps {
  readonly value: string;
  readonly label: string;
  readonly type: 'figure' | 'text' | 'date';
  readonly noteId: string | undefined;
  readonly onWrite: (text: string) => void;
}

function Field({ value, label, type, noteId, onWrite }: FieldProps) {
  const [typed, setTyped] = useState(value);
  const write = () => {
    if (typed !== value) onWrite(typed);
  };
  return (
    <input
      className={type === 'figure' ? 'input number' : 'input'}
      type={type === 'date' ? 'date' : 'text'}
      inputMode={type === 'figure' ? 'decimal' : 'text'}
      aria-label={label}
      aria-invalid={noteId !== undefined}
      aria-describedby={noteId}
      autoComplete="off"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={write}
      onKeyDown={(event) => {
        if (event.key === 'Enter') write();
      }}
    />
  );
}

// One text of the draft in a field of its own, written when the field is left, with what is wrong beside it.
import { useId, useState, type ComponentProps, type KeyboardEvent } from 'react';
import { pathText } from '../core/plan/problem.ts';
import { fieldSentence } from '../i18n/plan-problems.ts';
import { useWords } from '../i18n/i18n.ts';
import { usePlanStore } from '../state/keeping/plan-store.ts';
import { type DraftPath } from '../state/draft/draft-path.ts';
import { textNow, writeNow } from '../state/register/typed-now.ts';
import { useRegister } from '../state/assessed/register-context.ts';
import { written, type FieldType } from './field-text.ts';
import styles from './judged.module.css';

interface Props {
  /** Where it stood in the draft whose results are shown; what is typed goes to where it stands now. */
  readonly path: DraftPath;
  readonly label: string;
  readonly type?: FieldType;
  readonly placeholder?: string | undefined;
  /** A list of words to choose from, by the id of its element. */
  readonly list?: string | undefined;
  /** How what is kept is shown, and what is typed is kept, where these differ. */
  readonly words?:
    | { readonly show: (kept: string) => string; readonly keep: (typed: string) => string }
    | undefined;
  /** What stands above it in a column: Ctrl+D takes it over. */
  readonly above?: DraftPath | undefined;
}

export function DraftField({ path, label, type = 'figure', words, above, ...hints }: Props) {
  const { language } = useWords();
  const { problems, draft } = useRegister();
  const noteId = useId();
  const value = usePlanStore((now) => textNow(now.draft, path, draft));
  const problem = problems.get(pathText(path));
  const shown = words === undefined ? value : words.show(value);
  return (
    <span data-typed data-text={shown}>
      <Field
        key={value}
        value={shown}
        label={label}
        type={type}
        {...hints}
        noteId={problem === undefined ? undefined : noteId}
        onWrite={(text) =>
          writeNow(path, draft, written(words === undefined ? text : words.keep(text), type))
        }
        onFill={
          above &&
          (() => writeNow(path, draft, textNow(usePlanStore.getState().draft, above, draft)))
        }
      />
      {problem !== undefined && (
        <span id={noteId} role="alert" className={styles['problem']}>
          {fieldSentence(problem, language)}
        </span>
      )}
    </span>
  );
}

interface FieldProps extends Omit<Props, 'path' | 'words' | 'above'> {
  readonly value: string;
  readonly type: FieldType;
  readonly noteId?: string | undefined;
  readonly onWrite: (text: string) => void;
  readonly onFill?: (() => void) | undefined;
}

/** Written when it is left or Enter is pressed; Escape takes back what was typed. */
function Field({ value, label, type, noteId, placeholder, list, onWrite, onFill }: FieldProps) {
  const [typed, setTyped] = useState(value);
  const write = () => {
    if (typed !== value) onWrite(typed);
  };
  const shared = {
    'aria-label': label,
    'aria-invalid': noteId !== undefined,
    'aria-describedby': noteId,
    autoComplete: 'off',
    placeholder,
    value: typed,
    onBlur: write,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') write();
      if (event.key === 'Escape') setTyped(value);
      if (onFill !== undefined && isFillDown(event)) {
        event.preventDefault();
        onFill();
      }
    },
  };
  if (type === 'lines') return <Lines shared={shared} value={typed} onType={setTyped} />;
  return (
    <input
      className={type === 'figure' ? 'input number' : 'input'}
      type="text"
      inputMode={type === 'figure' ? 'decimal' : 'text'}
      list={list}
      {...shared}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}

interface LinesProps {
  readonly shared: ComponentProps<'textarea'>;
  readonly value: string;
  readonly onType: (text: string) => void;
}

/** As high as its text, which is also told to the style sheet: it stands behind the field and holds the room. */
function Lines({ shared, value, onType }: LinesProps) {
  return (
    <span className="lines" data-lines={value}>
      <textarea
        className="input"
        rows={1}
        {...shared}
        onChange={(event) => onType(event.target.value.replace(/\s*\n\s*/g, ' '))}
      />
    </span>
  );
}

/** As in the register's own cells. */
function isFillDown({
  key,
  ctrlKey,
  metaKey,
}: {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
}) {
  return (ctrlKey || metaKey) && key.toLowerCase() === 'd';
}

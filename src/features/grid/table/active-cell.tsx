// The cell that has the keyboard: typing replaces, F2 or a double press edits, Enter and Tab move on; it is described by its verdict.
import { useEffect, useId, useRef } from 'react';
import type { Choice, Column } from '../../../state/register/column.ts';
import { isEditable, rowKind } from '../../../state/register/edits.ts';
import type { GridActions } from '../typing/grid-actions.ts';
import type { GridWords } from '../../../i18n/steady-words.ts';
import type { Row } from '../../../state/register/rows.ts';
import { useTyping } from '../typing/use-typing.ts';
import styles from '../../../fields/cell.module.css';

interface Props {
  readonly row: Row;
  readonly column: Column;
  readonly text: string;
  readonly name: string;
  readonly index: number;
  readonly at: number;
  readonly isFocused: boolean;
  /** What is wrong with it, or its verdict; empty where there is neither. */
  readonly description: string;
  readonly actions: GridActions;
  readonly words: GridWords;
}

export function ActiveCell({ row, column, text, name, index, at, isFocused, ...rest }: Props) {
  const { actions, words, description } = rest;
  const field = useRef<HTMLInputElement>(null);
  const [noteId, listId] = [useId(), useId()];
  const choices = column.choices[rowKind(row)] ?? [];
  const label = choices.find(({ id }) => id === text)?.label ?? text;
  const typing = useTyping({ label, index, at, column, actions });
  useEffect(() => {
    if (!isFocused) return;
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, [isFocused]);
  const title = { name: name || words.t('register.newRow'), column: column.label };
  return (
    <>
      <input
        ref={field}
        className={classOf(at === 0 && row.kind === 'community', typing.isOpen)}
        data-typed
        aria-label={words.t('register.cellLabel', title)}
        aria-describedby={description === '' ? undefined : noteId}
        list={choices.length > 0 ? listId : undefined}
        readOnly={!isEditable(row, column)}
        inputMode={column.type === 'figure' ? 'decimal' : 'text'}
        autoComplete="off"
        {...typing.handlers}
      />
      {description !== '' && (
        <span id={noteId} hidden>
          {description}
        </span>
      )}
      <Choices id={listId} choices={choices} />
    </>
  );
}

function Choices({ id, choices }: { readonly id: string; readonly choices: readonly Choice[] }) {
  if (choices.length === 0) return null;
  return (
    <datalist id={id}>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.label} />
      ))}
    </datalist>
  );
}

function classOf(isIndented: boolean, isOpen: boolean): string {
  const names = ['field', ...(isIndented ? ['indented'] : []), ...(isOpen ? ['editing'] : [])];
  return names.map((one) => styles[one]).join(' ');
}

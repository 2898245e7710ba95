// The cell that has the keyboard: typing replaces, F2 or a double press edits, Enter and Tab move on.
import { useEffect, useRef } from 'react';
import type { Column } from '../../../state/register/column.ts';
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
  readonly actions: GridActions;
  readonly words: GridWords;
}

export function ActiveCell({ row, column, text, name, index, at, isFocused, ...rest }: Props) {
  const { actions, words } = rest;
  const field = useRef<HTMLInputElement>(null);
  const choices = column.choices[rowKind(row)] ?? [];
  const label = choices.find(({ id }) => id === text)?.label ?? text;
  const typing = useTyping({ label, index, at, column, actions });
  useEffect(() => {
    if (!isFocused) return;
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, [isFocused]);
  const title = words.t('register.cellLabel', {
    name: name || words.t('register.newRow'),
    column: column.label,
  });
  const listId = `choices-${rowKind(row)}-${column.id}`;
  return (
    <>
      <input
        ref={field}
        className={[
          'field',
          ...(at === 0 && row.kind === 'community' ? ['indented'] : []),
          ...(typing.isOpen ? ['editing'] : []),
        ]
          .map((one) => styles[one])
          .join(' ')}
        data-typed
        aria-label={title}
        list={choices.length > 0 ? listId : undefined}
        readOnly={!isEditable(row, column)}
        inputMode={column.type === 'figure' ? 'decimal' : 'text'}
        autoComplete="off"
        {...typing.handlers}
      />
      {choices.length > 0 && (
        <datalist id={listId}>
          {choices.map((choice) => (
            <option key={choice.id} value={choice.label} />
          ))}
        </datalist>
      )}
    </>
  );
}

// The cell that has the keyboard: typing replaces, F2 or a double press edits, Enter and Tab move on.
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { isEditable, rowKind } from './edits.ts';
import type { CellProps } from './grid-cell.tsx';
import type { GridActions } from './grid-actions.ts';
import styles from './grid.module.css';

interface Props extends CellProps {
  readonly index: number;
  readonly at: number;
  readonly focused: boolean;
  readonly actions: GridActions;
}

const LEAVES_EDITING = new Set(['Enter', 'Tab', 'ArrowUp', 'ArrowDown']);

export function ActiveCell({ row, column, text, name, index, at, focused, actions }: Props) {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const label = column.choices[rowKind(row)]?.find(({ id }) => id === text)?.label ?? text;
  const [typed, setTyped] = useState(label);
  const [editing, setEditing] = useState(false);
  useEffect(() => {
    if (!focused) return;
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, [focused]);
  const commit = () => {
    if (typed !== label) actions.commit(index, at, typed);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      setTyped(label);
      setEditing(false);
      return;
    }
    if (editing && !LEAVES_EDITING.has(event.key)) return;
    if (event.key === ' ' && column.type !== 'tick') return;
    commit();
    const action = actions.press(event);
    if (action?.kind === 'edit') setEditing(true);
    if (action !== null && action.kind !== 'leave') event.preventDefault();
  };
  return (
    <input
      ref={field}
      className={`${styles['field']} ${editing || typed !== label ? styles['editing'] : ''}`}
      aria-label={t('register.cellLabel', {
        name: name || t('register.newRow'),
        column: column.label,
      })}
      list={column.type === 'choice' ? `choices-${rowKind(row)}` : undefined}
      readOnly={!isEditable(row, column)}
      autoComplete="off"
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        setEditing(true);
      }}
      onMouseDown={(event) => {
        if (editing) return;
        event.preventDefault();
        event.currentTarget.focus({ preventScroll: true });
        event.currentTarget.select();
      }}
      onDoubleClick={() => setEditing(true)}
      onKeyDown={press}
      onBlur={commit}
      onCopy={(event) => {
        if (editing) return;
        event.preventDefault();
        event.clipboardData.setData('text/plain', actions.copy());
      }}
      onCut={(event) => {
        if (editing) return;
        event.preventDefault();
        event.clipboardData.setData('text/plain', actions.cut());
      }}
      onPaste={(event) => {
        if (editing) return;
        event.preventDefault();
        actions.paste(event.clipboardData.getData('text/plain'));
      }}
    />
  );
}

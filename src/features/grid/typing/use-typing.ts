// How one cell is typed into: at rest, typed over, or opened for editing, as in a spreadsheet.
import {
  useState,
  type ChangeEvent,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import type { Column } from '../../../state/register/column.ts';
import type { GridActions } from './grid-actions.ts';

interface Typing {
  readonly label: string;
  readonly index: number;
  readonly at: number;
  readonly column: Column;
  readonly actions: GridActions;
}

/** At rest keys are the grid's; typed over, those that move still are; opened, only those that finish. */
type Mode = 'rest' | 'over' | 'open';

const FINISH = new Set(['Enter', 'Tab', 'ArrowUp', 'ArrowDown']);
const MOVE = new Set([...FINISH, 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown']);

function isGrids(key: string, mode: Mode): boolean {
  return mode === 'rest' || (mode === 'over' ? MOVE : FINISH).has(key);
}

export function useTyping({ label, index, at, column, actions }: Typing) {
  const [typed, setTyped] = useState(label);
  const [mode, setMode] = useState<Mode>('rest');
  const commit = () => {
    if (typed !== label) actions.commit(index, at, typed);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const isAtRest = mode === 'rest' && typed === label;
    if (event.nativeEvent.isComposing || (event.key === 'Tab' && isAtRest)) return;
    if (event.key === 'Escape') {
      setTyped(label);
      return setMode('rest');
    }
    if (asksWhy(event, isAtRest)) {
      commit();
      if (actions.explain(index, at)) return event.preventDefault();
    }
    if (!isGrids(event.key, mode) || (event.key === ' ' && column.type !== 'tick')) return;
    const isFill = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isFill) commit();
    const action = isFill ? actions.fill(typed) : actions.press(event);
    if (action?.kind === 'edit') setMode('open');
    if (action !== null && action?.kind !== 'leave') event.preventDefault();
  };
  return {
    isOpen: mode !== 'rest' || typed !== label,
    handlers: {
      value: typed,
      onKeyDown,
      onBlur: commit,
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
        setTyped(target.value);
        if (mode === 'rest') setMode('over');
      },
      onDoubleClick: () => setMode('open'),
      ...atRest(mode, actions),
    },
  };
}

/** F1 anywhere; Enter where nothing is being typed, for then there is nothing to finish. */
function asksWhy({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent, isAtRest: boolean): boolean {
  if (key === 'F1') return true;
  return key === 'Enter' && isAtRest && !shiftKey && !ctrlKey && !metaKey;
}

/** Before typing begins, the pointer and the clipboard mean the cell, not its text. */
function atRest(mode: Mode, actions: GridActions) {
  const clipboard = (work: (data: DataTransfer) => void) => (event: ClipboardEvent) => {
    if (mode !== 'rest') return;
    event.preventDefault();
    work(event.clipboardData);
  };
  return {
    onMouseDown: (event: MouseEvent<HTMLInputElement>) => {
      if (mode !== 'rest') return;
      event.preventDefault();
      event.currentTarget.focus({ preventScroll: true });
      event.currentTarget.select();
    },
    onCopy: clipboard((data) => data.setData('text/plain', actions.copy())),
    onCut: clipboard((data) => data.setData('text/plain', actions.cut())),
    onPaste: clipboard((data) => actions.paste(data.getData('text/plain'))),
  };
}

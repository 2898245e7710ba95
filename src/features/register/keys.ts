// What a key does in the grid, as a spreadsheet does it: where to go, or what to do with the selection.
import type { Cell, Selection } from './blocks.ts';

export type GridAction =
  | { readonly kind: 'go'; readonly to: Cell; readonly extend: boolean }
  | {
      readonly kind: 'clear' | 'fillDown' | 'undo' | 'redo' | 'edit' | 'tick' | 'remove' | 'leave';
    };

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const PAGE = 15;
const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
};
const COMMANDS: Readonly<Record<string, 'fillDown' | 'undo' | 'redo' | 'remove'>> = {
  d: 'fillDown',
  z: 'undo',
  y: 'redo',
  '-': 'remove',
};

/** @returns null for keys that are the field's own business */
export function actionOf(
  pressed: Pressed,
  selection: Selection,
  extent: Extent,
): GridAction | null {
  const { active } = selection;
  const command = pressed.ctrlKey || pressed.metaKey;
  const go = (row: number, column: number, extend = false): GridAction => ({
    kind: 'go',
    to: clamp({ row, column }, extent),
    extend,
  });
  if (pressed.key === 'Enter') return go(active.row + (pressed.shiftKey ? -1 : 1), active.column);
  if (pressed.key === 'Tab') return tab(active, pressed.shiftKey, extent);
  if (pressed.key === 'Home') return go(command ? 0 : active.row, 0, pressed.shiftKey);
  if (pressed.key === 'End')
    return go(command ? extent.rows : active.row, extent.columns, pressed.shiftKey);
  const step = STEPS[pressed.key];
  if (step !== undefined) {
    const far = command ? Math.max(extent.rows, extent.columns) : 1;
    return go(active.row + step[0] * far, active.column + step[1] * far, pressed.shiftKey);
  }
  if (pressed.key === 'Delete' || pressed.key === 'Backspace') return { kind: 'clear' };
  if (pressed.key === 'F2') return { kind: 'edit' };
  if (pressed.key === ' ') return { kind: 'tick' };
  const named = command ? COMMANDS[pressed.key.toLowerCase()] : undefined;
  if (named === 'undo' && pressed.shiftKey) return { kind: 'redo' };
  return named === undefined ? null : { kind: named };
}

/** To the next cell of the row, then of the next row; from either end of the grid the keyboard leaves it. */
function tab({ row, column }: Cell, back: boolean, extent: Extent): GridAction {
  const at = row * extent.columns + column + (back ? -1 : 1);
  if (at < 0 || at >= extent.rows * extent.columns) return { kind: 'leave' };
  const to = { row: Math.floor(at / extent.columns), column: at % extent.columns };
  return { kind: 'go', to, extend: false };
}

function clamp({ row, column }: Cell, { rows, columns }: Extent): Cell {
  return {
    row: Math.min(Math.max(row, 0), rows - 1),
    column: Math.min(Math.max(column, 0), columns - 1),
  };
}

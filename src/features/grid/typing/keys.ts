// What a key does in the grid, as a spreadsheet does it: where to go, or what to do with the selection.
import type { Cell, Selection } from './blocks.ts';

export type Command =
  'clear' | 'fillDown' | 'undo' | 'redo' | 'edit' | 'tick' | 'remove' | 'insert' | 'all' | 'leave';

export type GridAction =
  | {
      readonly kind: 'go';
      readonly to: Cell;
      readonly extend: boolean;
      /** The column to which Enter goes back after a row was filled with Tab. */
      readonly home?: number;
    }
  | { readonly kind: Command };

interface Extent {
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
const COMMANDS: Readonly<Record<string, Command>> = {
  a: 'all',
  d: 'fillDown',
  z: 'undo',
  y: 'redo',
  '-': 'remove',
  '+': 'insert',
  '=': 'insert',
};
const KEYS: Readonly<Record<string, Command>> = {
  Delete: 'clear',
  Backspace: 'clear',
  F2: 'edit',
  ' ': 'tick',
};

/** @returns null for keys that are the field's own business */
export function actionOf(
  pressed: Pressed,
  selection: Selection,
  extent: Extent,
): GridAction | null {
  const command = pressed.ctrlKey || pressed.metaKey;
  const moved = moveOf(pressed, command, selection, extent);
  if (moved !== null) return moved;
  const named = command ? COMMANDS[pressed.key.toLowerCase()] : KEYS[pressed.key];
  if (named === 'undo' && pressed.shiftKey) return { kind: 'redo' };
  return named === undefined ? null : { kind: named };
}

function moveOf(
  { key, shiftKey }: Pressed,
  command: boolean,
  { active, home }: Selection,
  extent: Extent,
): GridAction | null {
  const go = (row: number, column: number, extend = false): GridAction => ({
    kind: 'go',
    to: clamp({ row, column }, extent),
    extend,
  });
  if (key === 'Enter') return go(active.row + (shiftKey ? -1 : 1), home ?? active.column);
  if (key === 'Tab') return tab(active, shiftKey, extent, home ?? active.column);
  if (key === 'Home') return go(command ? 0 : active.row, 0, shiftKey);
  if (key === 'End') return go(command ? extent.rows : active.row, extent.columns, shiftKey);
  const step = STEPS[key];
  if (step === undefined) return null;
  const far = command ? Math.max(extent.rows, extent.columns) : 1;
  return go(active.row + step[0] * far, active.column + step[1] * far, shiftKey);
}

/** To the next cell of the row, then of the next row; from either end of the grid the keyboard leaves it. */
function tab({ row, column }: Cell, back: boolean, extent: Extent, home: number): GridAction {
  const at = row * extent.columns + column + (back ? -1 : 1);
  if (at < 0 || at >= extent.rows * extent.columns) return { kind: 'leave' };
  const to = { row: Math.floor(at / extent.columns), column: at % extent.columns };
  return { kind: 'go', to, extend: false, home };
}

function clamp({ row, column }: Cell, { rows, columns }: Extent): Cell {
  return {
    row: Math.min(Math.max(row, 0), rows - 1),
    column: Math.min(Math.max(column, 0), columns - 1),
  };
}

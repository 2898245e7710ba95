// The pointer in the grid: a press selects, a press with Shift or a drag extends, a press on a heading takes its column.
import { useMemo, useLayoutEffect, useRef, type MouseEvent, type PointerEvent } from 'react';
import type { Cell, Selection, Sheetful } from './blocks.ts';
import type { GridActions } from './grid-actions.ts';
import { isTickCell } from './ticks.ts';

/** Handlers for the grid as a whole, the same throughout. */
export function usePointer(actions: GridActions, selection: Selection, sheet: Sheetful) {
  const latest = useRef({ selection, sheet });
  useLayoutEffect(() => {
    latest.current = { selection, sheet };
  });
  return useMemo(() => {
    const isActive = (cell: Cell) => same(cell, latest.current.selection.active);
    /** Whether the cell was active before the press, so that the press turns its tick. */
    let wasActive = false;
    return {
      onPointerDownCapture: (event: PointerEvent) => {
        const cell = cellAt(event.target);
        if (cell !== null && !isActive(cell)) leaveField();
      },
      onPointerDown: (event: PointerEvent) => {
        const column = columnAt(event.target);
        if (column !== null) return actions.selectColumn(column);
        const cell = cellAt(event.target);
        wasActive = cell !== null && isActive(cell);
        const { active, anchor } = latest.current.selection;
        const isAlone = wasActive && same(active, anchor);
        if (cell !== null && (!isAlone || event.shiftKey)) actions.select(cell, event.shiftKey);
      },
      onPointerOver: (event: PointerEvent) => {
        const cell = cellAt(event.target);
        if (event.buttons === 1 && cell !== null && !isActive(cell)) actions.select(cell, true);
      },
      onMouseDown: (event: MouseEvent) => {
        if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
      },
      onClick: (event: MouseEvent) => {
        const cell = cellAt(event.target);
        if (cell !== null && isReason(event.target) && actions.explain(cell.row, cell.column))
          return;
        if (cell !== null && wasActive && isTickCell(latest.current.sheet, cell)) actions.tick();
      },
    };
  }, [actions]);
}

const same = (a: Cell, b: Cell) => a.row === b.row && a.column === b.column;

function cellAt(target: EventTarget): Cell | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (cell === null) return null;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

function isReason(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-why]') !== null;
}

function columnAt(target: EventTarget): number | null {
  const head = target instanceof Element ? target.closest<HTMLElement>('[data-head]') : null;
  return head === null ? null : Number(head.dataset['head']);
}

/** What was being typed is kept before the keyboard goes elsewhere. */
function leaveField() {
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
}

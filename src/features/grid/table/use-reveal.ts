// The active cell stays in sight while the keyboard is in the grid.
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type RefObject,
} from 'react';
import type { Selection, Sheetful } from '../typing/blocks.ts';
import { revealColumn } from '../typing/reveal-column.ts';

/** Keeps the active cell in sight while the keyboard is in the grid. */
export function useReveal(
  active: Selection['active'] | null,
  columns: Sheetful['columns'],
  box: RefObject<HTMLElement | null>,
  revealRow: (row: number) => void,
): void {
  const latest = useRef(revealRow);
  useLayoutEffect(() => {
    latest.current = revealRow;
  });
  const [row, column] = [active?.row, active?.column];
  useEffect(() => {
    if (row !== undefined) latest.current(row);
  }, [row]);
  useEffect(() => {
    if (column !== undefined && box.current !== null) revealColumn(box.current, column);
  }, [column, columns, box]);
}

/** Whether the keyboard is in the grid, and the handlers that know it. */
export function useFocused() {
  const [isFocused, setFocused] = useState(false);
  const [focus] = useState(() => ({
    onFocus: () => setFocused(true),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) setFocused(false);
    },
    onPointerDown: () => setFocused(true),
  }));
  return { isFocused, focus };
}

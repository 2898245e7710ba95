// Which rows of a long list are in sight, so that only those are drawn.
import { useCallback, useRef, useState, type RefObject, type UIEvent } from 'react';

const BEYOND = 10;
const AT_FIRST = 40;

interface RowWindow {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly first: number;
  /** The row after the last one in sight. */
  readonly end: number;
  readonly onScroll: (event: UIEvent<HTMLDivElement>) => void;
  /** Brings a row into sight, below a header of a given height. */
  readonly reveal: (row: number, headerHeight: number) => void;
}

export function useRowWindow(count: number, rowHeight: number): RowWindow {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ first: 0, end: AT_FIRST });
  const onScroll = useCallback(
    ({ currentTarget }: UIEvent<HTMLDivElement>) => {
      const first = Math.max(0, Math.floor(currentTarget.scrollTop / rowHeight) - BEYOND);
      const seen = Math.ceil(currentTarget.clientHeight / rowHeight);
      setAt((old) =>
        Math.abs(old.first - first) < BEYOND / 2 && first !== 0
          ? old
          : { first, end: first + seen + 2 * BEYOND },
      );
    },
    [rowHeight],
  );
  const reveal = useCallback(
    (row: number, headerHeight: number) => {
      const element = box.current;
      if (element === null) return;
      const top = row * rowHeight;
      const room = element.clientHeight - headerHeight;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top + rowHeight > element.scrollTop + room)
        element.scrollTop = top + rowHeight - room;
    },
    [rowHeight],
  );
  const first = Math.min(at.first, Math.max(0, count - AT_FIRST));
  return { box, first, end: Math.min(at.end, count), onScroll, reveal };
}

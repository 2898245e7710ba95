// Tools behind one button: always, or only where the page is too narrow for them to stand in a line.
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import styles from './fold.module.css';

interface Props {
  readonly label: string;
  /** Where they fold: everywhere, below the width of a desk, or on a telephone. */
  readonly folds: 'always' | 'belowDesk' | 'onPhone';
  /** Where the panel hangs, seen from the button; on the other side where there is no room for it. */
  readonly hangs?: 'start' | 'end';
  /** True while a press inside does not close it: several things are chosen in a row. */
  readonly stays?: boolean;
  readonly children: ReactNode;
}

export function Fold({ label, folds, hangs = 'start', stays = false, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { isOpen, side, toggle, close } = useOpening(box, hangs);
  return (
    <div
      ref={box}
      className={styles['fold']}
      data-folds={folds}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        close();
        box.current?.querySelector('button')?.focus();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      <button
        type="button"
        className={`button quiet ${styles['opener']}`}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        {label} <span aria-hidden="true">▾</span>
      </button>
      {(isOpen || folds !== 'always') && (
        <div
          className={styles['panel']}
          data-open={isOpen}
          data-hangs={side}
          onClick={({ target }) => !stays && isButton(target) && close()}
        >
          {children}
        </div>
      )}
    </div>
  );
}

function useOpening(box: RefObject<HTMLElement | null>, hangs: 'start' | 'end') {
  const [isOpen, setOpen] = useState(false);
  const [side, setSide] = useState(hangs);
  const close = () => setOpen(false);
  const toggle = () => {
    setSide(sideWithRoom(box.current, hangs));
    setOpen(!isOpen);
  };
  usePressElsewhere(box, isOpen, close);
  return { isOpen, side, toggle, close };
}

/** Wide enough for the panels that there are, in pixels. */
const ROOM = 352;

function sideWithRoom(box: HTMLElement | null, wanted: 'start' | 'end'): 'start' | 'end' {
  if (box === null) return wanted;
  const { left, right } = box.getBoundingClientRect();
  const room = { start: window.innerWidth - left, end: right };
  if (room[wanted] >= ROOM) return wanted;
  return room.end > room.start ? 'end' : 'start';
}

function isButton(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button') !== null;
}

function usePressElsewhere(
  box: { readonly current: HTMLElement | null },
  isOpen: boolean,
  close: () => void,
): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    const press = ({ target }: PointerEvent) => {
      if (target instanceof Node && box.current?.contains(target) !== true) latest.current();
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, [isOpen, box]);
}

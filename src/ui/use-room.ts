// How much of the window is left below the top of a box, so that it ends where the window does.
import { useLayoutEffect, type RefObject } from 'react';

/** Keeps `--room` of the box at the pixels from its top to the end of the window, less what is kept free. */
export function useRoom(box: RefObject<HTMLElement | null>, free: number): void {
  useLayoutEffect(() => {
    const element = box.current;
    const page = element?.parentElement;
    if (!element || !page) return undefined;
    const measure = () => {
      const top = element.getBoundingClientRect().top + window.scrollY;
      element.style.setProperty('--room', `${Math.floor(window.innerHeight - top - free)}px`);
    };
    measure();
    const watcher = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    watcher?.observe(page);
    window.addEventListener('resize', measure);
    return () => {
      watcher?.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [box, free]);
}

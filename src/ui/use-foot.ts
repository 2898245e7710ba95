// How much of the window's foot is taken by what sticks there, known to all that scrolls: nothing with the focus hides behind it.
import { useLayoutEffect, type RefObject } from 'react';

/** Keeps `--foot` of the document, or `--told` for what is told above it for a moment, at the height of the element in pixels. */
export function useFoot(
  foot: RefObject<HTMLElement | null>,
  kept: '--foot' | '--told' = '--foot',
): void {
  useLayoutEffect(() => {
    const element = foot.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const { style } = document.documentElement;
    const watch = new ResizeObserver(() =>
      style.setProperty(kept, `${String(Math.ceil(element.offsetHeight))}px`),
    );
    watch.observe(element);
    return () => {
      watch.disconnect();
      style.removeProperty(kept);
    };
  }, [foot, kept]);
}

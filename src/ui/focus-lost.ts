// Where the keyboard goes when what had it is gone from the page: to the head of what came in its place.
import { useEffect, useRef, type RefObject } from 'react';

/** Whether nothing has the keyboard, though somebody has been using the page. */
export function isFocusLost(): boolean {
  const { userActivation } = navigator as { userActivation?: UserActivation };
  return document.activeElement === document.body && userActivation?.hasBeenActive !== false;
}

/** The element that takes the keyboard as it comes in place of what had it; give it `tabIndex={-1}`. */
export function useFocusWhenLost<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (isFocusLost()) element.current?.focus({ preventScroll: true });
  }, []);
  return element;
}

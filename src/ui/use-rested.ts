// When what is seen first has been on the screen for a moment, and the rest of a page may come.
import { useEffect, useState } from 'react';

const REST_MS = 300;

/** False until the component has stood for a moment: what it shows then costs the first look nothing. */
export function useRested(): boolean {
  const [isRested, setRested] = useState(false);
  useEffect(() => {
    const rest = setTimeout(() => setRested(true), REST_MS);
    return () => clearTimeout(rest);
  }, []);
  return isRested;
}

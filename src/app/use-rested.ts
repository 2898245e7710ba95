// When the page rests: the first results stand, and what concerns nothing on the screen yet may be fetched.
import { useEffect, useState } from 'react';

const RESTED_MS = 200;
/** Where no result comes, what is needed to say so or to mend it comes all the same. */
const LONGEST_MS = 4000;

/** @param ready whether the first results stand */
export function useRested(ready: boolean): boolean {
  const [rested, setRested] = useState(false);
  useEffect(() => {
    const rest = setTimeout(() => setRested(true), ready ? RESTED_MS : LONGEST_MS);
    return () => clearTimeout(rest);
  }, [ready]);
  return rested;
}

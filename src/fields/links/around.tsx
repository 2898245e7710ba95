// A sentence with something else than words at one place in it, such as a link: languages put it at different places.
import type { ReactNode } from 'react';

/** Stands in the words of the sentence where the something goes. */
export const HOLE = '\u2063';

interface Props {
  /** Where it has no hole, it is said alone. */
  readonly sentence: string;
  readonly children: ReactNode;
}

export function Around({ sentence, children }: Props) {
  const [before, after] = sentence.split(HOLE);
  if (after === undefined) return before;
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}

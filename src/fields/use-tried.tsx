// Work that a button asks for: what could not be fetched, or did not succeed, is said beside the button.
import { useState, type ReactNode } from 'react';
import { isPartMissing } from '../parts/part.ts';
import { MissingPart } from './missing-part.tsx';

interface Tried {
  readonly run: (work: () => Promise<void>) => Promise<void>;
  /** What is to be shown beside the button; null while nothing went wrong. */
  readonly complaint: ReactNode;
}

/** @param failed the sentence for work that failed with all its parts there */
export function useTried(failed: string): Tried {
  const [wrong, setWrong] = useState<'nothing' | 'missing' | 'failed'>('nothing');
  const run = async (work: () => Promise<void>) => {
    setWrong('nothing');
    await work().catch((error: unknown) => setWrong(isPartMissing(error) ? 'missing' : 'failed'));
  };
  const complaint = {
    nothing: null,
    missing: <MissingPart />,
    failed: <p role="alert">{failed}</p>,
  };
  return { run, complaint: complaint[wrong] };
}

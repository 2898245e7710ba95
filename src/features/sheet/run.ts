// Work that takes a moment: the page says that it works, and what came of it.
import { useRef, useState } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { isPartMissing } from '../../parts/part.ts';

/** Says that it works, and what came of it: of what was asked for last, whichever is done first. */
export type Run = (work: (isLast: () => boolean) => Promise<string>) => Promise<void>;

/** Runs the making of a file, and says how it went. */
export function useRun() {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  const [missing, setMissing] = useState(false);
  const asked = useRef(0);
  const run: Run = async (work) => {
    asked.current += 1;
    const mine = asked.current;
    const isLast = () => mine === asked.current;
    setSaid(t('sheet.working'));
    setMissing(false);
    const failed = (error: unknown) => {
      if (!isPartMissing(error)) return t('sheet.failed');
      setMissing(true);
      return '';
    };
    const text = await work(isLast).catch(failed);
    if (isLast()) setSaid(text);
  };
  return { said, missing, run };
}

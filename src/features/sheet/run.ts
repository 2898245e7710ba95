// Work that takes a moment: the page says that it works, and what came of it.
import { useState } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { isPartMissing } from '../../parts/part.ts';

/** Says that it works, and what came of it. */
export type Run = (work: () => Promise<string>) => Promise<void>;

/** Runs the making of a file, and says how it went. */
export function useRun() {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  const [missing, setMissing] = useState(false);
  const run: Run = async (work) => {
    setSaid(t('sheet.working'));
    setMissing(false);
    const failed = (error: unknown) => {
      if (!isPartMissing(error)) return t('sheet.failed');
      setMissing(true);
      return '';
    };
    setSaid(await work().catch(failed));
  };
  return { said, missing, run };
}

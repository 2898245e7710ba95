// What the words of growth are made from: the plan's assessment and the language in use.
import { useMemo } from 'react';
import type { Assessment } from '../../../core/assessment/assess.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { ALL_CHOSEN, type SheetSource } from '../../../sheets/frame/sheet-choices.ts';

/** The outlook always looks at everything that is asked, targets too. */
export function useGrowthSource(assessment: Assessment): SheetSource {
  const words = useWords();
  return useMemo(
    () => ({ assessment, yardstick: 'aim', choices: ALL_CHOSEN, words }),
    [assessment, words],
  );
}

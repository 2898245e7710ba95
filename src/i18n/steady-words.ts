// The words of the grid, looked up once for all its cells.
import { useMemo } from 'react';
import type { Words } from '../core/rulebook/pack.ts';
import { useWords } from './i18n.ts';

export type GridWords = ReturnType<typeof useGridWords>;

/** The same object until the language changes. */
export function useGridWords() {
  const { t, language } = useWords();
  return useMemo(
    () => ({ t, language, say: (words: Words): string => words[language] }),
    [t, language],
  );
}

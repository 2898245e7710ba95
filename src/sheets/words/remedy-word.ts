// A remedy in the reader's language, and back: the usual ones have words, others stand as they were typed.
import { REMEDIES } from '../../core/plan/remarks.ts';
import type { SheetWords } from '../frame/sheet.ts';

/** How a remedy is shown. */
export function remedyWord(remedy: string, { t }: Pick<SheetWords, 't'>): string {
  const known = REMEDIES.find((one) => one === remedy);
  return known === undefined ? remedy : t(`sheet.remedies.${known}`);
}

/** How a remedy is kept that was typed in the words of a language. */
export function remedyTyped(text: string, words: Pick<SheetWords, 't'>): string {
  const typed = text.trim();
  return REMEDIES.find((one) => remedyWord(one, words) === typed) ?? typed;
}

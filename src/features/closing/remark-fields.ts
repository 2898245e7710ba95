// The four fields of a remark: what kind of text each takes, what it offers, and how its words are kept.
import { remedyTyped, remedyWord } from '../../sheets/words/remedy-word.ts';
import { useWords } from '../../i18n/i18n.ts';

export const REMARK_FIELDS = ['reason', 'remedy', 'year', 'who'] as const;
export type RemarkField = (typeof REMARK_FIELDS)[number];
export const REMEDIES_LIST = 'remedies';

interface Hints {
  readonly type: 'year' | 'text' | 'lines';
  readonly placeholder?: string;
  readonly list?: string;
  /** How what is kept is shown, and what is typed is kept, where these differ. */
  readonly words?: {
    readonly show: (kept: string) => string;
    readonly keep: (typed: string) => string;
  };
}

export function useRemarkHints(): (field: RemarkField) => Hints {
  const { t } = useWords();
  return (field) => {
    if (field === 'year')
      return { type: 'year', placeholder: t('register.remarks.yearPlaceholder') };
    if (field !== 'remedy') return { type: field === 'reason' ? 'lines' : 'text' };
    const words = {
      show: (kept: string) => remedyWord(kept, { t }),
      keep: (typed: string) => remedyTyped(typed, { t }),
    };
    return { type: 'text', list: REMEDIES_LIST, words };
  };
}

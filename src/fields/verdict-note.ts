// What the rules say of one figure, as a shape and words: short by how much, met, what is asked, or what is missing.
import type { Outcome } from '../core/assessment/verdict/outcome.ts';
import type { Yardstick } from '../core/assessment/requirement/requirement.ts';
import type { Rulebook } from '../core/rulebook/rulebook.ts';
import { formatRatio } from '../i18n/format.ts';
import { inputName } from '../sheets/words/naming.ts';
import { metShape, verdictText } from '../sheets/frame/verdict-words.ts';
import { verdictOf } from '../core/assessment/verdict/row-verdict.ts';
import type { GridWords } from '../i18n/steady-words.ts';

export interface Note {
  readonly shape: '▼' | '✓' | '◇' | '▲' | '≠' | '?' | '–';
  readonly text: string;
  readonly tone: 'gapNote' | 'metNote' | 'warnNote' | 'note';
}

/** All that the words of a cell depend on beside its own figures. */
export interface Scene {
  readonly words: GridWords;
  readonly yardstick: Yardstick;
  readonly rulebook: Rulebook;
}

export function verdictNote(outcome: Outcome, { words, yardstick, rulebook }: Scene): Note {
  const { t, language } = words;
  const { gap, missing, evidence } = outcome.levels[yardstick];
  const verdict = verdictOf(outcome, yardstick);
  if (verdict === 'short' && gap !== null)
    return {
      shape: '▼',
      text: t('register.shortBy', { value: formatRatio(gap, 'lower', language) }),
      tone: 'gapNote',
    };
  if (verdict === 'met')
    return { shape: metShape(evidence), text: verdictText('met', evidence, t), tone: 'metNote' };
  if (verdict === 'above')
    return { shape: '▲', text: verdictText('above', evidence, t), tone: 'warnNote' };
  if (verdict === 'notComparable')
    return { shape: '≠', text: t('grid.notComparable'), tone: 'warnNote' };
  if (verdict === 'pending') {
    const names = new Set(missing.map(({ input }) => inputName(input, rulebook, words)));
    const inputs = [...names].join(t('results.and'));
    return { shape: '?', text: t('grid.pending', { inputs }), tone: 'warnNote' };
  }
  return { shape: '–', text: askedText(outcome, { words, yardstick, rulebook }), tone: 'note' };
}

function askedText({ levels }: Outcome, { words: { t, language }, yardstick }: Scene): string {
  const { lower, upper } = levels[yardstick];
  if (lower !== null) return t('register.asked', { value: formatRatio(lower, 'lower', language) });
  return t('results.atMost', {
    value: upper === null ? '' : formatRatio(upper, 'upper', language),
  });
}

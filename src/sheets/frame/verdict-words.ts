// What a verdict is called: that something is met is said alone only where the papers behind it were read whole.
import type { Evidence } from '../../core/assessment/requirement/evidence.ts';
import type { RowVerdict } from '../../core/assessment/verdict/row-verdict.ts';
import type { Translate } from '../../i18n/i18n.ts';

/** A full tick where the text behind it was read whole, an open shape where it was not. */
export function metShape(evidence: Evidence): '✓' | '◇' {
  return evidence === 'primary' ? '✓' : '◇';
}

/** The verdict in words, with what it rests on where that is less than a text read whole. */
export function verdictText(verdict: RowVerdict, evidence: Evidence, t: Translate): string {
  const isFavourable = verdict === 'met' || verdict === 'above';
  return resting(t(`verdicts.${verdict}`), isFavourable ? evidence : 'primary', t);
}

/** Words that say that something is met, with what it rests on. */
export function resting(word: string, evidence: Evidence, t: Translate): string {
  return evidence === 'primary'
    ? word
    : t('evidence.said', { word, by: t(`evidence.${evidence}`) });
}

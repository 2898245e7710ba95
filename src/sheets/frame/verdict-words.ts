// What a verdict is called and by which sign it is known, the same everywhere; met is said alone only of papers read whole.
import type { Evidence } from '../../core/assessment/requirement/evidence.ts';
import type { RowVerdict } from '../../core/assessment/verdict/row-verdict.ts';
import type { Translate } from '../../i18n/i18n.ts';

/** A full tick where the text behind it was read whole, an open shape where it was not. */
export function metShape(evidence: Evidence): '✓' | '◇' {
  return evidence === 'primary' ? '✓' : '◇';
}

/** The sign of every other verdict: ? waits for an input, ○ for the planner, – for what stands; → is another's. */
export const VERDICT_SHAPES = {
  short: '▼',
  above: '▲',
  notComparable: '≠',
  pending: '?',
  notPlanned: '○',
  notAssessed: '–',
  elsewhere: '→',
} as const satisfies Readonly<Record<Exclude<RowVerdict, 'met'>, string>>;

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

// What the rules say of one figure, as a shape and words: short by how much, met, what is asked, or what is missing.
import type { Outcome } from '../core/assessment/verdict/outcome.ts';
import type { Yardstick } from '../core/assessment/requirement/requirement.ts';
import type { Rulebook } from '../core/rulebook/rulebook.ts';
import { formatRatio } from '../i18n/format.ts';
import { inputName } from '../sheets/words/naming.ts';
import { metShape, VERDICT_SHAPES, verdictText } from '../sheets/frame/verdict-words.ts';
import { verdictOf } from '../core/assessment/verdict/row-verdict.ts';
import type { GridWords } from '../i18n/steady-words.ts';

export interface Note {
  readonly shape: '✓' | '◇' | (typeof VERDICT_SHAPES)[keyof typeof VERDICT_SHAPES] | '';
  readonly text: string;
  /** What of it is worth the room where a row has one line; the shape alone where nothing is. */
  readonly brief: string;
  readonly tone: 'gapNote' | 'metNote' | 'warnNote' | 'note';
  /** True of words that may be cut where there is no room for them: a figure never is. */
  readonly isWords?: true;
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
  const plain = (shape: Note['shape'], tone: Note['tone'], text: string): Note => ({
    shape,
    text,
    brief: '',
    tone,
  });
  if (verdict === 'short' && gap !== null) {
    const brief = formatRatio(gap, 'lower', language);
    return { shape: '▼', text: t('register.shortBy', { value: brief }), brief, tone: 'gapNote' };
  }
  if (verdict === 'met')
    return plain(metShape(evidence), 'metNote', verdictText('met', evidence, t));
  if (verdict === 'above') return plain('▲', 'warnNote', verdictText('above', evidence, t));
  if (verdict === 'notComparable') return plain('≠', 'warnNote', t('grid.notComparable'));
  if (verdict === 'pending') {
    const names = new Set(missing.map(({ input }) => inputName(input, rulebook, words)));
    const inputs = [...names].join(t('results.and'));
    const text = t('results.missing', { inputs });
    return { shape: '?', text, brief: ` ${inputs}`, tone: 'warnNote', isWords: true };
  }
  if (verdict === 'elsewhere')
    return plain(VERDICT_SHAPES.elsewhere, 'note', t('verdicts.elsewhere'));
  const asked = askedText(outcome, { words, yardstick, rulebook });
  return plain(VERDICT_SHAPES[verdict === 'notPlanned' ? verdict : 'notAssessed'], 'note', asked);
}

/** What is asked, in the fewest signs: `≥472`, `2–3`, `≤15`; nothing where nothing is known. */
export function askedBriefly(
  { levels }: Outcome,
  { words: { language }, yardstick }: Scene,
): string {
  const { lower, upper } = levels[yardstick];
  const from = lower && formatRatio(lower, 'lower', language);
  const to = upper && formatRatio(upper, 'upper', language);
  if (from === null) return to === null ? '' : `≤${to}`;
  if (to === null) return `≥${from}`;
  return from === to ? `=${from}` : `${from}–${to}`;
}

/** The verdict and what is asked as one sentence, by which a field is described. */
export function describedBy(outcome: Outcome, scene: Scene): string {
  const { text } = verdictNote(outcome, scene);
  const { lower, upper } = outcome.levels[scene.yardstick];
  const asked = askedText(outcome, scene);
  if (lower === null && upper === null) return text;
  const { t } = scene.words;
  const verdict = text === asked ? t(`verdicts.${verdictOf(outcome, scene.yardstick)}`) : text;
  return t('grid.described', { verdict, asked });
}

function askedText({ levels }: Outcome, { words: { t, language }, yardstick }: Scene): string {
  const { lower, upper } = levels[yardstick];
  if (lower !== null) return t('register.asked', { value: formatRatio(lower, 'lower', language) });
  return t('results.atMost', {
    value: upper === null ? '' : formatRatio(upper, 'upper', language),
  });
}

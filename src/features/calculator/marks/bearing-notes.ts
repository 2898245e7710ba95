// Notes on a judgement: a duty of the whole place, a list that may lack communities, those in post, the ways of a text.
import type { OutcomeRecord } from '../../../core/assessment/trace/record.ts';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { groupDigits } from '../../../i18n/format.ts';
import { useWords, type Translate } from '../../../i18n/i18n.ts';
import { verdictText } from '../../../sheets/frame/verdict-words.ts';
import { useCalculator } from './loaded.ts';
import { requirementText } from './requirement-text.ts';

export function useBearingNotes(
  { ofWholePlace, partial, inPost }: OutcomeRecord,
  ways: Outcome['ways'],
): string[] {
  const { t, say, language } = useWords();
  const { yardstick, rules } = useCalculator();
  const { alternatives } = rules.rulebook;
  const nameOf = (choices: ReadonlyMap<string, string>) =>
    [...choices]
      .flatMap(
        ([group, choice]) => alternatives.get(group)?.choices.find(({ id }) => id === choice) ?? [],
      )
      .map(({ label }) => say(label))
      .join(t('results.and'));
  const ofThose = useInPostNote(inPost);
  return [
    ...(ways.length === 0 ? [] : [t('explain.waysNote')]),
    ...ways.map(({ choices, levels, ofWholePlace: isOfWhole }) =>
      t('explain.way', {
        way: nameOf(choices),
        required: requirementText(levels[yardstick], t, language) ?? '—',
        verdict: verdictText(
          isOfWhole
            ? 'elsewhere'
            : levels[yardstick].status === 'pending'
              ? 'pending'
              : levels[yardstick].verdict,
          levels[yardstick].evidence,
          t,
        ),
      }),
    ),
    ...(ofWholePlace ? [t('explain.wholePlace')] : []),
    ...partialNote(partial, t, language),
    ...ofThose,
  ];
}

function useInPostNote(inPost: OutcomeRecord['inPost']): string[] {
  const { t, say, language } = useWords();
  const { measures } = useCalculator().rules.rulebook;
  if (inPost === null) return [];
  const measure = measures.get(inPost.measure);
  return [
    t('explain.inPost', {
      measure: measure === undefined ? inPost.measure : say(measure.label),
      inPost: groupDigits(inPost.inPost, language),
      fewer: groupDigits(inPost.fewer, language),
    }),
  ];
}

function partialNote(
  partial: OutcomeRecord['partial'],
  t: Translate,
  language: 'zh' | 'en',
): string[] {
  if (partial === null) return [];
  const listed = groupDigits(partial.listed, language);
  if (partial.stated === null) return [t('explain.partial', { listed })];
  return [t('explain.partialOf', { listed, stated: groupDigits(partial.stated, language) })];
}

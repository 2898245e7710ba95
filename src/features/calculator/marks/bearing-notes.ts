// Notes on a judgement: a duty of the whole place, a list that may lack communities, those in post, the ways of a text.
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { formatDecimal, formatRatio } from '../../../i18n/format.ts';
import { useWords, type Translate } from '../../../i18n/i18n.ts';
import { verdictText } from '../../../sheets/frame/verdict-words.ts';
import { useCalculator } from './loaded.ts';
import { requirementText } from './requirement-text.ts';

export function useBearingNotes({ ofWholePlace, partial, inPost, ways }: Outcome): string[] {
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
  return [
    ...(ways.length === 0 ? [] : [t('explain.waysNote')]),
    ...ways.map(({ choices, levels }) =>
      t('explain.way', {
        way: nameOf(choices),
        required: requirementText(levels[yardstick], t, language) ?? '—',
        verdict: verdictText(
          levels[yardstick].status === 'pending' ? 'pending' : levels[yardstick].verdict,
          levels[yardstick].evidence,
          t,
        ),
      }),
    ),
    ...(ofWholePlace ? [t('explain.wholePlace')] : []),
    ...partialNote(partial, t, language),
    ...(inPost === null
      ? []
      : [
          t('explain.inPost', {
            measure: say(inPost.measure.label),
            inPost: formatDecimal(inPost.inPost, language),
            fewer: formatRatio(inPost.fewer, 'lower', language),
          }),
        ]),
  ];
}

function partialNote(partial: Outcome['partial'], t: Translate, language: 'zh' | 'en'): string[] {
  if (partial === null) return [];
  const listed = formatDecimal(partial.listed, language);
  if (partial.stated === null) return [t('explain.partial', { listed })];
  return [t('explain.partialOf', { listed, stated: formatDecimal(partial.stated, language) })];
}

// The verdict of a figure and what is asked, as one sentence by which its field is described.
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { verdictOf } from '../../../core/assessment/verdict/row-verdict.ts';
import { formatRatio } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { useSteady } from '../marks/loaded.ts';
import { requirementText } from '../marks/requirement-text.ts';

export function useVerdictSentence(): (outcome: Outcome) => string {
  const { t, language } = useWords();
  const { yardstick } = useSteady();
  return (outcome) => {
    const level = outcome.levels[yardstick];
    const verdict = t(`verdicts.${verdictOf(outcome, yardstick)}`);
    const gap = level.verdict === 'short' && level.gap !== null;
    const by = gap ? ` ${formatRatio(level.gap, 'lower', language)}` : '';
    const asked = requirementText(level, t, language);
    const required = asked === null ? [] : [`${t('results.required')} ${asked}`];
    return [`${verdict}${by}`, ...required].join(language === 'zh' ? '，' : ', ');
  };
}

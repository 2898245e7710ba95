// What is asked, in words, with its unit.
import type { Yardstick } from '../core/assessment/requirement/requirement.ts';
import type { Outcome } from '../core/assessment/verdict/outcome.ts';
import { formatRatio } from '../i18n/format.ts';
import { useWords } from '../i18n/i18n.ts';
import { useAmount } from '../i18n/amount.ts';
import { useRegister } from '../state/assessed/register-context.ts';

/** By the yardstick of the register. */
export function useRequirement(): (outcome: Outcome) => string {
  return useRequirementBy(useRegister().yardstick);
}

export function useRequirementBy(yardstick: Yardstick): (outcome: Outcome) => string {
  const { t, language } = useWords();
  const amount = useAmount();
  return ({ levels, measure: { unit } }) => {
    const { lower, upper } = levels[yardstick];
    if (lower === null)
      return upper === null ? '—' : t('results.atMost', { value: amount(upper, unit, 'upper') });
    const from = formatRatio(lower, 'lower', language);
    const to = upper && formatRatio(upper, 'upper', language);
    if (to === null || to === from) return amount(lower, unit);
    return t('results.range', { lower: from, upper: amount(upper, unit, 'upper') });
  };
}

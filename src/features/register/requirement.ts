// What is asked, in words, with its unit.
import type { Outcome } from '../../core/assessment/outcome.ts';
import { formatRatio } from '../../i18n/format.ts';
import { useWords } from '../../i18n/i18n.ts';
import { useRegister } from './register-context.ts';

export function useRequirement(): (outcome: Outcome) => string {
  const { t, language } = useWords();
  const { yardstick } = useRegister();
  return ({ levels, measure }) => {
    const { lower, upper } = levels[yardstick];
    const unit = t(`units.${measure.unit}`);
    const [from, to] = [
      lower && formatRatio(lower, 'lower', language),
      upper && formatRatio(upper, 'upper', language),
    ];
    if (from !== null && to !== null && from !== to)
      return `${t('results.range', { lower: from, upper: to })} ${unit}`;
    if (from !== null) return `${from} ${unit}`;
    return to === null ? '—' : `${t('results.atMost', { value: to })} ${unit}`;
  };
}

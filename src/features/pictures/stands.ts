// What stands, what is needed and what is missing, in words with their unit; what is not known is called so, never nought.
import type { Decimal } from '../../core/quantity/decimal.ts';
import type { Ratio } from '../../core/quantity/ratio.ts';
import type { Measure } from '../../core/rulebook/pack.ts';
import { useWords } from '../../i18n/i18n.ts';
import { useAmount } from '../../i18n/amount.ts';

type Value = Ratio | Decimal | null;

export function useStands(unit: Measure['unit']) {
  const { t } = useWords();
  const amount = useAmount();
  const known = (value: Value) =>
    value === null ? t('register.pictures.unknown') : amount(value, unit);
  const lacks = (gap: Ratio | null) => {
    if (gap === null) return t('register.pictures.openGap');
    return gap.numerator.isZero()
      ? t('register.pictures.noGap')
      : t('register.pictures.gapOnly', { gap: amount(gap, unit) });
  };
  return {
    known,
    text: (existing: Value, needed: Value, gap: Ratio | null) =>
      t('register.pictures.standsText', {
        existing: known(existing),
        need: known(needed),
        gap: lacks(gap),
      }),
  };
}

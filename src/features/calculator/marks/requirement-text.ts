// A requirement in words: ranges as ranges, units with numbers, nothing where nothing is known.
import type { Decimal } from '../../../core/quantity/decimal.ts';
import type { Ratio } from '../../../core/quantity/ratio.ts';
import { compare, isOne } from '../../../core/quantity/ratio.ts';
import type { Unit } from '../../../core/rulebook/pack.ts';
import { formatDecimal, formatRatio } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/i18n.ts';

interface Ends {
  readonly lower: Ratio | null;
  readonly upper: Ratio | null;
}

export function requirementText(
  { lower, upper }: Ends,
  t: Translate,
  language: 'zh' | 'en',
): string | null {
  if (lower === null && upper === null) return null;
  if (upper === null && lower !== null) return formatRatio(lower, 'lower', language);
  if (lower === null && upper !== null)
    return t('results.atMost', { value: formatRatio(upper, 'upper', language) });
  if (lower === null || upper === null) return null;
  if (compare(lower, upper) === 0) return formatRatio(lower, 'lower', language);
  return t('results.range', {
    lower: formatRatio(lower, 'lower', language),
    upper: formatRatio(upper, 'upper', language),
  });
}

/** The unit of a requirement: that of its last number. */
export function requirementUnit({ lower, upper }: Ends, unit: Unit, t: Translate): string {
  return unitText(unit, upper ?? lower, t);
}

/** The unit after a number, in the form the number asks for. */
export function unitText(unit: CountedUnit, amount: Ratio | Decimal | null, t: Translate): string {
  const one = amount !== null && ('numerator' in amount ? isOne(amount) : amount.eq(1));
  return t(`unitsOf.${unit}`, { count: one ? 1 : 2 });
}

export type CountedUnit = Unit | 'community' | 'street';

export function decimalWithUnit(
  value: Decimal,
  unit: CountedUnit,
  { t, language }: { readonly t: Translate; readonly language: 'zh' | 'en' },
): string {
  return `${formatDecimal(value, language)} ${unitText(unit, value, t)}`;
}

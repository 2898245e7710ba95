// A requirement in words: ranges as ranges, units with numbers, nothing where nothing is known.
import type { Ratio } from '../../core/quantity/ratio.ts';
import { compare } from '../../core/quantity/ratio.ts';
import type { Unit } from '../../core/rulebook/pack.ts';
import { formatRatio } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/i18n.ts';

export function requirementText(
  { lower, upper }: { readonly lower: Ratio | null; readonly upper: Ratio | null },
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

/** The unit after a number; a count of things has none in English. */
export function unitText(unit: Unit, t: Translate): string {
  return t(`units.${unit}`);
}

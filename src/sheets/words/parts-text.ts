// A figure that is the sum of others, written as the sum it is: `90 + 120`.
import type { PartsSum } from '../../core/assessment/verdict/parts.ts';
import { formatDecimal } from '../../i18n/format.ts';

export function partsText({ parts }: PartsSum, language: 'zh' | 'en'): string {
  return parts
    .map(({ value }) => formatDecimal(value, language))
    .join(language === 'zh' ? ' ＋ ' : ' + ');
}

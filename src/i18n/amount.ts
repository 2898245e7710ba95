// A figure in words, always with its unit, one or many.
import { useCallback } from 'react';
import type { Decimal } from '../core/quantity/decimal.ts';
import { ratio, type Ratio } from '../core/quantity/ratio.ts';
import type { Measure } from '../core/rulebook/pack.ts';
import { formatRatio } from './format.ts';
import { useWords } from './i18n.ts';

type Unit = Measure['unit'];
type Amount = (value: Ratio | Decimal | null, unit: Unit, end?: 'lower' | 'upper') => string;

/** What is not known is a dash; zero is written out. */
export function useAmount(): Amount {
  const { t, language } = useWords();
  return useCallback(
    (value, unit, end = 'lower') => {
      if (value === null) return '—';
      const text = formatRatio('denominator' in value ? value : ratio(value), end, language);
      return t(`register.amounts.${unit}`, { count: text === '1' ? 1 : 2, value: text });
    },
    [t, language],
  );
}

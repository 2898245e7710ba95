// How a figure that could be another is spoken of: an amount with its unit, and the place where it is another than the one explained.
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import type { Turned } from '../../../core/assessment/outlook/turned.ts';
import type { Decimal } from '../../../core/quantity/decimal.ts';
import { formatDecimal } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { unitName } from '../../../i18n/place-name.ts';
import { useCalculator } from '../marks/loaded.ts';
import { unitText, type CountedUnit } from '../marks/requirement-text.ts';

const UNITS: Readonly<Record<string, CountedUnit>> = {
  households: 'household',
  population: 'person',
  siteArea: 'm2',
  floorArea: 'm2',
  communities: 'community',
  streets: 'street',
};

export function useTurnedWords(outcome: Outcome) {
  const words = useWords();
  const { t, say, language } = words;
  const { facts } = useCalculator().rules.rulebook;
  const unitOf = (fact: string, amount: Decimal): string => {
    const known = UNITS[fact];
    if (known !== undefined) return unitText(known, amount, t);
    const declared = facts.get(fact);
    return declared === undefined
      ? ''
      : `${unitText(declared.unit, amount, t)} (${say(declared.label)})`;
  };
  return {
    amount: (by: Decimal, fact: string) => ({
      by: formatDecimal(by, language),
      unit: unitOf(fact, by),
    }),
    located: ({ unit }: Turned, sentence: string) =>
      unit === outcome.unit ? sentence : t('explain.in', { name: unitName(unit, words), sentence }),
  };
}

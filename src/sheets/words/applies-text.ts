// Whom a provision speaks to, as its conditions say: `urban communities`, `new building`, `population from 30,000 to below 50,000`.
import { decimal } from '../../core/quantity/decimal.ts';
import { PROPERTY_NAMES } from '../../core/plan/unit/properties.ts';
import type { Provision, Range } from '../../core/rulebook/pack.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { formatDecimal } from '../../i18n/format.ts';
import type { SheetWords } from '../frame/sheet.ts';
import { answerAsked, wantedBy } from './condition-words.ts';
import { inputName } from './naming.ts';

/** Each condition in a phrase, in the order in which a pack writes them; none where it speaks to all. */
export function appliesTexts(
  provision: Provision,
  rulebook: Rulebook,
  words: SheetWords,
): readonly string[] {
  const { t } = words;
  const { when } = provision;
  const wanted = (name: string) => wantedBy(name, provision, rulebook, words);
  return [
    ...PROPERTY_NAMES.filter((name) => when[name] !== undefined).map(wanted),
    ...(when.places === undefined ? [] : [wanted('places')]),
    ...(when.placesExcept === undefined
      ? []
      : [t('fates.except', { wanted: wanted('placesExcept') })]),
    ...Object.entries(when.figures).map(([id, range]) => {
      const figure = inputName(id, rulebook, words);
      const answer = answerAsked(id, range, rulebook);
      if (answer !== null) return t(`rulebook.ranges.${answer}`, { figure });
      return rangeText(figure, range, words);
    }),
  ];
}

function rangeText(figure: string, { from, below }: Range, { t, language }: SheetWords): string {
  const written = (text: string | undefined) =>
    text === undefined ? '' : formatDecimal(decimal(text), language);
  const key = from === undefined ? 'below' : below === undefined ? 'from' : 'between';
  return t(`rulebook.ranges.${key}`, { figure, from: written(from), below: written(below) });
}

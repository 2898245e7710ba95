// All conditions of a provision in one phrase: whom it asks, where, and within which figures.
import type { Range, When } from '../../core/rulebook/pack.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { groupDigits } from '../../i18n/format.ts';
import type { SheetWords } from '../frame/sheet.ts';
import { answerAsked } from './condition-words.ts';
import { inputName } from './naming.ts';

/** Each condition by itself, in the order in which people name them; empty where it asks everybody. */
export function conditionsText(when: When, rulebook: Rulebook, words: SheetWords): string[] {
  const { t } = words;
  const any = (list: readonly string[]) => list.join(t('writing.said.or'));
  const { settlement, kind, seat, development, countyClass, places, placesExcept, figures } = when;
  const named = (codes: readonly string[]) =>
    any(codes.map((code) => rulebook.places.get(code) ?? code));
  const developments = [development ?? []].flat().map((one) => inside(t(`developments.${one}`)));
  const classes = [countyClass ?? []].flat().map((one) => inside(t(`countyClasses.${one}`)));
  return [
    ...(settlement === undefined ? [] : [inside(t(`settlements.${settlement}`))]),
    ...(kind === undefined ? [] : [inside(t(`kinds.${kind}`))]),
    ...(seat === undefined ? [] : [inside(t(`seatWords.${seat}`))]),
    ...(developments.length === 0 ? [] : [any(developments)]),
    ...(classes.length === 0 ? [] : [any(classes)]),
    ...(places === undefined ? [] : [t('writing.said.in', { places: named(places) })]),
    ...(placesExcept === undefined
      ? []
      : [t('writing.said.notIn', { places: named(placesExcept) })]),
    ...Object.entries(figures).map(([id, range]) => {
      const name = inputName(id, rulebook, words);
      const answer = answerAsked(id, range, rulebook);
      return answer === null
        ? rangeText(name, range, words)
        : t(`writing.said.${answer}`, { name });
    }),
  ];
}

/** A word that stands alone with a capital, inside a sentence; Chinese has none. */
const inside = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

function rangeText(name: string, { from, below }: Range, { t, language }: SheetWords): string {
  const digits = (value: string) => groupDigits(value, language);
  if (from === undefined)
    return t('writing.said.below', { name, below: below === undefined ? '' : digits(below) });
  if (below === undefined) return t('writing.said.from', { name, from: digits(from) });
  return t('writing.said.fromBelow', { name, from: digits(from), below: digits(below) });
}

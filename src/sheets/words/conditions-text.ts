// All conditions of a provision in one phrase: whom it asks, where, and within which figures.
import type { Range, When } from '../../core/rulebook/pack.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { groupDigits } from '../../i18n/format.ts';
import type { SheetWords } from '../frame/sheet.ts';
import { answerAsked } from './condition-words.ts';
import { baseUnit, inputName, insideSentence } from './naming.ts';

/** Each condition by itself, in the order in which people name them; empty where it asks everybody. */
export function conditionsText(when: When, rulebook: Rulebook, words: SheetWords): string[] {
  const { t } = words;
  const any = (list: readonly string[]) => list.join(t('writing.said.or'));
  const { settlement, kind, seat, development, countyClass, places, placesExcept, figures } = when;
  const named = (codes: readonly string[]) =>
    any(codes.map((code) => rulebook.places.get(code) ?? code));
  const developments = [development ?? []]
    .flat()
    .map((one) => insideSentence(t(`developments.${one}`)));
  const classes = [countyClass ?? []]
    .flat()
    .map((one) => insideSentence(t(`countyClasses.${one}`)));
  return [
    ...(settlement === undefined ? [] : [insideSentence(t(`settlements.${settlement}`))]),
    ...(kind === undefined ? [] : [insideSentence(t(`kinds.${kind}`))]),
    ...(seat === undefined ? [] : [insideSentence(t(`seatWords.${seat}`))]),
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
        ? rangeText(id, range, rulebook, words)
        : t(`writing.said.${answer}`, { name });
    }),
  ];
}

/** The least that a figure of a plan can be above a whole number: 50000.000001 is written for more than 50,000. */
const JUST_ABOVE = '.000001';

/**
 * Of ends just above a number it says "more than" and "at most" that number, as papers do.
 * @param figure that of the plan or the fact which is limited; an area is said in its unit
 */
export function rangeText(
  figure: string,
  { from, below }: Range,
  rulebook: Rulebook,
  words: SheetWords,
): string {
  const { t, language } = words;
  const name = insideSentence(inputName(figure, rulebook, words));
  const unit = baseUnit(figure, rulebook) === 'm2' ? ` ${t('units.m2')}` : '';
  const digits = (value: string) => groupDigits(value.replace(JUST_ABOVE, ''), language) + unit;
  const isOver = from?.endsWith(JUST_ABOVE) === true;
  const isUpTo = below?.endsWith(JUST_ABOVE) === true;
  const lower = (of: string) =>
    from === undefined
      ? ''
      : t(`writing.said.${isOver ? 'over' : 'from'}`, { name: of, from: digits(from) });
  const upper = (of: string) =>
    below === undefined
      ? ''
      : t(`writing.said.${isUpTo ? 'upTo' : 'below'}`, { name: of, below: digits(below) }).trim();
  if (from === undefined || below === undefined) return lower(name) + upper(name);
  if (isOver || isUpTo) return t('writing.said.both', { lower: lower(name), upper: upper('') });
  return t('writing.said.fromBelow', { name, from: digits(from), below: digits(below) });
}

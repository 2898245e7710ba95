// The standard of a provision in one phrase: `1 per 300 households`, `10% of floor area`, `7–9`.
import type { Provision } from '../../core/rulebook/pack.ts';
import { basesOf, type Rulebook } from '../../core/rulebook/rulebook.ts';
import { groupDigits } from '../../i18n/format.ts';
import { baseUnit, baseWord, inputName, insideSentence } from './naming.ts';
import type { SheetWords } from '../frame/sheet.ts';

/** A rate of a like quantity is a share, in hundredths or thousandths; `per` has its digits grouped. */
const SHARES: ReadonlyMap<string, 'share' | 'perMille'> = new Map([
  ['100', 'share'],
  ['1,000', 'perMille'],
  ['1000', 'perMille'],
]);

export function standardText(provision: Provision, rulebook: Rulebook, words: SheetWords): string {
  const { least, most, per, perMost = per, uplift } = provision;
  const { t } = words;
  const digits = (value: string) => groupDigits(value, words.language);
  const range = (lower: string, upper: string) =>
    lower === upper
      ? digits(lower)
      : t('sheet.standards.range', { lower: digits(lower), upper: digits(upper) });
  const phrase = (figure: string, divisor: string) =>
    phraseOf(provision, figure, divisor, rulebook, words);
  const raised =
    uplift === undefined
      ? ''
      : ` ${t('sheet.standards.uplift', { name: inputName(uplift, rulebook, words) })}`;
  if (least !== undefined && most !== undefined && per === perMost)
    return phrase(range(least, most), digits(per)) + raised;
  if (least !== undefined && least === most)
    return (
      phrase(
        digits(least),
        [perMost, per].map(digits).join(t('sheet.standards.range', { lower: '', upper: '' })),
      ) + raised
    );
  const ends = [
    ...(least === undefined
      ? []
      : [bounded('lower', phrase(digits(least), digits(per)), provision, words)]),
    ...(most === undefined
      ? []
      : [bounded('upper', phrase(digits(most), digits(perMost)), provision, words)]),
  ];
  return ends.join(t('sheet.steps.comma')) + raised;
}

/** A least by rate is the plain case and carries no sign unless it is exclusive; a fixed least says that it is one. */
function bounded(
  end: 'lower' | 'upper',
  value: string,
  provision: Provision,
  { t }: SheetWords,
): string {
  const { strict } = provision;
  if (end === 'upper') return t(`sheet.standards.${strict ? 'under' : 'atMost'}`, { value });
  if (strict) return t('sheet.standards.over', { value });
  return basesOf(provision)[0] === 'one' ? t('sheet.standards.atLeast', { value }) : value;
}

/** The rate, and the constant part beside it. */
function phraseOf(
  provision: Provision,
  figure: string,
  per: string,
  rulebook: Rulebook,
  words: SheetWords,
): string {
  const { plus, measure } = provision;
  const standard = rateOf(provision, figure, per, rulebook, words);
  if (plus === undefined) return standard;
  const unit = rulebook.measures.get(measure)?.unit;
  return words
    .t('sheet.standards.plus', {
      standard,
      figure: groupDigits(plus, words.language),
      unit: unit === undefined ? '' : words.t(`units.${unit}`),
    })
    .trim();
}

function rateOf(
  provision: Provision,
  figure: string,
  per: string,
  rulebook: Rulebook,
  words: SheetWords,
): string {
  const { t } = words;
  const bases = basesOf(provision);
  const [first = 'one'] = bases;
  const measure = rulebook.measures.get(provision.measure);
  const number = figure === '1' ? 'sheet.one' : 'units';
  const unit = measure === undefined ? '' : t(`${number}.${measure.unit}`);
  if (first === 'one') return t('sheet.standards.fixed', { figure, unit }).trim();
  const base = summed(
    bases.map((one) => baseWord(one, rulebook, words)),
    words,
  );
  const share = SHARES.get(per);
  if (share !== undefined && baseUnit(first, rulebook) === measure?.unit)
    return t(`sheet.standards.${share}`, {
      figure,
      base: summed(
        bases.map((one) => insideSentence(inputName(one, rulebook, words))),
        words,
      ),
    });
  return per === '1'
    ? t('sheet.standards.each', { figure, unit, base }).replace('  ', ' ')
    : t('sheet.standards.per', { figure, unit, per, base }).replace('  ', ' ');
}

/** A sum stands in brackets: the share is one of all of it. */
function summed(names: readonly string[], { language }: SheetWords): string {
  if (names.length === 1) return names.join('');
  return language === 'zh' ? `（${names.join('＋')}）` : `(${names.join(' + ')})`;
}

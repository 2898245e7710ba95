// Numbers as papers write them, in figures or in Chinese, to plain decimal text.
import { decimalFrom, plain, ZERO, type Decimal } from '../../quantity/decimal.ts';

const DIGITS = '〇一二三四五六七八九';
const SMALL: ReadonlyMap<string, string> = new Map([
  ['十', '10'],
  ['百', '100'],
  ['千', '1000'],
]);
const LARGE: ReadonlyMap<string, string> = new Map([
  ['万', '10000'],
  ['亿', '100000000'],
]);

// Bounded, so that no text however long is looked at again and again.
const FIGURES = String.raw`\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,6})?[十百千万亿]{0,4}`;
const WORDS =
  '[零〇一二两三四五六七八九十百千万亿]{1,20}(?:点[零〇一二三四五六七八九]{1,6}[十百千万亿]{0,4})?';

/** A pattern for one number, without groups of its own. */
export const NUMBER = `(?:${FIGURES}|${WORDS})`;

const known = (text: string): Decimal => decimalFrom(text) ?? ZERO;

/**
 * The number that the words state, as plain decimal text.
 * @returns null where they state none, as a lone 万 does
 */
export function numberFrom(words: string): string | null {
  const text = words.replace(/,/g, '').replace(/零/g, '〇').replace(/两/g, '二');
  const [, figures = '', tens = ''] = /^(\d+(?:\.\d+)?)([十百千万亿]*)$/.exec(text) ?? [];
  if (figures !== '') return plain(scaled(known(figures), tens));
  const [whole = '', behind = ''] = text.split('点');
  const value = wholeFrom(whole);
  if (value === null) return null;
  if (behind === '') return plain(value);
  const digits = digitsOf(behind.replace(/[十百千万亿]/g, ''));
  return plain(scaled(known(`${plain(value)}.${digits}`), behind));
}

const digitsOf = (text: string) => [...text].map((sign) => String(DIGITS.indexOf(sign))).join('');

/** Signs that are no tens count once. */
function scaled(value: Decimal, tens: string): Decimal {
  return [...tens].reduce(
    (product, sign) => product.times(known(SMALL.get(sign) ?? LARGE.get(sign) ?? '1')),
    value,
  );
}

/** 三万五千, 二〇〇八, 十: the ten thousands one after the other, digit by digit; those behind 亿 are added to it, those before it are counted by it. */
function wholeFrom(text: string): Decimal | null {
  if (text === '') return null;
  if ([...text].every((sign) => DIGITS.includes(sign))) return known(digitsOf(text));
  let [high, low, section]: [Decimal, Decimal, Decimal] = [ZERO, ZERO, ZERO];
  let digit: Decimal | null = null;
  for (const sign of text) {
    const small = SMALL.get(sign);
    const large = LARGE.get(sign);
    if (small !== undefined) {
      section = section.plus((digit ?? known('1')).times(known(small)));
      digit = null;
    } else if (large !== undefined) {
      const counted = section.plus(digit ?? ZERO).plus(low);
      if (counted.isZero() && high.isZero()) return null;
      if (sign === '亿') [high, low] = [high.plus(counted).times(known(large)), ZERO];
      else low = counted.times(known(large));
      section = ZERO;
      digit = null;
    } else digit = known(String(DIGITS.indexOf(sign)));
  }
  return high
    .plus(low)
    .plus(section)
    .plus(digit ?? ZERO);
}

/** 3至10万人: the ten thousands of the second number are those of the first as well; 5000至1万 has none in the first. */
export function withTens(first: string, second = ''): string {
  const [, tens = ''] = /([万亿]+)$/.exec(second) ?? [];
  if (/[万亿]/.test(first)) return first;
  const [carried, most] = [numberFrom(`${first}${tens}`), numberFrom(second)];
  const isInOrder = carried !== null && most !== null && known(carried).lte(known(most));
  return isInOrder ? `${first}${tens}` : first;
}

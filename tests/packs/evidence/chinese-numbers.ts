// The numbers that a sentence of Chinese law holds, so that a quotation can be held against its figure.
const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const RUN = /[零一二两三四五六七八九十百千万点]+|\d+(?:\.\d+)?/gu;

const digitOf = (sign: string) => (sign === '两' ? 2 : DIGITS.indexOf(sign));

/** A whole number below ten thousand: 三十六 is 36, 百 is 100. */
function wholeOf(signs: string): number {
  let total = 0;
  let digit = 0;
  for (const sign of signs) {
    const unit = UNITS[sign];
    if (unit === undefined) digit = digitOf(sign);
    else {
      total += Math.max(digit, 1) * unit;
      digit = 0;
    }
  }
  return total + digit;
}

/** One numeral, in Chinese signs or digits: 一点零五 is 1.05, 一万五千 is 15000. */
export function numberOf(numeral: string): number {
  if (/^\d/.test(numeral)) return Number(numeral);
  const [whole = '', decimals] = numeral.split('点');
  if (decimals !== undefined) {
    return Number(`${wholeOf(whole)}.${[...decimals].map(digitOf).join('')}`);
  }
  const [high = '', low] = whole.split('万');
  return low === undefined ? wholeOf(high) : (wholeOf(high) || 1) * 10000 + wholeOf(low);
}

/**
 * Every number of a sentence, those of square kilometres in square metres too. A percent sign is 100,
 * and of 三至十万 both ends are counted in ten thousands.
 */
export function numbersIn(sentence: string): ReadonlySet<number> {
  const found = new Set<number>(sentence.includes('%') ? [100] : []);
  for (const match of sentence.matchAll(RUN)) {
    const [numeral] = match;
    const number = numberOf(numeral);
    const after = sentence.slice(match.index + numeral.length);
    found.add(number);
    if (after.startsWith('平方公里')) found.add(number * 1_000_000);
    if (number < 10_000 && /^[至到][一二三四五六七八九十]+万/u.test(after))
      found.add(number * 10_000);
  }
  return found;
}

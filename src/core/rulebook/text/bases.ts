// What a figure is so much of: 每百户, 每万名居民, 人均, 千人指标.
import type { Span } from './flat.ts';
import { NUMBER, numberFrom, withTens } from './number-words.ts';
import { eachOfSchool } from './schools.ts';
import { plain, decimal } from '../../quantity/decimal.ts';

/** So many of the base, and the words that say so; `upTo` is the larger number of 每3万至10万人. */
export interface Base extends Span {
  readonly base: string;
  readonly per: string;
  readonly upTo: string;
}

interface Noun {
  readonly base: string;
  readonly times: string;
}

/** Longer nouns before those they begin with. */
const NOUNS: readonly (readonly [words: string, noun: Noun])[] = [
  ['户(?!籍)(?:居民|家庭)?', { base: 'households', times: '1' }],
  ['名?(?:常住|户籍)?老年人口?', { base: 'older-residents', times: '1' }],
  ['名?寄宿生', { base: 'boarding-pupils', times: '1' }],
  ['名?(?:人?城[镇市])?(?:常住|户籍|服务)?(?:人口|居民|人)', { base: 'population', times: '1' }],
  ['平方公里|平方千米', { base: 'siteArea', times: '1000000' }],
  ['公顷', { base: 'siteArea', times: '10000' }],
  ['平方米建筑面积', { base: 'floorArea', times: '1' }],
  ['个?(?:社区|居委会|村|居住小区|小区)', { base: 'communities', times: '1' }],
  ['个?(?:街道|乡镇|镇)', { base: 'streets', times: '1' }],
];
const NOUN = `(?:${NOUNS.map(([words]) => words).join('|')})`;

const EACH = new RegExp(
  `每(?:再?(?:增加?|超过?|多|满))?(?:(${NUMBER})(?:(?:户|人|名)?(?:至|到|-)(${NUMBER}))?)?(${NOUN})`,
  'g',
);
const A_HEAD: readonly (readonly [words: RegExp, base: string, per: string])[] = [
  [/人均/g, 'population', '1'],
  [/户均/g, 'households', '1'],
  [/千人(?:指标|拥有)|\/千人/g, 'population', '1000'],
  [/百户(?:指标|拥有)|\/百户/g, 'households', '100'],
  [/万人(?:指标|拥有)|\/万人/g, 'population', '10000'],
];

/** Every base that is said with its number, in order. */
export function basesIn(text: string): Base[] {
  const each = [...text.matchAll(EACH)].flatMap((match): Base[] => {
    const [all, first = '', second, noun = ''] = match;
    const found = nounOf(noun);
    const lower = countFrom(withTens(first, second));
    const upper = second === undefined ? lower : countFrom(second);
    if (found === null || lower === null || upper === null) return [];
    const [per, upTo] = [product(lower, found.times), product(upper, found.times)];
    const span = { from: match.index, to: match.index + all.length };
    return [{ ...span, base: found.base, per, upTo }];
  });
  const heads = A_HEAD.flatMap(([words, base, per]) =>
    [...text.matchAll(words)].map((match): Base => ({
      ...{ from: match.index, to: match.index + match[0].length },
      ...{ base, per, upTo: per },
    })),
  );
  return [...each, ...heads, ...eachOfSchool(text)]
    .filter(({ per }) => per !== '0')
    .sort((a, b) => a.from - b.from);
}

/** 每万人: the ten thousand stands without a one, and so does 每人. */
const countFrom = (words: string) => numberFrom(words) ?? numberFrom(`一${words}`);

const product = (value: string, times: string) => plain(decimal(value).times(decimal(times)));

function nounOf(words: string): Noun | null {
  const found = NOUNS.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(words));
  return found?.[1] ?? null;
}

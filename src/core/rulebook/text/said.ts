// The words by which a paper says what a figure is: a floor or a ceiling, a duty or a wish, of whom and when.
import type { Development, Settlement } from '../../plan/terms.ts';
import type { Force } from '../pack.ts';
import type { Figure } from './figures.ts';
import { spanIn, type Flat, type Span } from './flat.ts';

/** A value together with the words of the text that say it. */
export interface Said<T> {
  readonly value: T;
  /** Where these words stand; null where the text does not say it and somebody has to. */
  readonly words: Span | null;
}

/** The words for a value, as a pattern without groups. */
export type Words<T> = readonly (readonly [value: T, words: RegExp])[];

/** `exactly` is never said in a word: one for every 30,000 to 100,000 is no more and no less. */
export type End = 'least' | 'over' | 'most' | 'under' | 'about' | 'exactly';

const LESS = '(?:少于|低于|小于)';
const MORE = '(?:超过|高于|大于|多于|超出)';
/** 不得低于, 不能超过, 不允许大于, 不宜小于. */
const NOT = '不(?:得|应当?|宜|能|可|准|允许|许)?';
/** 大于等于, 小于或等于, 大于或者等于. */
const OR_EQUAL = '(?:或者?)?等于';
/** 至少设置一所: the verb stands between. */
const VERB = '(?:应当?)?(?:配备|配建|配置|设置|设立|设|建设|建有|建立|拥有|具有|有)?';
const LEAST = `(?:至少|最少)${VERB}|最低|不少|起码|(?<![未没])(?:达到|达)|≥|>=`;
const MOST = '至多|最多|最高|控制在|≤|<=';

/** Just before the figure. */
const END_BEFORE: Words<End> = [
  ['least', new RegExp(`(?:${NOT}${LESS}|${MORE}${OR_EQUAL}|${LEAST})$`, 'g')],
  ['most', new RegExp(`(?:${NOT}${MORE}|${LESS}${OR_EQUAL}|${MOST})$`, 'g')],
  ['over', new RegExp(`(?:${MORE}|>)$`, 'g')],
  ['under', new RegExp(`(?:${LESS}|不足|未满|<)$`, 'g')],
  ['about', /(?:大约|约|大致|大体)$/g],
];

/** Just behind the figure. */
const END_BEHIND: Words<End> = [
  ['least', /^\)?(?:及|或)?(?:以上|起)/g],
  ['most', /^\)?(?:及|或)?(?:以下|以内|之内|范围内|内)/g],
  ['about', /^(?:左右|上下)/g],
];

export const FORCE_WORDS: Words<Force> = [
  ['encouraged', /鼓励|支持|提倡|可以|有条件的/g],
  ['guidance', /(?:原则上|一般)(?:应当?|不得|不应|必须|须|要)?|宜|参照|尽可能|逐步/g],
  ['target', /力争|争取|目标|基本实现|覆盖率|达到.{0,12}(?:%|成|以上)/g],
  ['mandatory', /应当|必须|不得|须|应(?!急|届|征|对|用)|要(?!求|素|点)|严禁/g],
];

export const SETTLEMENT_WORDS: Words<Settlement> = [
  ['urban', /城[市镇](?:的|新建)?(?:社区|居住|住宅|小区|生活区|居民|街道|地区)|居委会/g],
  ['rural', /农村社区|农村|村委会|行政村|村庄|每个村/g],
];

/** 新建、改建 asks both alike. */
export type SaidDevelopment = Development | 'new-and-renewal';

export const DEVELOPMENT_WORDS: Words<SaidDevelopment> = [
  ['new-and-renewal', /新建(?:(?:、|和|或者?|以?及)(?:改扩建|改建|扩建))+/g],
  ['new-build', /新建|新开发|新城区/g],
  ['renewal', /旧城区?改[造建]|老旧小区|旧区改[造建]|改[造建]旧城?区|城市更新|改建|扩建/g],
  ['resettlement', /安置(?:房|小区|区)?|回迁/g],
  ['existing', /已建成|已建|现有|既有|建成区|老城区|旧城区|旧区/g],
];

export const BASIS_WORDS: Words<'usable' | 'built'> = [
  ['usable', /使用面积|实用面积|套内建?筑?面积/g],
  ['built', /建筑面积/g],
];

interface Found<T> extends Span {
  readonly value: T;
}

/** Every place where one of the words stands, in order; none stands within another, as 旧区 does in 旧区改建. */
export function allSaid<T>(text: string, words: Words<T>): Found<T>[] {
  const found = words.flatMap(([value, pattern]) =>
    [...text.matchAll(pattern)].map((match): Found<T> => {
      return { value, from: match.index, to: match.index + match[0].length };
    }),
  );
  const isOuter = (one: Found<T>, at: number) =>
    !found.some(
      (other, place) =>
        other.from <= one.from &&
        other.to >= one.to &&
        (other.to - other.from > one.to - one.from || place < at),
    );
  return found.filter(isOuter).sort((a, b) => a.from - b.from);
}

/** The last of the words that stands before a place, in the nearest part of the sentence that has any. */
export function lastBefore<T>(text: string, words: Words<T>, place: number): Found<T> | null {
  return allSaid(text, words).findLast(({ from }) => from < place) ?? null;
}

const LONGEST = 8;

/**
 * Null where the text does not say it. A range says both ends by itself.
 * @param nearest how far before the figure the words may end: 不少于计容建筑面积的千分之五 has its whole between
 */
export function endOf(flat: Flat, figure: Figure, nearest: number): Said<End | 'range'> | null {
  const { from, to, lower, upper } = figure;
  if (lower !== upper) return { value: 'range', words: spanIn(flat, figure) };
  const behind = allSaid(flat.text.slice(to, to + LONGEST), END_BEHIND)[0];
  if (behind !== undefined)
    return {
      value: behind.value,
      words: spanIn(flat, { from: to, to: to + behind.to }),
    };
  for (let end = from; end >= nearest; end -= 1) {
    const start = Math.max(0, end - LONGEST);
    const before = allSaid(flat.text.slice(start, end), END_BEFORE)[0];
    if (before === undefined) continue;
    const words = { from: start + before.from, to: start + before.to };
    return { value: before.value, words: spanIn(flat, words) };
  }
  return null;
}

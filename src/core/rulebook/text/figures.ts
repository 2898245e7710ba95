// The figures of a sentence: amounts with their units, ranges, shares and proportions, and where each stands.
import { decimal } from '../../quantity/decimal.ts';
import { print, ratio } from '../../quantity/ratio.ts';
import type { Span } from './flat.ts';
import { NUMBER, numberFrom, withTens } from './number-words.ts';
import { UNIT, unitFrom, type UnitWord } from './units.ts';

/** Places are those of the flat text. */
export interface Figure extends Span {
  readonly lower: string;
  /** The other end of a range; the same as the lower one where one number stands. */
  readonly upper: string;
  /** What stands below the line: 100 of per cent, 1000 of per mille; 1 of an amount. */
  readonly of: string;
  /** Null of shares and proportions. */
  readonly unit: UnitWord | null;
}

/** 五人以上十一人以下 is a range as 五至十一人 is one. */
const TO = `(?:至|到|-|以上(?:至|、|,|，)?(?=${NUMBER}${UNIT}(?:以下|以内)))`;
/** Before a numeral that is part of a word, a date or another number: 统一, 同一个, 第二条, 1月1日. */
const NOT_BEFORE = '(?<![第同统唯任另某逐单之月零〇一二两三四五六七八九十百千万亿.\\d])';

const AMOUNT = new RegExp(`${NOT_BEFORE}(${NUMBER})(?:(${UNIT})?${TO}(${NUMBER}))?(${UNIT})`, 'g');
const SHARES: readonly (readonly [pattern: RegExp, of: string])[] = [
  [new RegExp(`百分之(${NUMBER})(?:${TO}(?:百分之)?(${NUMBER}))?`, 'g'), '100'],
  [new RegExp(`千分之(${NUMBER})(?:${TO}(?:千分之)?(${NUMBER}))?`, 'g'), '1000'],
  [new RegExp(`(${NUMBER})%?(?:${TO}(${NUMBER}))?%`, 'g'), '100'],
  [new RegExp(`(${NUMBER})‰?(?:${TO}(${NUMBER}))?‰`, 'g'), '1000'],
  [new RegExp(`${NOT_BEFORE}([一二三四五六七八九两])成(?!员|立|为|熟|果|效|本|功|长)`, 'g'), '10'],
];
const FRACTION = new RegExp(`([二三四五六七八九十])分之([一二三四五六七八九])`, 'g');
const PROPORTION = /(?<![:\d])(\d{1,4}):(\d{1,6})(?![:\d])/g;

/** Every figure, in order; none overlaps another. */
export function figuresIn(text: string): Figure[] {
  const found = [...sharesIn(text), ...fractionsIn(text), ...amountsIn(text)];
  const taken: Figure[] = [];
  for (const one of found)
    if (!taken.some(({ from, to }) => one.from < to && from < one.to)) taken.push(one);
  return taken.sort((a, b) => a.from - b.from);
}

const spanOf = (match: RegExpExecArray): Span => ({
  from: match.index,
  to: match.index + match[0].length,
});

function sharesIn(text: string): Figure[] {
  return SHARES.flatMap(([pattern, of]) =>
    [...text.matchAll(pattern)].flatMap((match): Figure[] => {
      const lower = numberFrom(match[1] ?? '');
      const upper = match[2] === undefined ? lower : numberFrom(match[2]);
      if (lower === null || upper === null) return [];
      return [{ ...spanOf(match), lower, upper, of, unit: null }];
    }),
  );
}

/** 三分之二 and 1:4, as so many of so many. */
function fractionsIn(text: string): Figure[] {
  const pairs = [
    ...[...text.matchAll(FRACTION)].map((match) => [match, match[2], match[1]] as const),
    ...[...text.matchAll(PROPORTION)].map((match) => [match, match[1], match[2]] as const),
  ];
  return pairs.flatMap(([match, above, below]): Figure[] => {
    const lower = numberFrom(above ?? '');
    const of = numberFrom(below ?? '');
    if (lower === null || of === null || of === '0') return [];
    return [{ ...spanOf(match), lower, upper: lower, of, unit: null }];
  });
}

function amountsIn(text: string): Figure[] {
  return [...text.matchAll(AMOUNT)].flatMap((match): Figure[] => {
    const [, first = '', between, second, behind = ''] = match;
    const unit = seatsOf(text, match, behind) ?? unitFrom(behind);
    const own = between === undefined || between === behind ? unit : unitFrom(between);
    const lower = numberFrom(between === undefined ? withTens(first, second) : first);
    const upper = second === undefined ? lower : numberFrom(second);
    if (unit === null || own?.unit !== unit.unit || lower === null || upper === null) return [];
    const ends = { lower: inUnit(lower, own), upper: inUnit(upper, unit) };
    return [{ ...spanOf(match), ...ends, of: '1', unit }];
  });
}

/** 2亩 as square metres; 30分钟至1小时: each end by its own unit. */
const inUnit = (value: string, { times, over = '1' }: UnitWord) =>
  print(ratio(decimal(value).times(decimal(times)), decimal(over)), 'up');

/** 幼儿园每千人30座, 四十名初中学生: seats; 公共厕所1座: buildings. */
function seatsOf(text: string, { index, 0: all }: RegExpExecArray, unit: string): UnitWord | null {
  const isSchool = /(?:园|学|托)[^,，;；]{0,12}$/.test(text.slice(0, index));
  const isPupil = /^(?:普通)?(?:高中|初中|小)学?生|^(?:学龄前儿童|学生)/.test(
    text.slice(index + all.length),
  );
  const isChildcare = unit === '个' && /托位[^,，;；\d]{0,8}$/.test(text.slice(0, index));
  const isSeat = unit === '座' ? isSchool : (/[名人]/.test(unit) && isPupil) || isChildcare;
  return isSeat ? { unit: 'place', times: '1' } : null;
}

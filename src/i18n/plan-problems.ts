// What is wrong with what was typed, in the user's language. Codes are the core's, words are ours.
import type { Problem } from '../core/plan/problem.ts';
import { GROWTH_SENTENCES } from './growth-problems.ts';

export type Language = 'zh' | 'en';

/** A sentence in both languages for each code. */
export type Sentences = Readonly<Record<string, Readonly<Record<Language, string>>>>;

export const PLAN_SENTENCES: Sentences = {
  'wrong-type': { zh: '类型不对', en: 'of the wrong type' },
  missing: { zh: '缺少这一项', en: 'missing' },
  'not-one-of': { zh: '只能是：{allowed}', en: 'must be one of: {allowed}' },
  'not-a-number': { zh: '不是数字', en: 'not a number' },
  negative: { zh: '不能是负数', en: 'must not be negative' },
  'not-whole': { zh: '必须是整数', en: 'must be a whole number' },
  'too-large': { zh: '不能超过{most}', en: 'must not exceed {most}' },
  'too-small': { zh: '不能为空', en: 'must not be empty' },
  'too-few': { zh: '至少要有{least}项', en: 'needs at least {least} entries' },
  'too-long': { zh: '数字太长', en: 'too many digits' },
  'too-many-places': { zh: '小数最多6位', en: 'at most 6 decimal places' },
  'impossible-date': { zh: '不是有效日期（应为年-月-日）', en: 'not a date (year-month-day)' },
  'impossible-year': { zh: '不是有效年份（1900至2199）', en: 'not a year (1900 to 2199)' },
  'unknown-place': { zh: '行政区划代码中没有{code}', en: 'no place has the code {code}' },
  'place-outside': { zh: '{code}不在{place}之内', en: '{code} does not lie in {place}' },
  'class-of-district': {
    zh: '{place}是地级市的区，不是市县，不能是贫困市县',
    en: '{place} is a district of a prefecture-level city, no city or county of its own: it cannot be a poor county',
  },
  'class-of-city': {
    zh: '{place}是地级市，类别只能是地级市；所辖各县的类别请分别填写',
    en: '{place} is a prefecture-level city and of no other class; give the class of each county in it',
  },
  'class-of-county': {
    zh: '{place}是县级市或县，不是地级市',
    en: '{place} is a county or a county-level city, not a prefecture-level city',
  },
  'class-of-wide': {
    zh: '{place}不是一个市县，没有类别；请按各市县分别填写',
    en: '{place} is not one city or county and has no class; give the class of each city or county in it',
  },
  'unknown-duty': {
    zh: '没有名为“{id}”的社区工作事项',
    en: 'no duty of communities is called "{id}"',
  },
  'unknown-measure': { zh: '没有名为“{id}”的指标', en: 'no measure is called "{id}"' },
  'unknown-fact': { zh: '没有名为“{id}”的基础数据', en: 'no fact is called "{id}"' },
  'unknown-assumption': { zh: '没有名为“{id}”的假设', en: 'no assumption is called "{id}"' },
  'unknown-choice-group': { zh: '没有名为“{id}”的选择', en: 'no choice is called "{id}"' },
  'unknown-pack': { zh: '没有名为“{id}”的规则包', en: 'no pack is called "{id}"' },
  'duplicate-id': { zh: '编号“{id}”重复', en: 'the id "{id}" is used twice' },
  'out-of-range': { zh: '超出允许范围', en: 'out of range' },
  'at-least-one': { zh: '至少为1', en: 'must be at least 1' },
  'more-streets-than-communities': {
    zh: '街道（乡镇）不能比社区多',
    en: 'there cannot be more streets than communities',
  },
  ...GROWTH_SENTENCES,
};

/** One sentence for a problem of a field; its code when the language has no words for it. */
export function fieldSentence(problem: Problem, language: Language): string {
  return sentenceFrom(PLAN_SENTENCES, problem, language);
}

/** Where a code has a sentence for what is `expected`, that one is said. */
export function sentenceFrom(
  sentences: Sentences,
  { code, values }: Problem,
  language: Language,
): string {
  const { expected } = values;
  const told = expected === undefined ? undefined : sentences[`${code} ${expected}`];
  const sentence = (told ?? sentences[code])?.[language] ?? code;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

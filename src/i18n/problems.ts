// What is wrong with a file or a field, in the user's language. Codes are the core's, words are ours.
import type { Problem } from '../core/plan/problem.ts';
import { GROWTH_SENTENCES } from './growth-problems.ts';
import { PACK_SENTENCES } from './pack-problems.ts';

export type Language = 'zh' | 'en';

const SENTENCES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'cannot-open': { zh: '无法打开这个文件', en: 'the file cannot be opened' },
  'not-a-workbook': {
    zh: '这个文件不是从这里导出的工作簿',
    en: 'this file is no workbook exported from here',
  },
  'damaged-workbook': {
    zh: '工作簿里隐藏的“规划文件”表被改动了，认不出原来的规划',
    en: 'the hidden sheet with the plan file was changed: the plan cannot be found in it',
  },
  'sheet-gone': {
    zh: '“输入”或“假设”表不见了，或者隐藏的第一行被删了',
    en: 'the sheet of inputs or of assumptions is gone, or its hidden first row',
  },
  'bad-cell': { zh: '读不出来', en: 'cannot be read' },
  'file-too-large': { zh: '文件超过{most} MB', en: 'the file is larger than {most} MB' },
  'zip-bomb': {
    zh: '这个文件解开后大得不正常（超过{most} MB），没有读取',
    en: 'unpacked, this file would be abnormally large (over {most} MB); it was not read',
  },
  'too-many-rows': {
    zh: '工作表有{rows}行，超过{most}行的上限',
    en: 'a sheet has {rows} rows, more than the {most} that are read',
  },
  'too-many-columns': {
    zh: '工作表的列数超过{most}',
    en: 'a sheet has more than {most} columns',
  },
  'too-many-cells': {
    zh: '工作表的单元格超过{most}个',
    en: 'a sheet has more than {most} cells',
  },
  'not-utf8': { zh: '文件不是UTF-8编码', en: 'the file is not UTF-8 text' },
  'empty-file': { zh: '文件是空的', en: 'the file is empty' },
  'not-json': {
    zh: '第{line}行第{column}列起不是完整的JSON',
    en: 'not complete JSON from line {line}, column {column}',
  },
  'not-yaml': {
    zh: '第{line}行第{column}列起读不成YAML',
    en: 'cannot be read as YAML from line {line}, column {column}',
  },
  'key-again': {
    zh: '第{line}行第{column}列的键前面已经写过，不知以哪个为准',
    en: 'the key in line {line}, column {column} stands there for the second time: it is not clear which one counts',
  },
  'not-a-plan': { zh: '不是社区设施规划文件', en: 'not a community facility plan' },
  'future-version': {
    zh: '文件版本{version}比本软件新，请升级后再打开',
    en: 'version {version} is newer than this program: update it to open the file',
  },
  'too-deep': { zh: '嵌套过深', en: 'nested too deeply' },
  'unknown-key': { zh: '不认识“{key}”这一项', en: 'there is no entry called "{key}"' },
  'duplicate-key': {
    zh: '“{key}”在第{line}行又写了一次，不知以哪个为准',
    en: '"{key}" stands here again in line {line}: it is not clear which one counts',
  },
  'wrong-type': { zh: '类型不对', en: 'of the wrong type' },
  missing: { zh: '缺少这一项', en: 'missing' },
  'not-one-of': { zh: '只能是：{allowed}', en: 'must be one of: {allowed}' },
  'not-a-number': { zh: '不是数字', en: 'not a number' },
  negative: { zh: '不能是负数', en: 'must not be negative' },
  'not-whole': { zh: '必须是整数', en: 'must be a whole number' },
  'too-large': { zh: '不能超过{most}', en: 'must not exceed {most}' },
  'too-small': { zh: '太小或是空的', en: 'too small or empty' },
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
  'unknown-measure': { zh: '没有名为“{id}”的指标', en: 'no measure is called "{id}"' },
  'unknown-fact': { zh: '没有名为“{id}”的基础数据', en: 'no fact is called "{id}"' },
  'unknown-assumption': { zh: '没有名为“{id}”的假设', en: 'no assumption is called "{id}"' },
  'unknown-choice-group': { zh: '没有名为“{id}”的选择', en: 'no choice is called "{id}"' },
  'unknown-pack': { zh: '没有名为“{id}”的规则包', en: 'no pack is called "{id}"' },
  'duplicate-id': { zh: '编号“{id}”重复', en: 'the id "{id}" is used twice' },
  'out-of-range': { zh: '超出允许范围', en: 'out of range' },
  'bad-id': {
    zh: '编号只能用小写字母、数字和连字符',
    en: 'an id has lower-case letters, digits and hyphens only',
  },
  'bad-place': { zh: '应为六位行政区划代码', en: 'must be a six-digit place code' },
  'bad-figure': { zh: '应为不带指数的小数', en: 'must be a plain decimal' },
  'zero-figure': { zh: '不能为零', en: 'must not be zero' },
  'bad-date': { zh: '不是有效日期（应为年-月-日）', en: 'not a date (year-month-day)' },
  'empty-range': { zh: '范围两端都是空的', en: 'the range has no end' },
  'no-example': { zh: '缺少算例', en: 'needs a worked example' },
  'no-bound': { zh: '既无下限也无上限', en: 'has neither a lower nor an upper bound' },
  'reading-or-way': {
    zh: '读法要有默认的一种，做法不设默认',
    en: 'readings name the one taken by default, ways name none',
  },
  'unknown-reference': { zh: '“{id}”没有定义', en: '"{id}" is not defined' },
  'base-wider-than-scope': {
    zh: '基数“{id}”的范围比本条更大',
    en: 'the base "{id}" is of a wider scope',
  },
  'part-unlike': {
    zh: '“{id}”不能作为它的一部分：须是同单位、同范围、各自填报的指标，且只列一次',
    en: '"{id}" cannot be a part of it: a part has the same unit and scope, is entered by itself, and is named once',
  },
  'measure-cycle': { zh: '指标“{id}”依赖它自己', en: 'the measure "{id}" rests on itself' },
  'sum-of-facts-only': {
    zh: '只有基础数据可以相加，“{id}”不是',
    en: 'only facts can be added up, and "{id}" is none',
  },
  'at-least-one': { zh: '至少为1', en: 'must be at least 1' },
  'more-streets-than-communities': {
    zh: '街道（乡镇）不能比社区多',
    en: 'there cannot be more streets than communities',
  },
  'chain-too-long': {
    zh: '指标“{id}”依赖的层次过多',
    en: 'the measure "{id}" rests on too long a chain',
  },
  'too-many-entries': { zh: '条目过多（最多{most}）', en: 'too many entries (at most {most})' },
  'and-more': { zh: '还有更多问题，未逐一列出', en: 'there are more problems, not listed' },
  ...GROWTH_SENTENCES,
  ...PACK_SENTENCES,
};

/** One sentence for a problem; its code when the language has no words for it. */
export function problemSentence({ code, values }: Problem, language: Language): string {
  const sentence = SENTENCES[code]?.[language] ?? code;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

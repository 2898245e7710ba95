// What is wrong with a file or what it brings, in the user's language: the words that the first screen does without.
import type { Problem } from '../core/plan/problem.ts';
import { BATCH_SENTENCES } from './batch-problems.ts';
import { EXPECTED_SENTENCES } from './expected.ts';
import { PACK_SENTENCES } from './pack-problems.ts';
import { PLAN_SENTENCES, sentenceFrom, type Language, type Sentences } from './plan-problems.ts';

export type { Language };

const SENTENCES: Sentences = {
  ...PLAN_SENTENCES,
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
  'second-paper': {
    zh: '第{line}行开始另一份文件：一个文件里只写一份',
    en: 'another paper begins in line {line}: a file holds one',
  },
  'tab-indent': {
    zh: '第{line}行用制表符缩进：YAML只用空格',
    en: 'line {line} is indented by a tab: YAML takes spaces only',
  },
  'unknown-alias': {
    zh: '第{line}行的“*{alias}”前面没有对应的“&{alias}”',
    en: '"*{alias}" in line {line} has no "&{alias}" before it',
  },
  'duplicate-key': {
    zh: '“{key}”在第{line}行又写了一次，不知以哪个为准',
    en: '"{key}" stands here again in line {line}: it is not clear which one counts',
  },
  'bad-id': {
    zh: '编号只能用小写字母、数字和连字符',
    en: 'an id has lower-case letters, digits and hyphens only',
  },
  'bad-place': { zh: '应为六位行政区划代码', en: 'must be a six-digit place code' },
  'bad-figure': {
    zh: '应为不带指数的小数，不是负数，小数点后最多6位',
    en: 'must be a plain decimal, not negative, with at most 6 decimal places',
  },
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
  'chain-too-long': {
    zh: '指标“{id}”依赖的层次过多',
    en: 'the measure "{id}" rests on too long a chain',
  },
  'too-many-entries': { zh: '条目过多（最多{most}）', en: 'too many entries (at most {most})' },
  'and-more': { zh: '还有更多问题，未逐一列出', en: 'there are more problems, not listed' },
  ...EXPECTED_SENTENCES,
  ...PACK_SENTENCES,
  ...BATCH_SENTENCES,
};

/** One sentence for any problem; its code when the language has no words for it. */
export function problemSentence(problem: Problem, language: Language): string {
  return sentenceFrom(SENTENCES, problem, language);
}

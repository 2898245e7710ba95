// What single words of a sentence say: in which order, which of them where one stands within another, and on what they rest.
import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../../../src/core/rulebook/text/figures.ts';
import { flatOf } from '../../../../src/core/rulebook/text/flat.ts';
import {
  allSaid,
  BASIS_WORDS,
  DEVELOPMENT_WORDS,
  endOf,
  FORCE_WORDS,
  lastBefore,
} from '../../../../src/core/rulebook/text/said.ts';

const flat = (text: string) => flatOf(text, { from: 0, to: text.length });
const span = (text: string, words: string) => {
  const from = text.indexOf(words);
  return { from, to: from + words.length };
};
function figureOf(text: string) {
  const found = figuresIn(text).at(-1);
  if (found === undefined) throw new Error(`${text} holds no figure`);
  return found;
}

describe('words', () => {
  const WORDS = [
    ['old', /旧区/g],
    ['renewal', /旧区改建/g],
    ['again', /旧区改建/g],
    ['new', /新建/g],
  ] as const;

  test('in order, none within another, and of two on the same place the first', () => {
    expect(allSaid('本市的新建、旧区改建、旧区', WORDS)).toEqual([
      { value: 'new', from: 3, to: 5 },
      { value: 'renewal', from: 6, to: 10 },
      { value: 'old', from: 11, to: 13 },
    ]);
  });

  test('the last one that begins before a place', () => {
    const text = '新建、旧区';
    expect(lastBefore(text, WORDS, 3)?.value).toBe('new');
    expect(lastBefore(text, WORDS, 4)?.value).toBe('old');
    expect(lastBefore(text, WORDS, 0)).toBeNull();
  });
});

test('the words for a duty, for whom it holds and in what area it is measured', () => {
  const WORDS = [...FORCE_WORDS, ...DEVELOPMENT_WORDS, ...BASIS_WORDS];
  const said = (text: string) => allSaid(text, WORDS).map(({ value }) => value);
  const found = (...texts: readonly string[]) => texts.map((text) => said(text).join(' '));
  expect(
    found('鼓励', '原则上应设', '一般应当', '达到80%', '要建设', '要求', '响应', '应急'),
  ).toEqual([
    ...['encouraged', 'guidance', 'guidance', 'target', 'mandatory', '', 'mandatory', ''],
  ]);
  expect(found('新建或改建', '新建或者扩建', '新建及改建', '新建以及改扩建', '新建')).toEqual([
    ...['new-and-renewal', 'new-and-renewal', 'new-and-renewal', 'new-and-renewal', 'new-build'],
  ]);
  expect(found('旧城改造', '旧城区改建', '旧区改造', '改造旧区', '改建旧城区', '旧区')).toEqual([
    ...['renewal', 'renewal', 'renewal', 'renewal', 'renewal', 'existing'],
  ]);
  expect(found('安置', '安置住宅', '回迁')).toEqual([
    ...['resettlement', 'resettlement', 'resettlement'],
  ]);
  expect(found('套内面积', '套内建面积', '套内建筑面积', '建筑面积')).toEqual([
    ...['usable', 'usable', 'usable', 'built'],
  ]);
});

describe('floor or ceiling', () => {
  test.each([
    ['面积80平方米以上', 'least', '以上'],
    ['面积80平方米及以下', 'most', '及以下'],
    ['面积80平方米以下', 'most', '以下'],
    ['面积80平方米左右', 'about', '左右'],
    ['面积80平方米上下', 'about', '上下'],
    ['面积80平方米之内', 'most', '之内'],
    ['面积80平方米范围内', 'most', '范围内'],
    ['面积80平方米或以内', 'most', '或以内'],
    ['面积80平方米起', 'least', '起'],
    ['面积不少于80平方米', 'least', '不少于'],
    ['面积小于80平方米', 'under', '小于'],
    ['面积大约80平方米', 'about', '大约'],
    ['面积80-90平方米', 'range', '80-90平方米'],
  ])('%s', (text, value, words) => {
    const figure = figureOf(text);
    expect(endOf(flat(text), figure, figure.from)).toEqual({ value, words: span(text, words) });
  });

  test('words that stand elsewhere are of something else', () => {
    for (const text of ['约定面积80平方米', '80平方米的用房内', '80平方米，左右两侧'])
      expect(endOf(flat(text), figureOf(text), figureOf(text).from)).toBeNull();
    for (const text of ['内设办公用房80平方米', '不少于两处，面积80平方米', '80平方米，五年以上'])
      expect(endOf(flat(text), figuresIn(text).at(-1) ?? figureOf(text), 99)).toBeNull();
    const text = '不少于其中80平方米';
    expect(endOf(flat(text), figureOf(text), 3)).toMatchObject({ words: { from: 0, to: 3 } });
    expect(endOf(flat(text), figureOf(text), 4)).toBeNull();
  });
});

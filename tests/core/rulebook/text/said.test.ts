// What single words of a sentence say: in which order, which of them where one stands within another, and on what they rest.
import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../../../src/core/rulebook/text/figures.ts';
import { flatOf } from '../../../../src/core/rulebook/text/flat.ts';
import { allSaid, endOf, lastBefore } from '../../../../src/core/rulebook/text/said.ts';

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

describe('floor or ceiling', () => {
  test.each([
    ['面积80平方米以上', 'least', '以上'],
    ['面积80平方米及以下', 'most', '及以下'],
    ['面积80平方米左右', 'about', '左右'],
    ['面积不少于80平方米', 'least', '不少于'],
    ['面积小于80平方米', 'under', '小于'],
    ['面积大约80平方米', 'about', '大约'],
    ['面积80-90平方米', 'range', '80-90平方米'],
  ])('%s', (text, value, words) => {
    const figure = figureOf(text);
    expect(endOf(flat(text), figure, figure.from)).toEqual({ value, words: span(text, words) });
  });

  test('words that stand elsewhere are of something else', () => {
    for (const text of ['内设办公用房80平方米', '不少于两处，面积80平方米', '80平方米，五年以上'])
      expect(endOf(flat(text), figuresIn(text).at(-1) ?? figureOf(text), 99)).toBeNull();
    const text = '不少于其中80平方米';
    expect(endOf(flat(text), figureOf(text), 3)).toMatchObject({ words: { from: 0, to: 3 } });
    expect(endOf(flat(text), figureOf(text), 4)).toBeNull();
  });
});

// What a sentence names or counts without asking for it: asides, places, idle figures, and names that are not meant.
import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../../../src/core/rulebook/text/figures.ts';
import { flatOf } from '../../../../src/core/rulebook/text/flat.ts';
import * as notMeant from '../../../../src/core/rulebook/text/not-meant.ts';

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

describe('a figure that asks for nothing', () => {
  test.each([
    ['(不足100户的按百户计算)', true],
    ['(不足100户的按百户计)', true],
    ['(甲)不足100户的按百户计算)', false],
    ['(100户)其余(按比例计算)', false],
    ['不足100户的按百户计算', false],
    [`(100户按百户计算)${'办'.repeat(70)}`, true],
    [`(${'办'.repeat(60)}100户按百户计算)`, false],
  ])('%s is an aside: %s', (text, isAside) => {
    expect(notMeant.isAside(text, span(text, '100户'))).toBe(isAside);
  });

  test.each([
    ['25个边境县的', true],
    ['80%县应当', false],
    ['25个县级', false],
    ['25个社区，各县的', false],
    ['25个县', true],
  ])('%s counts places: %s', (text, isOfPlaces) => {
    expect(notMeant.isOfPlaces(text, figureOf(text))).toBe(isOfPlaces);
  });

  test('idle are days, times, money and hours, and sentences about money', () => {
    const idle = (text: string, isBound = true) => notMeant.isIdle(text, figureOf(text), isBound);
    expect(['不少于5天', '不少于5次', '不少于5元', '不少于2小时'].map((one) => idle(one))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([idle('24小时值守不少于5人'), idle('不少于5人'), idle('5人', false)]).toEqual([
      ...[false, false, true],
    ]);
    expect([idle('经费不少于5人'), idle('完成50%前')]).toEqual([true, true]);
    expect([idle('完成50%'), idle('完成50%，年底前')]).toEqual([false, false]);
  });

  test.each([
    ['设施覆盖率应当达到90%', true],
    ['设施容积比率应当达到90%', false],
    ['设施覆盖率高，面积达到80平方米', false],
  ])('%s is of a rate: %s', (text, isOfRate) => {
    expect(notMeant.isOfRate(text, span(text, '设施'), figureOf(text))).toBe(isOfRate);
  });
});

describe('a thing that is named', () => {
  test.each([
    ['从办公用房内安排30平方米', false],
    ['从办公用房总量内安排30平方米', false],
    ['从办公用房安排30平方米', true],
    ['办公用房内设30平方米', true],
    ['从今年起，办公用房内设30平方米', true],
    ['从办公用房安排，社区内设30平方米', true],
    ['占办公用房30%', false],
    ['30平方米，占办公用房的一成', false],
    ['设施（含办公用房）30平方米', false],
    ['设施（含办公用房30平方米）', true],
    ['30平方米的设施（含办公用房）', false],
    ['设施（含办公用房30平方米', true],
    ['设施（甲）办公用房（乙）30平方米', true],
    ['办公用房）30平方米', true],
    ['派出所办公用房30平方米', false],
    ['办公用房30平方米的公园', true],
    ['女性办公用房30平方米', false],
    ['女办公用房30平方米', false],
    ['高级办公用房30平方米', false],
    ['嵌入办公用房30平方米', false],
    ['护理院办公用房30平方米', true],
    ['办公用房总数中甲类30平方米', false],
    ['办公用房中的30%', false],
    ['办公用房中心30平方米', true],
    ['30平方米办公用房中甲类', true],
  ])('%s: %s', (pasted, isMeant) => {
    const { text } = flat(pasted);
    const figure = figuresIn(text)[0] ?? figureOf(text);
    expect(notMeant.isMeant(text, span(text, '办公用房'), figure)).toBe(isMeant);
  });

  test.each([
    ['其中女性成员应当不少于2名', true],
    ['其中床应当设不少于2名', true],
    ['其中新建社区应当有不少于2名', false],
    ['其中城市不少于2名', false],
    ['其中人数不少于2名', false],
    ['其中应有不少于2名', false],
    ['其中必须有不少于2名', false],
    ['其中数量不少于2名', false],
    ['其中须有不少于2名', false],
    ['其中超过2名', false],
    ['其中最低2名', false],
    ['其中已达2名', false],
    ['女性成员应当不少于2名', false],
  ])('%s names some of what stands before it: %s', (text, isSome) => {
    const clause = { from: 0, to: text.length };
    expect(notMeant.isSomeOf(text, clause, figureOf(text))).toBe(isSome);
  });

  test('names that mean what they say in some sentences only', () => {
    const [office, income, green] = [
      ...['office-floor-area', 'property-income-floor-area', 'residential-public-green-area'],
    ] as const;
    expect(notMeant.amongOthers(office, '办公用房')).toBe(office);
    expect(notMeant.amongOthers(office, '物业办公用房')).toBe('property-office-floor-area');
    expect(notMeant.amongOthers(office, '物业和社区办公用房')).toBe(office);
    expect(notMeant.amongOthers(income, '经营用房')).toBeNull();
    expect(notMeant.amongOthers(income, '物业经营用房')).toBe(income);
    expect(notMeant.amongOthers(green, '公共绿地')).toBeNull();
    expect(notMeant.amongOthers(green, '小区公共绿地')).toBe(green);
    expect(notMeant.amongOthers('nurses', '护士')).toBe('nurses');
  });
});

// The very words around a figure that set a condition, let somebody off or leave open what it holds of: shown, and nothing besides.
import { expect, test } from 'vitest';
import { figuresIn } from '../../../../src/core/rulebook/text/figures.ts';
import { flatOf } from '../../../../src/core/rulebook/text/flat.ts';
import type { ReadSentence } from '../../../../src/core/rulebook/text/nearest.ts';
import { paperFrom } from '../../../../src/core/rulebook/text/paper.ts';
import { unreadOf } from '../../../../src/core/rulebook/text/unread.ts';
import { proposedIn } from './read.ts';

/** Of the last figure of the text. */
const unread = (text: string) => {
  const last = paperFrom(text).flatMap(proposedIn).at(-1);
  return last?.unread.map(({ from, to }) => text.slice(from, to));
};
const OFFICE = '办公用房应当不少于80平方米';

test.each([
  ['物业均为非住宅的', ['物业均为非住宅的']],
  ['位于旧城的，确有困难的', ['位于旧城的', '确有困难的']],
  ['位于旧城的，活动用房应当不少于50平方米', ['位于旧城的']],
  ['位于旧城的，应当达标，确有困难的', ['确有困难的']],
  ['应当达标', []],
  ['计算面积不足一百平方米的', ['计算面积不足一百平方米']],
  ['计算面积不足一百平方米的，应当达标', ['计算面积不足一百平方米']],
  ['小学应当达标，24个班以下的', ['24个班']],
  ['但开放不少于8小时', []],
  ['除老旧院落外', ['除老旧院落外']],
  ['如有需要时', ['如有需要时']],
  ['除其他规定外', []],
  ['例如新建学校时', []],
  ['但室外场地', []],
  ['建设学校时', []],
  ['为社区服务之目的', []],
  ['确有困难情况下', ['确有困难情况下']],
  ['用地紧张条件下', ['用地紧张条件下']],
  ['具备条件的小区', []],
  ['属于旧区改建的', []],
  ['属于农村社区的', []],
  ['属于旧区改建且经其批准的', []],
  ['属于旧区改建且经批准同意的', ['属于旧区改建且经批准同意的']],
  ['两年内确有困难的', ['两年内确有困难的']],
  ['2010年前建成的', ['2010年前建成的']],
  ['两年内完成，确有困难的', ['两年内', '确有困难的']],
])('%s, before the clause of the figure', (before, words) => {
  expect(unread(`${before}，${OFFICE}。`)).toEqual(words);
});

test.each([
  ['（联合配建的除外）', ['联合配建的除外']],
  ['以上（郊区）', ['郊区']],
  ['（含车库）', []],
  ['（不含车库）', []],
  ['（使用面积）', []],
  ['（实用面积）', []],
  ['（套内面积）', []],
  ['（建筑面积）', []],
  ['，或者由街道就近统筹', ['或者由街道就近统筹']],
  ['的用房（或就近租用）', ['或就近租用']],
  ['，位于旧城，或者租用', []],
  ['但小型项目除外', ['小型项目除外']],
  ['左右但小型项目除外', ['小型项目除外']],
  ['，活动室（儿童房）另设', []],
  ['，小型项目除外', ['小型项目除外']],
  ['，位于旧城的，可以减少', ['位于旧城的，可以减少']],
  ['，确有困难的可减少一半，其他照旧', ['确有困难的可减少一半']],
  ['，可以减少', []],
  ['，平均分布', []],
  ['，两年内建成', []],
])('%s, behind the figure', (behind, words) => {
  expect(unread(`${OFFICE}${behind}。`)).toEqual(words);
});

test.each([
  ['工业园区的办公用房应当不少于80平方米。', []],
  ['工业园区的绿地率应当不低于20%。', ['工业']],
  ['居住区绿地率应当不低于20%，学校另定。', []],
  ['一、公园应当达到下列标准：\n（一）绿地率不低于30%；', ['公园']],
  ['一、公园应当达到下列标准：\n（一）办公用房不少于30平方米；', []],
  ['一、两年内应当达到下列标准：\n（一）办公用房不少于80平方米；', ['两年内']],
  ['确有困难的，办公用房两年内应当达到80平方米。', ['两年内', '确有困难的']],
  ['办公用房应当两年内80平方米。', ['两年内']],
  ['24个教学班以下的生均用地面积应当不低于18平方米。', ['24个教学班']],
  ['办公用房建筑面积（使用面积）应当不少于80平方米。', ['建筑面积（使用面积']],
  ['办公用房建筑面积（总建筑面积）应当不少于80平方米。', []],
  ['85%的社区办公用房面积应当不低于80平方米。', ['85%']],
  ['85%的社区办公用房面积应当不低于80平方米且独立设置。', ['85%']],
  ['85%的社区应当达标，办公用房面积应当不低于80平方米。', []],
  ['办公用房按千分之三配置后应当不少于80平方米。', []],
  ['绿地率应当由25%达到30%。', []],
  ['平均每个社区办公用房应当达到200平方米。', ['平均']],
  ['应当达标，办公用房平均面积应当达到200平方米。', ['平均']],
  ['城市社区、农村社区应当分别拥有不少于10个社区社会组织。', ['分别']],
  ['城乡社区应当达标，分别拥有不少于10个社区社会组织。', ['分别']],
])('%s', (text, words) => {
  expect(unread(text)).toEqual(words);
});

test('what stands behind a figure says nothing of the places it holds of', () => {
  const [first] = paperFrom(`${OFFICE}，绿地率不低于30%。`).flatMap(proposedIn);
  expect(first?.unread).toEqual([]);
});

test('only the green of a residential area asks whose it is', () => {
  const text = '工厂绿地30平方米';
  const flat = flatOf(text, { from: 0, to: text.length });
  const figures = figuresIn(text);
  const read: ReadSentence = { flat, lead: null, names: [], bases: [], figures, bands: new Map() };
  const asks = ['green-area', 'concentrated-green-area', 'city-green-area', 'green-area-index'].map(
    (id) => figures.flatMap((one) => unreadOf(one, id, read, [])).length,
  );
  expect(asks).toEqual([1, 1, 0, 0]);
});

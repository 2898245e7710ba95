// Units that a table states without saying that they are units; and people at work who outnumber the residents.
import { expect, test } from 'vitest';
import { linesOf, readAsRows, toldOf } from './tables.ts';

const told = (text: string, ...figures: readonly string[]) =>
  toldOf(readAsRows(linesOf(text)), ...figures);

const HEAD = '社区,户数,人口,用地面积,绿地面积';

test.each([
  ['统计口径：常住；面积：公顷；人口：万人', '0.35'],
  ['东湖街道社区基本情况（万人、公顷）', '0.35'],
  [',,,万人、公顷', '0.35'],
  ['东湖街道社区情况表,,,,公顷', '3500'],
])('above the heads: %s', (title, people) => {
  expect(
    told(
      `${title}\n${HEAD}\n甲社区,1200,${people},12,3`,
      ...['population', 'siteArea', 'green-area'],
    ),
  ).toEqual(['甲社区 3500 120000 30000']);
});

test('a unit over some columns is none of the others', () => {
  const text = `
    社区,户数,面积（公顷）,,办公用房面积
    ,,用地面积,绿地面积,
    甲社区,1200,12,3,320`;
  expect(told(text, 'siteArea', 'green-area', 'office-floor-area')).toEqual([
    '甲社区 120000 30000 320',
  ]);
});

test('more people at work than residents are asked about: a date that lost its format, or another column', () => {
  expect(
    told(
      '社区,户数,人口,社区工作者\n甲社区,1200,3500,45356\n乙社区,900,2600,5',
      'community-workers',
    ),
  ).toEqual(['甲社区 45356 implausible', '乙社区 5']);
});

test('whole numbers that can only be ten thousands are told, when most rows have them', () => {
  expect(readAsRows(linesOf('社区,户数,常住人口\n甲社区,1,3\n乙社区,1,2')).odd).toBe(2);
  expect(readAsRows(linesOf('社区,户数,常住人口\n甲社区,1200,3500\n乙社区,1,2')).odd).toBe(0);
});

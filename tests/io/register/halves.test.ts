// Tables that stand beside each other on one sheet: each figure is that of the name left of it in its own table.
import { expect, test } from 'vitest';
import { linesOf, readAsRows, toldOf } from './tables.ts';

const SIZES = ['households', 'population'];
const OFFICE = 'office-floor-area';
const told = (text: string, ...more: readonly string[]) =>
  toldOf(readAsRows(linesOf(text)), ...SIZES, ...more);

test.each([
  ['in the same order', '甲社区,1200,3500,,甲社区,320', '乙社区,900,2600,,乙社区,180'],
  ['in another', '甲社区,1200,3500,,乙社区,180', '乙社区,900,2600,,甲社区,320'],
])(
  'a second table beside the first, %s: each figure is that of the name beside it',
  (_, ...lines) => {
    expect(told(['社区,户数,常住人口,,社区,办公用房面积', ...lines].join('\n'), OFFICE)).toEqual([
      '甲社区 1200 3500 320',
      '乙社区 900 2600 180',
    ]);
  },
);

test('three tables beside each other, with serial numbers, titles of streets and a total', () => {
  const text = `
    东湖街道,,,,西湖街道,,,,,,,
    序号,社区,户数,常住人口,序号,社区,户数,常住人口,序号,社区,户数,常住人口
    1,甲社区,1200,3500,2,丙社区,800,2400,4,戊社区,600,1800
    ,,,,3,丁社区,700,2100,,合计,3300,9800
    填表人：王某`;
  expect(told(text)).toEqual([
    '甲社区 1200 3500',
    '西湖街道 丙社区 800 2400',
    '西湖街道 丁社区 700 2100',
    '西湖街道 戊社区 600 1800',
    '(remarks 5)',
    '(headings 1)',
    '(repeated 2)',
    '(repeated 2)',
    '(totals 4)',
  ]);
});

test.each([
  [
    'people on the left',
    ['社区,书记,电话,社区,户数,常住人口', '甲社区,张三,138,丙社区,800,2400'],
    ['丙社区 800 2400 -', '(other-table 1)', '(other-table 2)'],
  ],
  [
    'villages of other figures',
    ['社区,户数,常住人口,村名称,绿地面积', '丙社区,800,2400,甲村,300'],
    ['丙社区 800 2400 -', '(other-table 1)', '(other-table 2)'],
  ],
])('%s: nothing is taken from the neighbour, and it is said', (_, lines, expected) => {
  expect(told(lines.join('\n'), 'green-area')).toEqual(expected);
});

test('a column with names of other things beside figures is no second table', () => {
  const text = '社区,户数,常住人口,物业公司名称,办公用房面积\n甲社区,1200,3500,某物业,320';
  expect(told(text, OFFICE)).toEqual(['甲社区 1200 3500 320']);
});

// A second table of the same communities states more columns of them: it is read beside the first, or asked about where it cannot be.
import { expect, test } from 'vitest';
import { linesOf, readAsRows, tableIn, toldOf, workbook } from './tables.ts';

const SIZES = ['households', 'population'];
const OFFICE = 'office-floor-area';
const read = (text: string) => readAsRows(linesOf(text));
const told = (text: string, ...more: readonly string[]) => toldOf(read(text), ...SIZES, ...more);

const FIRST = `
  序号,社区,户数,常住人口
  1,甲社区,1200,3500
  2,乙社区,900,2600
  合计,,2100,6100`;

test('more columns, in another order of lines, with a title, serial numbers, a total and a signature', () => {
  const found = read(`${FIRST}
      ,,,
      附表2 用房和人员,,,
      序号,社区,办公用房面积,社区工作者
      1,乙社区,180,4
      2,甲社区,320㎡,约5
      合计,,500,9
      填表人：王某,,,`);
  expect(toldOf(found, ...SIZES, OFFICE, 'community-workers')).toEqual([
    '甲社区 1200 3500 320 - approximate',
    '乙社区 900 2600 180 4',
    '(totals 4)',
    '(totals 10)',
    '(remarks 11)',
  ]);
  expect(found.rows[0]?.problems).toEqual([
    { column: 5, code: 'approximate', values: { text: '约5', cell: 'D9' } },
  ]);
  expect(found.notes).toContainEqual({ code: 'joined-below', values: { names: '6–9' } });
  expect(found.sums.map(({ taken, stated }) => [taken, stated])).toEqual([
    ['900', '2100'],
    ['2600', '6100'],
  ]);
});

test.each([
  ['社区,户数,用地面积', '单位：公顷', '12', '120000'],
  ['社区,用地面积（亩）,户数', '单位：公顷', '12', '8000'],
  ['社区,户数,用地面积\n,户,公顷', '', '12', '120000'],
])('the unit of the second table is its own: %s, %s', (heads, line, area, value) => {
  const cells = heads.includes('面积（') ? `甲社区,${area},1200` : `甲社区,1200,${area}`;
  const text = ['社区,户数,常住人口', '甲社区,1200,3500', ',,', line, heads, cells];
  expect(told(text.filter((one) => one !== '').join('\n'), 'siteArea')).toEqual([
    `甲社区 1200 3500 ${value}`,
  ]);
});

test('the unit above the first table is not that of the second, which has its own', () => {
  const text = `
    单位：户、万人,,
    社区,户数,常住人口
    甲社区,1200,0.35
    ,,
    单位：人,,
    社区,户籍人口,规划人口
    甲社区,2400,4500`;
  expect(told(text, 'future-population')).toEqual(['甲社区 1200 3500 4500']);
});

test('figures of another year stand beside those of today: to come, or asked about', () => {
  const below = (title: string) => `${FIRST}
      ,,,
      ${title},,,
      序号,社区,户数,常住人口
      1,甲社区,1500,4500
      2,乙社区,1000,3000`;
  const later = ['future-households', 'future-population', 'target-year'];
  expect(told(below('2035年规划预测'), ...later)).toEqual([
    '甲社区 1200 3500 1500 4500 2035',
    '乙社区 900 2600 1000 3000 2035',
    '(totals 4)',
  ]);
  const { match, rows } = read(below('2020年'));
  expect(rows.map(({ figures }) => figures['households'])).toEqual(['1200', '900']);
  expect(match.columns.slice(4).map(({ header, doubt }) => [header, doubt?.code])).toEqual([
    ['2020年 户数', 'twice'],
    ['2020年 常住人口', 'twice'],
  ]);
});

test('three tables, and heads of two rows above the first', () => {
  const text = `
    社区,基本情况,
    ,户数,常住人口
    甲社区,1200,3500
    ,,
    社区,办公用房面积,
    甲社区,320,
    ,,
    社区,社区工作者,警务室
    甲社区,5,有`;
  expect(told(text, OFFICE, 'community-workers', 'police-rooms')).toEqual([
    '甲社区 1200 3500 320 5 1',
  ]);
});

test.each([
  ['another community', '社区,办公用房面积,社区工作者\n丙社区,320,5', '丙社区 - - 320'],
  [
    'one community twice',
    '社区,办公用房面积,社区工作者\n甲社区,320,5\n甲社区,180,4',
    '甲社区 - - 320 duplicate-name',
  ],
  ['no figure that is known', '社区,书记,电话\n甲社区,张三,1380000', '(other-table 6)'],
  [
    'another street in its title',
    '西湖镇社区用房表,,\n社区,办公用房面积,社区工作者\n甲社区,320,5',
    '西湖镇 甲社区 - - 320',
  ],
])('%s: nothing is put beside', (_, lines, expected) => {
  const text = ['社区,户数,常住人口', '甲社区,1200,3500', '乙社区,900,2600', '', ',,', lines];
  expect(told(text.join('\n'), OFFICE)).toContain(expected);
});

test('two streets with communities of one name: nobody knows whose the figures below are', () => {
  const text = `
    街道,社区,户数,常住人口
    东湖街道,新村社区,1200,3500
    西湖街道,新村社区,900,2600
    ,,,
    街道,社区,办公用房面积,社区工作者
    东湖街道,新村社区,320,5`;
  expect(told(text, OFFICE)).toContain('东湖街道 新村社区 - - 320 duplicate-name');
});

test('marks of cells go with them: a merged figure of the second table is still one', async () => {
  const bytes = workbook(
    [
      ['社区', '户数', '常住人口'],
      ['甲社区', 1200, 3500],
      ['乙社区', 900, 2600],
      [],
      ['社区', '办公用房面积', '社区工作者'],
      ['甲社区', 600, 5],
      ['乙社区', null, 4],
    ],
    (sheet) => {
      sheet['!merges'] = [{ s: { r: 5, c: 1 }, e: { r: 6, c: 1 } }];
    },
  );
  expect(toldOf(readAsRows(await tableIn(bytes)), OFFICE, 'community-workers')).toEqual([
    '甲社区 - 5 merged',
    '乙社区 - 4 merged',
  ]);
});

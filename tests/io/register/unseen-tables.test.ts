// Tables of kinds that came up after the others: years and units by other words, rows that count communities twice, and rooms that are areas.
import { expect, test } from 'vitest';
import { linesOf, matchedAs, readAsRows, toldOf } from './tables.ts';

const SIZES = ['households', 'population'];
const read = (text: string) => readAsRows(linesOf(text));
const told = (text: string, ...more: readonly string[]) => toldOf(read(text), ...SIZES, ...more);

test('days and months in heads are years too, and a sign between name and unit is none', () => {
  expect(
    matchedAs(['社区', '2025-12-31户数', '2025年6月30日常住人口', '2024-12-31常住人口']),
  ).toEqual(['name', 'households', 'population', null]);
  expect(matchedAs(['社区', '户数(截至2025年6月)', '人口/人', '用地面积/公顷'])).toEqual([
    'name',
    'households',
    'population',
    'siteArea',
  ]);
});

test.each([
  ['社区,户数,人口,总建筑面积（×10⁴m²）\n甲社区,1200,3500,25', 'floorArea', '250000'],
  [
    '社区,户数,常住人口,用地面积\n填常住户数,单位：户,单位：万人,单位：公顷\n甲社区,1200,0.35,120',
    'siteArea',
    '1200000',
  ],
  [
    '社区,户数,常住人口,用地面积\n甲社区,1200,0.35,450\n注：面积以亩计，人口以万人计',
    'siteArea',
    '300000',
  ],
])('units by other words: %s', (text, target, value) => {
  expect(told(text, target)[0]).toBe(`甲社区 1200 3500 ${value}`);
});

test('lines below a community that come to what it states, and are called by no community, are asked about', () => {
  expect(
    told(`
      社区,户数,常住人口
      甲社区,1200,3500
      东苑小区,600,1800
      西苑小区,600,1700
      乙社区,900,2600
      其中：老小区,500,1500
      新小区,400,1100
      丙社区,310,950`),
  ).toEqual([
    '甲社区 1200 3500',
    '东苑小区 600 1800 a-part',
    '西苑小区 600 1700 a-part',
    '乙社区 900 2600',
    '新小区 400 1100 a-part',
    '丙社区 310 950',
    '(parts 6)',
  ]);
});

test('an area above its only community is asked about; a street’s own line is none of its communities', () => {
  expect(
    told(
      `
      社区,户数,常住人口,办公用房面积
      东湖街道本级,,,800
      甲社区,1200,3500,320
      片区二,800,2400,180
      丙社区,800,2400,180`,
      'office-floor-area',
    ),
  ).toEqual([
    '东湖街道 甲社区 1200 3500 320',
    '东湖街道 片区二 800 2400 180 not-a-name',
    '东湖街道 丙社区 800 2400 180',
    '(street-sums 2)',
  ]);
});

test('a hundred reading rooms are square metres, or asked about; two are two', () => {
  expect(
    told(
      `
      社区,户数,人口,图书阅览室,健身器材（套）
      甲社区,1200,3500,120,120
      乙社区,900,2600,2,60`,
      'reading-rooms',
      'fitness-equipment-sets',
    ),
  ).toEqual(['甲社区 1200 3500 120 120 implausible', '乙社区 900 2600 2 60']);
});

test('lines that are numbered and nothing else are blank', () => {
  const rows = ['序号,社区,户数', '1,甲社区,1200', '2', '3'];
  expect(toldOf(read(rows.join('\n')), 'households')).toEqual(['甲社区 1200']);
});

test('a note in brackets between rows is no community', () => {
  expect(
    told('社区,户数,常住人口\n甲社区,1200,3500\n（注：甲社区含集体户）,,\n乙社区,900,2600'),
  ).toEqual(['甲社区 1200 3500', '乙社区 900 2600', '(remarks 3)']);
});

test('heads of three rows: registered and resident, required and existing, below a title that says nothing', () => {
  const head = [
    ['社区', '人口情况', '', '', '', '用房情况（㎡）', ''],
    ['', '户籍', '', '常住', '', '办公用房', ''],
    ['', '户数', '人数', '户数', '人数', '应配', '现有'],
  ];
  expect(matchedAs(...head)).toEqual([
    ...['name', null, null, 'households', 'population', null, 'office-floor-area'],
  ]);
});

test('a footer over all columns with a telephone number in it is no community', () => {
  const footer = '填报单位（盖章）：东湖街道办事处  联系电话：0591-87654321';
  expect(told(`社区,户数,常住人口\n甲社区,1200,3500\n${footer},${footer},${footer}`)).toEqual([
    '甲社区 1200 3500',
    '(remarks 3)',
  ]);
});

test.each([
  ['社区,户数,常住人口,用地面积\n甲社区,1200,3500,250', 'siteArea', '250 implausible'],
  ['社区,户数,常住人口,用地面积（㎡）\n甲社区,1200,3500,2500', 'siteArea', '2500'],
  ['社区,户数,常住人口,总建筑面积\n甲社区,1200,3500,2540', 'floorArea', '2540 implausible'],
  ['社区,户数,常住人口,办公用房\n甲社区,1200,3500,4', 'office-floor-area', '4 implausible'],
])('areas too small for who lives or works there are asked about: %s', (text, target, stated) => {
  expect(told(text, target)).toEqual([`甲社区 1200 3500 ${stated}`]);
});

test('rows of people who belong to no community are asked about', () => {
  const rows = ['集体户', '流动人口', '街道直管', '驻区单位'].map((name) => `${name},30,90`);
  expect(told(['社区,户数,常住人口', '甲社区,1200,3500', ...rows].join('\n')).slice(1)).toEqual(
    ['集体户', '流动人口', '街道直管', '驻区单位'].map((name) => `${name} 30 90 not-a-name`),
  );
});

test('what is there and what should be, by words in brackets or between; a year and a unit in one bracket', () => {
  expect(
    matchedAs([
      ...['村', '办公用房面积（标准）', '办公用房面积（实际）', '社区工作者实有率'],
      ...['规划人口（2035年，万人）', '规划户数(2035)'],
    ]),
  ).toEqual(['name', null, 'office-floor-area', null, 'future-population', 'future-households']);
});

test('rows that a column says are planned or being built are asked about; facilities that are not there are none', () => {
  expect(
    told(`
      社区,建设情况,户数,常住人口
      甲社区,已建成,1200,3500
      乙社区,在建,900,2600`),
  ).toEqual(['甲社区 1200 3500', '乙社区 900 2600 not-yet']);
  const list = read(`
    社区,设施类型,建设状态,面积（㎡）
    甲社区,办公用房,已建,320
    甲社区,活动用房,在建,150
    乙社区,办公用房,规划,180
    乙社区,活动用房,已建,90`);
  expect(toldOf(list, 'office-floor-area', 'activity-floor-area')).toEqual([
    '甲社区 320 -',
    '乙社区 - 90',
  ]);
});

test('streets in brackets head their communities; averages and differences by any name are none', () => {
  expect(
    told(`
      社区,户数,常住人口
      【东湖街道】
      新村社区,1200,3500
      〖南湖镇〗
      新村社区,900,2600
      平均每社区,1050,3050
      与标准差,100,200
      本街道共,2100,6100`),
  ).toEqual([
    ...['东湖街道 新村社区 1200 3500', '南湖镇 新村社区 900 2600'],
    ...['(headings 2)', '(headings 4)', '(statistics 6)', '(statistics 7)', '(totals 8)'],
  ]);
});

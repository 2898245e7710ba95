// Ten more tables as offices send them, each of another kind of mess: every one read right, or asked about.
import { utils, type WorkSheet } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { linesOf, readAsRows, tableIn, toldOf, workbook } from './tables.ts';

const SIZES = ['households', 'population'];
const read = (text: string) => readAsRows(linesOf(text));
const told = (text: string, ...more: readonly string[]) => toldOf(read(text), ...SIZES, ...more);

test('streets in merged cells, each with its own sums in the middle', async () => {
  const merged = (sheet: WorkSheet) => {
    sheet['!merges'] = ['A1:D1', 'A3:A5', 'A6:A7'].map((range) => utils.decode_range(range));
  };
  const bytes = workbook(
    [
      ['某区各街道社区统计'],
      ['街道', '社区', '户数', '人口'],
      ['东湖街道', '甲社区', 1200, 3500],
      ['', '乙社区', 900, 2600],
      ['', '小计', 2100, 6100],
      ['西湖街道', '丙社区', 800, 2400],
      ['', '小计', 800, 2400],
      ['合计', '', 2900, 8500],
      ['东湖街道', '丁社区', 100, 300],
    ],
    merged,
  );
  const found = readAsRows(await tableIn(bytes));
  expect(toldOf(found, ...SIZES)).toEqual([
    '东湖街道 甲社区 1200 3500',
    '东湖街道 乙社区 900 2600',
    '西湖街道 丙社区 800 2400',
    '东湖街道 丁社区 100 300',
    '(totals 5)',
    '(totals 7)',
    '(totals 8)',
  ]);
});

test('two tables side by side, the right one under another name of the same', () => {
  const found = read(`
    社区,户数,人口,,村名称,户数,人口
    甲社区,1200,3500,,丙村,800,2400
    乙社区,900,2600,,丁村,七百,2100`);
  expect(toldOf(found, ...SIZES)).toEqual([
    '甲社区 1200 3500',
    '乙社区 900 2600',
    '丙村 800 2400',
    '丁村 - 2100 not-a-number',
    '(repeated 1)',
  ]);
  expect(found.rows[3]?.problems[0]?.values['cell']).toBe('F3');
  expect(found.notes).toContainEqual({ code: 'halves-below', values: { count: '1' } });
});

test('digits of full width, spaces between them, and a comma that is no comma', () => {
  expect(
    told(`
      社区,户数,常住人口
      甲社区,１２００,３５００人
      乙社区,1 200,3　500
      丙社区,1，200,3500．5`),
  ).toEqual(['甲社区 1200 3500', '乙社区 1200 3500', '丙社区 1200 - not-whole']);
});

test('ten thousands in the head, in the cell, and in neither', () => {
  expect(
    told(`
      社区,户数（万户）,常住人口（万人）
      甲社区,0.12,0.35
      乙社区,900户,2600人
      丙社区,0.08万,0.24万人`),
  ).toEqual(['甲社区 1200 3500', '乙社区 900 2600', '丙社区 800 2400']);
});

test('dates where figures belong, and a column of dates beside them', () => {
  expect(
    told(`
      社区,成立日期,户数,常住人口
      甲社区,2010-05-01,1200,2026年3月
      乙社区,2011.6,3月5日,2600`),
  ).toEqual(['甲社区 1200 - a-date', '乙社区 - 2600 a-date']);
});

test('a total on top, another in the middle, and communities below it', () => {
  const { sums, ...rest } = read(`
    社区,户数,人口
    全街道合计,2900,8500
    甲社区,1200,3500
    乙社区,900,2600
    合计,2100,6100
    丙社区,800,2400`);
  expect(toldOf({ sums, ...rest }, ...SIZES)).toEqual([
    '甲社区 1200 3500',
    '乙社区 900 2600',
    '丙社区 800 2400',
    '(totals 2)',
    '(totals 5)',
  ]);
  expect(sums.map(({ taken, stated }) => [taken, stated])).toEqual([
    ['2900', '2900'],
    ['8500', '8500'],
  ]);
});

test('a pivot table: sums of columns, streets above their communities', () => {
  expect(
    told(`
      行标签,求和项:户数,求和项:人口,计数项:社区
      东湖街道,2100,6100,2
      甲社区,1200,3500,1
      乙社区,900,2600,1
      西湖街道,800,2400,1
      丙社区,800,2400,1
      总计,2900,8500,3`),
  ).toEqual([
    '东湖街道 甲社区 1200 3500',
    '东湖街道 乙社区 900 2600',
    '西湖街道 丙社区 800 2400',
    '(street-sums 2)',
    '(street-sums 5)',
    '(totals 7)',
  ]);
});

test('communities that are called by numbers', () => {
  const names = ['社区1900', '1900社区', '2010社区', '909社区', '203社区', '八一社区', '第九社区'];
  const more = ['第二村', '城三社区', '平等一社区', '三八社区', '3.8社区', '一社区'];
  const lines = [...names, ...more].map((name, at) => `${name},${String(900 + at)},2600`);
  expect(told(['社区,户数,常住人口', ...lines].join('\n'))).toEqual(
    [...names, ...more].map((name, at) => `${name} ${String(900 + at)} 2600`),
  );
  expect(told(['社区,户数,常住人口', ...names.map((name) => `${name},,`)].join('\n'))).toEqual(
    names.map((name) => `${name} - -`),
  );
});

test('figures with words around them: what is exact is read, what is not is asked about', () => {
  expect(
    told(`
      社区,户数,常住人口
      甲社区,1200户,约3500人
      乙社区,900-1000,2600
      丙社区,800余,2400人
      丁社区,无,/`),
  ).toEqual([
    '甲社区 1200 - approximate',
    '乙社区 - 2600 range',
    '丙社区 - 2400 approximate',
    '丁社区 - - none-or-unknown',
  ]);
});

test('heads with stars, explanations and line breaks', () => {
  const table = linesOf(`
    *社区名称（必填）,户数（户）*,常住人口[人],办公用房面积 （平方米，保留两位小数）
    甲社区,1200,3500,320.55`);
  const [head = [], ...rows] = table.rows;
  const broken = { ...table, rows: [head.map((text) => text.replace('（', '\n（')), ...rows] };
  const lines = ['甲社区 1200 3500 320.55'];
  expect(toldOf(readAsRows(table), ...SIZES, 'office-floor-area')).toEqual(lines);
  expect(toldOf(readAsRows(broken), ...SIZES, 'office-floor-area')).toEqual(lines);
});

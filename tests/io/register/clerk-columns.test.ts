// What a careful clerk reads from columns: units wherever they stand, heads of two rows, years, and totals of a group.
import { expect, test } from 'vitest';
import { matchHeaders } from '../../../src/io/headers/headers.ts';
import { readRegister } from '../../../src/io/register/read-register.ts';
import { matchedAs, tableIn, TARGETS } from './tables.ts';

/** Figures and codes of problems of each row of a text, by the name. */
async function read(text: string, ...figures: readonly string[]): Promise<string[]> {
  const table = await tableIn(new TextEncoder().encode(text), 'a.csv');
  const { rows } = readRegister(table, matchHeaders(table, TARGETS, 2026), TARGETS);
  return rows.map(({ name, figures: own, problems }) =>
    [name, ...figures.map((id) => own[id] ?? '-'), ...problems.map(({ code }) => code)].join(' '),
  );
}

test.each([
  ['社区,户数（千户）,常住人口（千人）,占地面积\n甲社区,12,35,900\n', '甲社区 12000 35000 900'],
  ['单位：千人、千户\n社区,户数,常住人口,占地面积\n甲社区,1,3,900\n', '甲社区 1000 3000 900'],
  ['社区,户数,常住人口,占地面积\n甲社区,1.2千户,3.5千人,12千平方米\n', '甲社区 1200 3500 12000'],
  ['社区,户数,常住人口,占地面积\n单位,户,万人,亩\n甲社区,12,3,300\n', '甲社区 12 30000 200000'],
  [
    '社区,户数,常住人口,占地面积\n,（户）,（万人）,（亩）\n甲社区,12,3,300\n',
    '甲社区 12 30000 200000',
  ],
  [
    '社区,户数,常住人口,占地面积\n甲社区,12,35,300\n注：占地面积单位为公顷\n',
    '甲社区 12 35 3000000',
  ],
  ['社区,户数,常住人口,占地面积\n甲社区,12,35,300\n注：面积单位：公顷。\n', '甲社区 12 35 3000000'],
  ['社区,户数,常住人口,占地面积\n甲社区,12,35,300\n填报单位：东湖街道\n', '甲社区 12 35 300'],
])('units: %s', async (text, line) => {
  expect(await read(text, 'households', 'population', 'siteArea')).toEqual([line]);
});

test('a note that names a column speaks of no other', async () => {
  const text = '社区,占地面积,办公用房面积\n甲社区,12,320\n注：占地面积单位为公顷\n';
  expect(await read(text, 'siteArea', 'office-floor-area')).toEqual(['甲社区 120000 320']);
});

test('line breaks within quoted headers and cells are no rows', async () => {
  const text =
    '社区,"户数\n（户）","常住\n人口\n（万人）","用地\n面积"\n甲社区,1200,0.35,"900"\n乙社区,900,0.2,"1\n2"\n';
  expect(await read(text, 'households', 'population', 'siteArea')).toEqual([
    '甲社区 1200 3500 900',
    '乙社区 900 2000 - not-a-number',
  ]);
});

test.each([
  [
    ['户籍人口', '', '常住人口', ''],
    ['户数', '人数', '户数', '人数'],
    [null, null, 'households', 'population'],
  ],
  [
    ['户籍', '', '常住', ''],
    ['户', '人', '户', '人'],
    [null, null, 'households', 'population'],
  ],
  [
    ['户数', '', '人口数', ''],
    ['合计', '城镇', '总人口', '男'],
    ['households', null, 'population', null],
  ],
  [
    ['户数', '', '', '常住人口'],
    ['2023', '2025', '2024', ''],
    [null, 'households', null, 'population'],
  ],
  [
    ['户数', '人口', '户数', '人口'],
    ['城镇', '城镇', '农村', '农村'],
    ['alike: households', 'alike: population', 'alike: households', 'alike: population'],
  ],
  [
    ['办公用房面积', '', '社区工作者', ''],
    ['应配', '实配', '应配', '实配'],
    [null, 'office-floor-area', null, 'community-workers'],
  ],
  [
    ['户籍人口', '', '常住人口', '户数'],
    ['合计', '男', '', ''],
    [null, null, 'population', 'households'],
  ],
])('%j over %j', (above, below, expected) => {
  expect(matchedAs(['社区', ...above], ['', ...below]).slice(1)).toEqual(expected);
});

test.each([
  [
    ['上年户数', '本年户数'],
    [null, 'households'],
  ],
  [
    ['期初户数', '期末户数'],
    [null, 'households'],
  ],
  [
    ['户数占比', '人口密度'],
    [null, null],
  ],
  [
    ['在岗社区工作者', '应配社区工作者'],
    ['community-workers', null],
  ],
  [
    ['常住人口户数', '常住户数人数'],
    [null, null],
  ],
])('%j', (headers, expected) => {
  const meant = matchedAs(['社区', ...headers]).slice(1);
  expect(meant.map((one) => (one?.includes(':') === true ? null : one))).toEqual(expected);
});

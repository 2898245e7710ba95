// What a careful clerk reads from columns: units wherever they stand, heads of two rows, years, and totals of a group.
import { expect, test } from 'vitest';
import { matchHeaders } from '../../../src/io/headers/headers.ts';
import { readRegister } from '../../../src/io/register/read-register.ts';
import { namesOf } from '../../../src/io/headers/header-guess.ts';
import { isTurned, turnedBack } from '../../../src/io/headers/turned.ts';
import type { Table } from '../../../src/io/tables/table.ts';
import { matchedAs, refusalOf, tableIn, TARGETS } from './tables.ts';

/** Figures and codes of problems of each row of a text, by the name. */
async function read(text: string, ...figures: readonly string[]): Promise<string[]> {
  return linesOf(await tableIn(new TextEncoder().encode(text), 'a.csv'), ...figures);
}

function linesOf(table: Table, ...figures: readonly string[]): string[] {
  const { rows } = readRegister(table, matchHeaders(table, TARGETS, 2026), TARGETS);
  return rows.map(({ name, figures: own, problems }) =>
    [name, ...figures.map((id) => own[id] ?? '-'), ...problems.map(({ code }) => code)].join(' '),
  );
}

test.each([
  [
    '社区,户数（千户）,常住人口（千人）,占地面积\n甲社区,12,35,900000\n',
    '甲社区 12000 35000 900000',
  ],
  ['单位：千人、千户\n社区,户数,常住人口,占地面积\n甲社区,1,3,900000\n', '甲社区 1000 3000 900000'],
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
    '社区,"户数\n（户）","常住\n人口\n（万人）","用地\n面积"\n甲社区,1200,0.35,"90000"\n乙社区,900,0.2,"1\n2"\n';
  expect(await read(text, 'households', 'population', 'siteArea')).toEqual([
    '甲社区 1200 3500 90000',
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

test.each([
  ['社区|户数|常住人口\n甲社区|1200|3500\n', '甲社区 1200 3500'],
  ['社区，户数，常住人口\n甲社区，1200，3500\n', '甲社区 1200 3500'],
])('separators: %s', async (text, line) => {
  expect(await read(text, 'households', 'population')).toEqual([line]);
});

test('UTF-16 without a mark is text; spreadsheets written as text of another kind are named', async () => {
  const wide = (text: string) =>
    new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
  const table = await tableIn(wide('社区\t户数\n甲社区\t1200\n'), 'a.txt');
  expect(table.rows).toEqual([
    ['社区', '户数'],
    ['甲社区', '1200'],
  ]);
  const refused = (text: string) => refusalOf(new TextEncoder().encode(text), 'a.slk');
  expect(await refused('ID;PWXL;N;E\nC;Y1;X1;K"a"\n')).toBe('other-format');
  expect(await refused('TABLE\r\n0,1\r\n"EXCEL"\r\n')).toBe('other-format');
  const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';
  expect(await refused(`${xml}<office:document xmlns:office="a">`)).toBe('other-format');
  const excel = '<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="a">';
  expect(await refused(xml + excel)).toBe('other-format');
  expect(await refused(`${xml}<html>`)).toBe('a-web-page');
  expect(await refusalOf(Uint8Array.from([65, 0, 0, 65, 66, 67]), 'a.bin')).toBe('not-a-table');
});

test.each([
  [
    '指标,甲社区,乙社区\n户数,1200,900\n常住人口,3500,2600\n',
    ['甲社区 1200 3500', '乙社区 900 2600'],
  ],
  [
    '项目,单位,甲社区,乙社区\n户数,户,1200,900\n常住人口,万人,0.35,0.26\n',
    ['甲社区 1200 3500', '乙社区 900 2600'],
  ],
  [
    '项目,现状,规划\n户数,1200,900\n常住人口,3500,2600\n',
    ['现状 1200 3500 not-a-name', '规划 900 2600 not-a-name'],
  ],
])('communities by columns: %s', async (text, lines) => {
  const table = await tableIn(new TextEncoder().encode(text), 'a.csv');
  const names = namesOf(TARGETS);
  expect(isTurned(table, names)).toBe(true);
  expect(linesOf(turnedBack(table, names), 'households', 'population')).toEqual(lines);
});

test('a second list below, of facilities, does not turn the table round', async () => {
  const text = '社区,户数\n甲社区,1200\n\n设施,数量\n警务室,3\n图书室,4\n';
  const table = await tableIn(new TextEncoder().encode(text), 'a.csv');
  expect(isTurned(table, namesOf(TARGETS))).toBe(false);
});

test.each([
  ['办公用房面积', '其中：活动用房面积'],
  ['办公用房面积', '#活动用房面积'],
  ['办公用房面积（㎡）', '活动用房面积（其中）'],
])('a part of the column before it is asked about: %s, %s', (...headers) => {
  expect(matchedAs(['社区', ...headers])).toEqual([
    'name',
    'office-floor-area',
    'alike: activity-floor-area',
  ]);
});

test('below their own sum, parts are what the packs add up', () => {
  const headers = ['社区综合服务设施（室内）面积', '其中：办公用房面积', '其中：活动用房面积'];
  expect(matchedAs(['社区', ...headers])).toEqual([
    'name',
    'indoor-service-floor-area',
    'office-floor-area',
    'activity-floor-area',
  ]);
  expect(matchedAs(['社区', '户数', '其中：活动用房面积'])).toEqual([
    'name',
    'households',
    'activity-floor-area',
  ]);
});

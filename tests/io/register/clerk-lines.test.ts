// What a careful clerk takes for a community, line by line: not averages, parts, pages and titles; and what is asked about before it is one.
import { expect, test } from 'vitest';
import { matchHeaders } from '../../../src/io/headers/headers.ts';
import { readRegister } from '../../../src/io/register/read-register.ts';
import { rowsOf, tableIn, tableOf, TARGETS, workbook } from './tables.ts';

const HEAD = ['社区', '户数', '常住人口'];
const A = ['甲社区', '1200', '3500'];
const B = ['乙社区', '900', '2600'];

/** Street, name and codes of problems of each row; then the kinds of the lines that were left out. */
function told(...rows: readonly (readonly string[])[]): string[] {
  const read = rowsOf(rows);
  return [
    ...read.rows.map(({ street, name, problems }) =>
      [street, name, ...problems.map(({ code }) => code)].filter((one) => one !== '').join(' '),
    ),
    ...read.leftOut.map(({ kind }) => `(${kind})`),
  ];
}

test.each(
  '均值 平均 最大值 最小值 户均 占比 同比增长 较上年增减 上年数 标准 缺口 Average 平均值（户）'.split(
    ' ',
  ),
)('%s is no community and no total', (text) => {
  const { rows, leftOut, sums } = rowsOf([HEAD, A, B, [text, '1050', '3050']]);
  expect([rows.length, leftOut.map(({ kind }) => kind), sums[0]?.stated]).toEqual([
    2,
    ['statistics'],
    null,
  ]);
});

test.each(['第1页 共2页', '续上表', '注：不含丙社区'])('%s is a remark', (text) => {
  expect(told(HEAD, A, [text, '', ''], B)).toEqual(['甲社区', '乙社区', '(remarks)']);
});

test.each([
  [
    [A, B, ['其中：新村', '300', '800'], ['其中：老村', '600', '1800']],
    ['甲社区', '乙社区', '(parts)', '(parts)'],
  ],
  [
    [['合计', '2100', '6100'], ['其中：甲社区', '1200', '3500'], B],
    ['甲社区', '乙社区', '(totals)'],
  ],
  [
    [A, ['其中：', '', ''], ['一组', '300', '800'], ['合计', '1', '1'], B],
    ['甲社区', '一组 a-part', '乙社区', '(parts)', '(totals)'],
  ],
  [
    [A, B, ['合计', '2100', '6100'], ['其中：老年', '1', '2'], ['其中：城市社区', '3', '4']],
    ['甲社区', '乙社区', '老年 a-part', '(totals)', '(parts)'],
  ],
])('of which: %j', (rows, expected) => {
  expect(told(HEAD, ...rows)).toEqual(expected);
});

test('the title of a table below another names the street of its rows', () => {
  expect(told(HEAD, A, ['西湖镇社区情况表', '', ''], HEAD, B)).toEqual([
    '甲社区',
    '西湖镇 乙社区',
    '(headings)',
    '(repeated)',
  ]);
});

test("a street's sums without a name, and the sums of a kind, are no communities", () => {
  expect(
    told(
      ['街道', ...HEAD],
      ['东湖街道（2）', '', '2100', '6100'],
      ['', ...A],
      ['', ...B],
      ['西湖镇', '', '9', '9'],
    ),
  ).toEqual(['东湖街道 甲社区', '东湖街道 乙社区', '西湖镇 no-name', '(street-sums)']);
  const { rows } = rowsOf([HEAD, ['一、城市社区', '1', '1'], A, ['二、农村社区', '9', '9'], B]);
  expect(rows.map(({ name, settlement }) => [name, settlement])).toEqual([
    ['甲社区', 'urban'],
    ['乙社区', 'rural'],
  ]);
});

test.each([
  ['A', 'B', 'C'],
  ['一', '二', '三'],
  ['甲', '乙', '丙'],
])('%s %s %s numbers the columns', (...row) => {
  expect(told(HEAD, row, A)).toEqual(['甲社区', '(repeated)']);
});

test.each([
  ['甲社区*', '甲社区'],
  ['※甲社区', '甲社区'],
  ['1.甲社区', '甲社区'],
  ['（一）甲社区', '甲社区'],
  ['①甲社区', '甲社区'],
  ['甲 社 区', '甲社区'],
  ['和平\n社区', '和平社区'],
  ['3.8社区', '3.8社区'],
  ['八一社区', '八一社区'],
  ['和平社区', '和平社区'],
  ['Lake East', 'Lake East'],
  ['东湖街道 甲社区', '东湖街道 甲社区'],
  ['甲社区、乙社区', '甲社区、乙社区 two-names'],
  ['甲社区\n乙社区', '甲社区\n乙社区 two-names'],
  ['甲社区等3个', '甲社区等3个 two-names'],
  ['其他', '其他 not-a-name'],
  ['13800000000', '13800000000 not-a-name'],
  ['数值', '数值 not-a-name'],
  ['警务室', '警务室 not-a-name'],
  ['2023年', '2023年 not-a-name'],
  ['丁社区（并入甲社区）', '丁社区（并入甲社区） not-a-name'],
])('a name written %j', (written, expected) => {
  expect(told(HEAD, [written, '5', '9'])).toEqual([expected]);
});

test('names that mean one community are asked about, and so is a name alone at the end', () => {
  expect(
    told(HEAD, A, ['甲居委会', '1', '2'], ['甲村', '1', '2'], ['丁', '5', '9'], ['张三', '', '']),
  ).toEqual(['甲社区', '甲居委会 alike-name', '甲村', '丁', '张三 only-a-name']);
});

test('what was asked about is taken when somebody says so', () => {
  const table = tableOf([HEAD, A, ['甲', '1', '2'], ['其他', '1', '2'], ['张三', '', '']]);
  const said = { '2,0': '甲', '3,0': '其他', '4,0': '张三' };
  const { rows } = readRegister(table, matchHeaders(table, TARGETS), TARGETS, said);
  expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
});

test('rows that are parts of one community are all asked about', () => {
  const head = ['社区', '网格', '户数'];
  expect(told(head, ['甲社区', '一', '5'], ['甲社区', '二', '6'], ['乙社区', '一', '9'])).toEqual([
    '甲社区 part-of',
    '甲社区 part-of',
    '乙社区',
  ]);
});

test.each(['〃', '同上', '"'])('%s says the same as above', (sign) => {
  const read = rowsOf([
    ['街道', '社区', '类别', '户数'],
    ['东湖街道', '甲', '农村', '5'],
    [sign, '乙', sign, '6'],
    [sign, '丙', sign, '7'],
  ]);
  expect(read.rows.map(({ street, settlement }) => [street, settlement])).toEqual(
    Array.from({ length: 3 }, () => ['东湖街道', 'rural']),
  );
});

test('units beside figures, and behind some of them only', () => {
  const area = (...rows: readonly (readonly string[])[]) =>
    rowsOf(rows).rows.map(({ figures, problems }) => [
      figures['siteArea'],
      ...problems.map(({ code }) => code),
    ]);
  expect(area(['社区', '占地面积', '面积单位'], ['甲', '12', '公顷'], ['乙', '300', '㎡'])).toEqual(
    [['120000'], ['300']],
  );
  expect(area(['社区', '占地面积'], ['甲', '12公顷'], ['乙', '300'])).toEqual([
    ['120000'],
    ['300', 'unit-unclear'],
  ]);
});

test('codes: leading zeros that a format shows stay, digits that were lost are told; a nought that is hidden is asked about', async () => {
  const bytes = workbook(
    [
      ['编号', '社区', '社区工作者'],
      [1, '甲', 0],
      ['4.45202E+11', '乙', 5],
    ],
    (sheet) => {
      Object.assign(sheet['A2'] as object, { z: '000000' });
      Object.assign(sheet['C2'] as object, { z: '0;-0;;@' });
    },
  );
  const table = await tableIn(bytes);
  const { rows } = readRegister(table, matchHeaders(table, TARGETS), TARGETS);
  expect(rows.map(({ id, problems }) => [id, ...problems.map(({ code }) => code)])).toEqual([
    ['000001', 'zero-hidden'],
    ['4.45202E+11', 'scientific'],
  ]);
});

test('groups that are numbered in words above lines that are numbered in figures', () => {
  expect(
    told(
      ['序号', ...HEAD],
      ['一', '东湖', '1200', '3500'],
      ['1', ...A],
      ['二', '西湖', '900', '2600'],
      ['1', ...B],
    ),
  ).toEqual(['东湖 甲社区', '西湖 乙社区', '(street-sums)', '(street-sums)']);
});

test('a row that goes on beyond its header may have figures split by their commas', () => {
  expect(told(HEAD, ['甲社区', '1', '200', '3', '500'], B)).toEqual(['甲社区 shifted', '乙社区']);
});

test('where most communities have several lines, none of them is the community', () => {
  expect(
    told(
      ['社区', '性别', '户数', '人口'],
      ['甲社区', '男', '', '1700'],
      ['甲社区', '女', '1200', '1800'],
      ['乙社区', '男', '', '1300'],
      ['乙社区', '女', '900', '1300'],
    ),
  ).toEqual(['甲社区 part-of', '甲社区 part-of', '乙社区 part-of', '乙社区 part-of']);
});

test("what a database writes for nothing, and its count of rows, are not a community's", () => {
  expect(told(HEAD, ['甲社区', '\\N', '3500'], ['(1 row)', '', ''])).toEqual([
    '甲社区',
    '(remarks)',
  ]);
});

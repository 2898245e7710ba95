// Tables with one figure a line, or one facility a line: gathered by community, and asked about where something is stated twice.
import { expect, test } from 'vitest';
import { namesOf } from '../../../src/io/headers/header-guess.ts';
import { matchHeaders } from '../../../src/io/headers/headers.ts';
import { gathered } from '../../../src/io/headers/long-table.ts';
import { readRegister } from '../../../src/io/register/read-register.ts';
import type { Table } from '../../../src/io/tables/table.ts';
import { tableIn, tableOf, TARGETS, workbook } from './tables.ts';

function readOf(table: Table) {
  const long = gathered(table, namesOf(TARGETS));
  const match = matchHeaders(long, TARGETS, 2026);
  return { ...readRegister(long, match, TARGETS), match, notes: long.notes };
}

const lines = (text: string) =>
  tableOf(
    text
      .trim()
      .split('\n')
      .map((line) => line.trim().split(',')),
  );

/** Street, name, figures and problems of each row, with the address of each problem. */
function told(text: string): string[] {
  return readOf(lines(text)).rows.map(({ street, name, figures, problems }) =>
    [
      ...[street, name].filter((one) => one !== ''),
      ...Object.entries(figures).map(([id, figure]) => `${id}=${figure}`),
      ...problems.map(
        ({ code, values }) => `${code} ${values['cell'] ?? ''} ${values['text'] ?? ''}`,
      ),
    ].join(' '),
  );
}

test('a line for each figure, each with its own unit; a total line and a signature', () => {
  const text = `
    街道,社区,指标,数值,单位
    东湖街道,甲社区,户数,1200,户
    东湖街道,甲社区,常住人口,3500,人
    东湖街道,甲社区,办公用房面积,0.05,公顷
    东湖街道,乙社区,户数,900,户
    东湖街道,乙社区,常住人口,0.26,万人
    东湖街道,乙社区,办公用房面积,180,平方米
    合计,,户数,2100,户
    填表人：王某`;
  expect(told(text)).toEqual([
    '东湖街道 甲社区 households=1200 population=3500 office-floor-area=500',
    '东湖街道 乙社区 households=900 population=2600 office-floor-area=180',
  ]);
  const { sums, leftOut } = readOf(lines(text));
  expect(sums[0]).toEqual({ target: 'households', taken: '2100', stated: '2100' });
  expect(leftOut.map(({ kind, place }) => [kind, place])).toEqual([
    ['totals', '8'],
    ['remarks', '9'],
  ]);
});

test('each street adds up its own lines', () => {
  const { rows, sums } = readOf(
    lines(`
      街道,社区,指标,数值
      东湖街道,甲社区,户数,1200
      东湖街道,甲社区,人口,3500
      东湖街道,乙社区,户数,900
      ,小计,户数,2100
      ,小计,人口,3500
      西湖街道,丙社区,户数,800
      ,小计,户数,800
      ,小计,人口,`),
  );
  expect(rows.map(({ name, figures }) => [name, figures['households']])).toEqual([
    ['甲社区', '1200'],
    ['乙社区', '900'],
    ['丙社区', '800'],
  ]);
  expect(sums).toEqual([
    { target: 'households', taken: '2900', stated: '2900' },
    { target: 'population', taken: '3500', stated: '3500' },
  ]);
});

test('of several years the latest; whom the first line of a group names is meant by all of it', () => {
  expect(
    told(`
      东湖街道2025年社区体检指标表
      街道,社区,指标名称,现状,年份
      东湖街道,甲社区,总户数（户）,1100,2024
      ,,总户数（户）,1200,2025
      ,,常住人口（万人）,0.35,2025
      ,乙社区,总户数（户）,900,2025
      西湖街道,丙社区,总户数（户）,800,2025
      ,,常住人口（万人）,0.2,2025`),
  ).toEqual([
    '东湖街道 甲社区 households=1200 population=3500',
    '东湖街道 乙社区 households=900',
    '西湖街道 丙社区 households=800 population=2000',
  ]);
});

test('what is stated beside of what should be is not taken for what is', () => {
  const { match } = readOf(
    lines(`
      社区,指标,现状,规划,标准
      甲社区,户数,1200,1500,
      甲社区,办公用房面积,320,500,400
      乙社区,户数,900,1000,
      乙社区,办公用房面积,180,300,300`),
  );
  expect(match.columns.map(({ header, target }) => [header, target])).toEqual([
    ['社区', 'name'],
    ['户数', 'households'],
    ['规划 户数', 'future-households'],
    ['办公用房面积', 'office-floor-area'],
    ['规划 办公用房面积', null],
    ['标准 办公用房面积', null],
  ]);
});

test('one figure stated twice and not alike is asked about at its own cell; alike, it is one', () => {
  expect(
    told(`
      社区,指标,数值
      甲社区,户数,1200
      甲社区,户数,1250
      甲社区,人口,3500
      甲社区,人口,3500`),
  ).toEqual(['甲社区 population=3500 stated-twice C2 1200 + 1250']);
});

test('a line for each facility: areas and numbers by their kind; several of a kind are asked, with their sum', () => {
  const table = lines(`
    序号,社区,设施类型,面积（平方米）,数量
    1,甲社区,办公用房,320,1
    2,甲社区,办公用房,80.5,1
    3,甲社区,警务室,30,1
    4,乙社区,办公用房,180,3
    5,乙社区,警务室,,1`);
  const { rows, notes } = readOf(table);
  expect(rows.map(({ figures }) => figures)).toEqual([
    { 'police-rooms': '1' },
    { 'office-floor-area': '180', 'police-rooms': '1' },
  ]);
  expect(rows[0]?.problems).toEqual([
    { column: 1, code: 'in-lines', values: { text: '320 + 80.5', sum: '400.5', cell: 'D2' } },
  ]);
  expect(notes.map(({ code, values }) => [code, values['names'] ?? values['count']])).toEqual([
    ['lines-gathered', '2'],
    ['lines-unread', '序号'],
  ]);
});

test('facilities by names of their own are told, and no area of one is that of its community', () => {
  const { rows, notes } = readOf(
    lines(`
      社区,设施名称,面积
      甲社区,甲社区党群驿站,800
      甲社区,暖心小屋,300
      甲社区,长青食堂,200`),
  );
  expect(notes.map(({ code }) => code)).toEqual(['lines-apart']);
  expect(rows.map(({ figures }) => figures)).toEqual([{}, {}, {}]);
});

test('merged cells of a workbook name all lines of a community', async () => {
  const bytes = workbook(
    [
      ['街道', '社区', '项目', '数值'],
      ['东湖街道', '甲社区', '户数', 1200],
      ['', '', '人口', 3500],
      ['', '乙社区', '户数', 900],
      ['', '', '人口', 2600],
    ],
    (sheet) => {
      sheet['!merges'] = [
        { s: { r: 1, c: 0 }, e: { r: 4, c: 0 } },
        { s: { r: 1, c: 1 }, e: { r: 2, c: 1 } },
        { s: { r: 3, c: 1 }, e: { r: 4, c: 1 } },
      ];
    },
  );
  const { rows } = readOf(await tableIn(bytes));
  expect(
    rows.map(({ name, figures }) => [name, figures['households'], figures['population']]),
  ).toEqual([
    ['甲社区', '1200', '3500'],
    ['乙社区', '900', '2600'],
  ]);
});

test('people listed by community, and a register as it is, are no such tables', () => {
  const people = lines(`
    社区,姓名,职务
    甲社区,张三,书记
    甲社区,李四,委员`);
  const register = lines(`
    社区,户数,人口,备注
    甲社区,1200,3500,户数
    乙社区,900,2600,人口`);
  const names = namesOf(TARGETS);
  expect([gathered(people, names), gathered(register, names)]).toEqual([people, register]);
});

test('a kind that names facilities is what is stated; figures of the community stand on each of its lines', () => {
  expect(
    told(`
      社区,类型,数量,户数,人口
      甲社区,幼儿园,1,1200,3500
      甲社区,警务室,1,1200,3500
      乙社区,幼儿园,2,900,2600
      乙社区,警务室,1,900,2600`),
  ).toEqual([
    '甲社区 kindergartens=1 households=1200 population=3500 police-rooms=1',
    '乙社区 kindergartens=2 households=900 population=2600 police-rooms=1',
  ]);
});

test('a statistical report: places by another word, codes beside the indicators, last year apart', () => {
  const { match } = readOf(
    lines(`
      区域名称,指标编码,指标名称,计量单位,本期值,上年同期值
      甲社区,A01,总户数,户,1200,1150
      甲社区,A02,常住人口,人,3500,3400
      乙社区,A01,总户数,户,900,880
      乙社区,A02,常住人口,人,2600,2550`),
  );
  expect(match.columns.map(({ target }) => target)).toEqual([
    'name',
    'households',
    null,
    'population',
    null,
  ]);
});

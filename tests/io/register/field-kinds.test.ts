// The kinds behind the field cases, with tables of other shapes: units, marks, totals and groups wherever offices put them.
import { utils, write } from '@e965/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { matchHeaders } from '../../../src/io/headers/headers.ts';
import { readRegister } from '../../../src/io/register/read-register.ts';
import type { Table } from '../../../src/io/tables/table.ts';
import { program, saved } from '../tables/converted.ts';
import { matchedAs, rowsOf, tableIn, TARGETS, workbook } from './tables.ts';

const readOf = (table: Table) => readRegister(table, matchHeaders(table, TARGETS), TARGETS);

/** Figures and codes of problems of each row, by the name. */
function lines(read: ReturnType<typeof readOf>, ...figures: readonly string[]) {
  return read.rows.map(({ name, figures: own, problems }) =>
    [name, ...figures.map((id) => own[id] ?? '-'), ...problems.map(({ code }) => code)].join(' '),
  );
}

/** One figure under a header, with a number format. */
async function formatted(header: string, value: number, format: string, id: string) {
  const bytes = workbook(
    [
      ['社区名称', header],
      ['甲社区', value],
    ],
    (sheet) => {
      Object.assign(sheet['B2'] as object, { z: format });
    },
  );
  return lines(readOf(await tableIn(bytes)), id)[0];
}

test.each([
  ['用地面积', 12.5, '0.00"公顷"', 'siteArea', '甲社区 125000'],
  ['用地面积', 12.5, '0.0\\公\\顷', 'siteArea', '甲社区 125000'],
  ['办公用房面积', 320, '#,##0.00"㎡"', 'office-floor-area', '甲社区 320'],
  ['常住人口', 3.2, '0.0"万人"', 'population', '甲社区 32000'],
  ['常住人口', 32456, '0!.0,"万"', 'population', '甲社区 32456'],
  ['常住人口（万人）', 32456, '0"."0,', 'population', '甲社区 32456'],
  ['常住人口', 32456, '0!.0,', 'population', '甲社区 - shown-in-wan'],
  ['常住人口', 32456, '#,##0,', 'population', '甲社区 - shown-divided'],
  ['常住人口', 3500, '[>=10000]0!.0,"万";0"人"', 'population', '甲社区 3500'],
  ['户数', 1200, '0"户"', 'households', '甲社区 1200'],
  ['户数', 1200, '"约"0', 'households', '甲社区 - approximate'],
  ['户数', 1200, '0"人"', 'households', '甲社区 - other-unit'],
  ['户数', 1200, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"??_ ;_ @_ ', 'households', '甲社区 1200'],
  ['户数', 1200, '#,##0_);[Red]\\(#,##0\\)', 'households', '甲社区 1200'],
] as const)('%s: %d shown as %s', async (header, value, format, id, line) => {
  expect(await formatted(header, value, format, id)).toBe(line);
});

test.each([
  ['常住人口（万人）', '3500人', 'population', '3500'],
  ['常住人口（万人）', '1.2万人', 'population', '12000'],
  ['常住人口（万人）', '1.2', 'population', '12000'],
  ['户数', '3500人', 'households', '- other-unit'],
  ['常住人口', '1200户', 'population', '- other-unit'],
  ['用地面积（公顷）', '800㎡', 'siteArea', '800'],
  ['户数', '1200¹', 'households', '- footnote'],
  ['户数', '1200⑴', 'households', '- footnote'],
  ['户数', '1200*', 'households', '- footnote'],
  ['户数', '1200[1]', 'households', '- footnote'],
  ['户数', '1200（注1）', 'households', '- footnote'],
  ['户数', '1200注', 'households', '- footnote'],
  ['办公用房面积', '320m²', 'office-floor-area', '320'],
  ['户数①', '1200', 'households', '1200'],
  ['户数［注1］', '1200', 'households', '1200'],
] as const)('%s: a cell that says %s', (header, cell, id, stated) => {
  const read = rowsOf([
    ['社区名称', header],
    ['甲社区②', cell],
  ]);
  expect(lines(read, id)).toEqual([`甲社区 ${stated}`]);
});

test('a raised mark of a footnote in a workbook is no digit, and no part of a name', async () => {
  const raised = (text: string, mark: string) => ({
    value: text + mark,
    richText: [{ text }, { text: mark, font: { vertAlign: 'superscript' as const } }],
  });
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '社区',
        rows: [
          ['社区名称', '户数', '办公用房面积'],
          ['', '', '120m2'],
        ],
        cells: new Map([
          ['1,0', raised('甲社区', '1')],
          ['1,1', raised('1200', '1')],
          ['1,2', raised('120m', '2')],
        ]),
      },
    ],
  });
  const read = readOf(await tableIn(new Uint8Array(bytes)));
  expect(lines(read, 'households', 'office-floor-area')).toEqual(['甲社区 - 120 footnote']);
});

test("the total row of a spreadsheet's own table is a total, whatever it is called", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '社区',
        rows: [
          ['社区名称', '户数', '常住人口'],
          ['甲社区', 1200, 3500],
          ['乙社区', 900, 2600],
          ['全部', 2000, 6000],
        ],
        tables: [
          {
            name: 'T1',
            range: 'A1:C4',
            columns: [{ name: '社区名称' }, { name: '户数' }, { name: '常住人口' }],
            showTotalRow: true,
          },
        ],
      },
    ],
  });
  const read = readOf(await tableIn(new Uint8Array(bytes)));
  expect(lines(read, 'households')).toEqual(['甲社区 1200', '乙社区 900']);
  expect(read.sums).toContainEqual({ target: 'households', taken: '2100', stated: '2000' });
});

describe('groups of columns', () => {
  test.each([
    [
      ['社区名称', '办公用房面积', '', ''],
      ['', '应配', '现有', '缺口'],
      [null, 'office-floor-area', null],
    ],
    [
      ['社区名称', '应配', '', '现有'],
      ['', '办公用房面积', '社区工作者', '办公用房面积'],
      [null, null, 'office-floor-area'],
    ],
    [
      ['社区名称', '标准', '现状', '差额'],
      ['', '办公用房面积', '办公用房面积', '办公用房面积'],
      [null, 'office-floor-area', null],
    ],
    [
      ['社区名称', '户籍', '', '常住'],
      ['', '户数', '人口', '人口'],
      [null, null, 'population'],
    ],
    [
      ['社区名称', '60岁以上人口', '', '基本情况'],
      ['', '人口数', '户数', '户数'],
      [null, null, 'households'],
    ],
    [
      ['Community', 'Required', '', 'Existing'],
      ['', 'Office floor area', 'Workers', 'Office floor area'],
      [null, null, 'office-floor-area'],
    ],
  ])('%j over %j', (above, below, expected) => {
    const head = [above, ['', ...below.slice(1)]];
    const meant = matchedAs(...head)
      .slice(1)
      .map((one) => (one?.includes(':') === true ? null : one));
    expect(meant).toEqual(expected);
  });

  test('a title above is no group', () => {
    expect(matchedAs(['东湖街道社区规划情况表', '', ''], ['社区名称', '户数', '常住人口'])).toEqual(
      ['name', 'households', 'population'],
    );
  });
});

test.each([
  '合计',
  '合 计',
  '合計',
  '合计数',
  '合计（2个社区）',
  '小计12个',
  '全镇合计（含2个村）',
  '总数',
  '总户数',
  '全街道',
  '共计：',
  '东湖街道小计',
  '一、合计',
])('%s is a total', (text) => {
  const read = rowsOf([
    ['社区名称', '户数', '常住人口'],
    ['甲社区', '1200', '3500'],
    [text, '1', '2'],
  ]);
  expect(read.rows.map(({ name }) => name)).toEqual(['甲社区']);
  expect(read.leftOut.map(({ kind }) => kind)).toEqual(['totals']);
});

test('a sum is recognised by its figures, above or below its rows, whatever it is called', () => {
  const read = rowsOf([
    ['社区名称', '户数', '常住人口', '社区工作者'],
    ['城区', '2100', '6100', '9'],
    ['甲社区', '1200', '3500', '5'],
    ['乙社区', '900', '2600', '4'],
    ['丙社区', '500', '1500', '2'],
    ['丁社区', '400', '1300', '2'],
    ['郊区', '900', '2800', '4'],
    ['所有社区', '3000', '8900', '13'],
  ]);
  expect(read.rows.map(({ name }) => name)).toEqual(['甲社区', '乙社区', '丙社区', '丁社区']);
  expect(read.leftOut.map(({ row, kind }) => [row, kind])).toEqual([
    [1, 'sums'],
    [6, 'sums'],
    [7, 'sums'],
  ]);
});

test.each([
  ['填表人：张三', '审核人：李四', '2026年3月1日'],
  ['填表人张三', '13800000000', ''],
  ['单位负责人（签字）', '', ''],
  ['Filled in by: Zhang', 'Checked by: Li', ''],
  ['说明：数据截至2025年底', '', ''],
  ['二〇二六年三月一日', '', ''],
  ['（此页无正文）', '', ''],
  ['2026-03-01', '', ''],
  ['数据来源：公安部门', '', ''],
])('%s is left out, and listed', (...line) => {
  const read = rowsOf([['社区名称', '户数', '常住人口'], ['甲社区', '1200', '3500'], line]);
  expect(read.rows.map(({ name }) => name)).toEqual(['甲社区']);
  expect(read.leftOut).toHaveLength(1);
});

test.each([
  ['是否城市社区', '是', 'urban'],
  ['是否城镇', '否', 'rural'],
  ['是否农村', '√', 'rural'],
  ['Is it urban?', 'no', 'rural'],
  ['城乡分类代码', '111', 'urban'],
  ['城乡分类代码', '220', 'rural'],
  ['城乡', '城市', 'urban'],
])('%s: %s', (header, cell, settlement) => {
  const { rows } = rowsOf([
    ['社区名称', header, '户数'],
    ['甲社区', cell, '5'],
  ]);
  expect(rows.map((row) => [row.settlement, row.problems])).toEqual([[settlement, []]]);
});

test.each([
  ['是否有警务室', '是', '1'],
  ['有无警务室', '无', '0'],
  ['警务室（是/否）', '否', '0'],
])('%s: %s', (header, cell, stated) => {
  expect(
    lines(
      rowsOf([
        ['社区名称', header],
        ['甲社区', cell],
      ]),
      'police-rooms',
    ),
  ).toEqual([`甲社区 ${stated}`]);
});

test('figures that cannot be are asked about, and pass when somebody says so', () => {
  const table = {
    name: 't',
    marks: new Map(),
    notes: [],
    rows: [
      ['社区名称', '户数', '常住人口', '办公用房面积'],
      ['甲社区', '1200', '280000000', '0.35'],
    ],
  };
  const match = matchHeaders(table, TARGETS);
  const codes = (corrections = {}) =>
    readRegister(table, match, TARGETS, corrections).rows.flatMap(({ problems }) =>
      problems.map(({ code }) => code),
    );
  expect(codes()).toEqual(['implausible', 'implausible']);
  expect(codes({ '1,2': '280000000', '1,3': '0.35' })).toEqual([]);
});

test('people per household that cannot be in most rows are told', () => {
  const rows = (people: string) =>
    rowsOf([
      ['社区名称', '户数', '常住人口'],
      ['甲', '1200', people],
      ['乙', '900', people],
    ]);
  expect([rows('3500').odd, rows('12').odd, rows('30000').odd]).toEqual([0, 2, 2]);
});

test('several area units above a table are asked about', () => {
  const match = matchHeaders(
    {
      rows: [
        ['单位：公顷、平方米', ''],
        ['社区名称', '用地面积'],
        ['甲', '5'],
      ],
    },
    TARGETS,
  );
  expect(match.columns[1]).toMatchObject({
    target: null,
    doubt: { code: 'unit', target: 'siteArea' },
  });
});

test('one figure merged over two columns of the table is asked about', async () => {
  const bytes = workbook(
    [
      ['社区名称', '办公用房面积', '活动场所面积'],
      ['甲社区', 300, ''],
    ],
    (sheet) => {
      sheet['!merges'] = [{ s: { r: 1, c: 1 }, e: { r: 1, c: 2 } }];
    },
  );
  expect(lines(readOf(await tableIn(bytes)), 'office-floor-area')).toEqual([
    '甲社区 - merged merged',
  ]);
});

describe.skipIf(program === null)('an old workbook', () => {
  test('a street filled down by formula is that street', async () => {
    const sheet = utils.aoa_to_sheet([
      ['街道', '社区', '户数'],
      ['东湖街道', '甲社区', 1200],
      ['', '乙社区', 900],
    ]);
    sheet['A3'] = { t: 's', v: '东湖街道', f: 'A2' };
    const book = utils.book_new(sheet, '社区');
    const bytes = new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    const [old = new Uint8Array()] = saved([bytes], 'xls:MS Excel 97');
    const { rows } = readOf(await tableIn(old, 'a.xls'));
    expect(rows.map(({ street, name }) => [street, name])).toEqual([
      ['东湖街道', '甲社区'],
      ['东湖街道', '乙社区'],
    ]);
  }, 300_000);
});

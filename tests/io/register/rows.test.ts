// Which lines of a table are communities, which are streets, titles, totals or remarks, and what stands in them.
import { describe, expect, test } from 'vitest';
import { matchHeaders } from '../../../src/io/headers/headers.ts';
import { readRegister } from '../../../src/io/register/read-register.ts';
import { rowsOf, tableIn, TARGETS, workbook } from './tables.ts';

const HEAD = ['街道', '社区', '户数'];
const named = (...rows: readonly string[][]) => rowsOf([HEAD, ...rows]);

describe('lines that are no communities', () => {
  test.each([
    ['合计'],
    ['合  计'],
    ['小计'],
    ['东街道小计'],
    ['全街道合计'],
    ['总计'],
    ['Total'],
    ['Grand total'],
    ['Subtotal:'],
  ])('%j is passed over as a total', (text) => {
    const { rows, notes } = named(['东', '甲', '5'], [text, '', '5'], ['', text, '5']);
    expect(rows.map(({ name }) => name)).toEqual(['甲']);
    expect(notes).toContainEqual({ code: 'totals', values: { count: '2' } });
  });

  test.each(['Summer Hill', 'Totality', '合计巷社区', '总部社区'])(
    '%s is a community all the same',
    (name) => {
      expect(named(['东', name, '5']).rows.map((row) => row.name)).toEqual([name]);
    },
  );

  test('remarks below, the header again and numbered blank lines', () => {
    const { rows, notes } = rowsOf([
      ['序号', ...HEAD],
      ['1', '东', '甲', '5'],
      ['序号', ...HEAD],
      ['2', '东', '乙', '6'],
      ['3', '东', '', ''],
      ['注：户数为常住户数。', '', '', ''],
      ['填表人：张三', '', '审核人：李四', ''],
    ]);
    expect(rows.map(({ name, problems }) => [name, problems])).toEqual([
      ['甲', []],
      ['乙', []],
    ]);
    expect(notes).toEqual([
      { code: 'repeated', values: { count: '1' } },
      { code: 'remarks', values: { count: '2' } },
    ]);
  });

  test('a line with the name of a street speaks for those below', () => {
    const { rows, notes } = rowsOf([
      ['社区', '户数'],
      ['东湖街道', ''],
      ['甲', '5'],
      ['西湖街道：', ''],
      ['乙', '6'],
    ]);
    expect(rows.map(({ street, name }) => [street, name])).toEqual([
      ['东湖街道', '甲'],
      ['西湖街道', '乙'],
    ]);
    expect(notes).toContainEqual({ code: 'headings', values: { count: '2' } });
  });
});

test('figures without a name are a problem, unless an id says whose they are', () => {
  const { rows } = rowsOf([
    ['编号', '社区', '户数'],
    ['', '', '5'],
    ['c7', '', '6'],
  ]);
  expect(rows.map(({ id, problems }) => [id, problems.map(({ code }) => code)])).toEqual([
    ['', ['no-name']],
    ['c7', []],
  ]);
});

test('the same name twice in one street is told with the row of the first, in two streets it is not', () => {
  const { rows } = named(['东', '甲', '5'], ['西', '甲', '6'], ['东', '甲', '7']);
  expect(rows.map(({ problems }) => problems)).toEqual([
    [],
    [],
    [{ column: 1, code: 'duplicate-name', values: { row: '2' } }],
  ]);
});

test("a street's own row has no community name, and says what only streets have", () => {
  const { rows } = rowsOf([
    ['街道', '社区', '类别', '户数', '社区卫生服务中心', '未来户数'],
    ['东湖街道', '', '街道', '9000', '1', '5'],
    ['东湖镇', '', '乡镇', '', '2', ''],
    ['', '甲', '城市', '5', '', ''],
  ]);
  expect(
    rows.map(({ kind, street, name, settlement, figures, problems }) => [
      kind,
      street,
      name,
      settlement,
      figures,
      problems.map(({ code }) => code),
    ]),
  ).toEqual([
    [
      'street',
      '东湖街道',
      '',
      'street',
      { households: '9000', 'health-centres': '1' },
      ['community-only'],
    ],
    ['street', '东湖镇', '', 'township', { 'health-centres': '2' }, []],
    ['community', '东湖镇', '甲', 'urban', { households: '5' }, []],
  ]);
});

test.each([
  ['城市', 'urban'],
  ['城镇', 'urban'],
  ['Urban', 'urban'],
  ['居委会', 'urban'],
  ['农村', 'rural'],
  ['村', 'rural'],
  ['Rural (village)', 'rural'],
  ['rural', 'rural'],
  ['—', ''],
  ['', ''],
])('%j as the kind of a community is %j', (text, settlement) => {
  const { rows } = rowsOf([
    ['社区', '城乡'],
    ['甲', text],
  ]);
  expect(rows.map((row) => [row.settlement, row.problems])).toEqual([[settlement, []]]);
});

test('dashes are counted as not filled in', () => {
  expect(named(['东', '甲', '—'], ['东', '乙', '不详']).notes).toContainEqual({
    code: 'dashes',
    values: { count: '2' },
  });
});

test('rows of a text table keep their numbers over blank lines', async () => {
  const bytes = new TextEncoder().encode('社区,户数\n\n甲,5\n\n乙,x\n');
  const table = await tableIn(bytes, 'a.csv');
  const { rows } = readRegister(table, matchHeaders(table, TARGETS), TARGETS);
  expect(rows.map(({ row, problems }) => [row + 1, problems.length])).toEqual([
    [3, 0],
    [5, 1],
  ]);
});

test('cells of a workbook that are no plain figures', async () => {
  const bytes = workbook([
    ['社区', '户数', '警务室'],
    ['日期', new Date(Date.UTC(2020, 4, 1)), true],
    ['成数', { t: 'n', v: 0.05, z: '0%' }, false],
    ['算式', { t: 'n', f: '600+600', v: 1200 }, '有'],
    ['没算过', { t: 'n', f: '600+600' }, ''],
    ['出错', { t: 'e', v: 0x2a }, 1],
    ['文本', { t: 's', v: '1200' }, 0],
    ['很长', 123456789012345, ''],
    ['科学', { t: 'n', v: 1.2e3 }, ''],
    [new Date(Date.UTC(2020, 2, 1)), 5, ''],
  ]);
  const table = await tableIn(bytes);
  const { rows } = readRegister(table, matchHeaders(table, TARGETS), TARGETS);
  expect(
    rows.map(({ name, figures, problems }) => [name, figures, problems.map(({ code }) => code)]),
  ).toEqual([
    ['日期', { 'police-rooms': '1' }, ['a-date']],
    ['成数', { 'police-rooms': '0' }, ['percent']],
    ['算式', { households: '1200', 'police-rooms': '1' }, []],
    ['没算过', {}, ['no-result']],
    ['出错', { 'police-rooms': '1' }, ['formula-error']],
    ['文本', { households: '1200', 'police-rooms': '0' }, []],
    ['很长', {}, ['too-large']],
    ['科学', { households: '1200' }, []],
    ['2020-03-01', { households: '5' }, ['a-date-name']],
  ]);
});

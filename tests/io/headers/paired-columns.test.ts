// Heads that name several figures and cells that state them: taken apart, or asked about where a cell does not state as many.
import { expect, test } from 'vitest';
import { namesOf } from '../../../src/io/headers/header-guess.ts';
import { headsOf, piecesOf } from '../../../src/io/headers/paired-heads.ts';
import {
  linesOf,
  matchedAs,
  readAsRows,
  tableIn,
  TARGETS,
  toldOf,
  workbook,
} from '../register/tables.ts';

const SIZES = ['households', 'population'];
const AREAS = ['indoor-service-floor-area', 'activity-floor-area'];

test.each([
  ['户数/人口', ['户数', '人口']],
  ['户数（户）／常住人口（人）', ['户数（户）', '常住人口（人）']],
  ['户数/人口（户/万人）', ['户数（户）', '人口（万人）']],
  ['户数（人口）', ['户数', '人口']],
  ['户数\n人口', ['户数', '人口']],
  ['户数 / 人口', ['户数', '人口']],
  ['Households / Population', ['Households', 'Population']],
  ['服务用房面积（其中：活动面积）', ['服务用房面积', '其中：活动面积']],
  ['用房总计，其中：办公面积、活动面积', ['用房总计', '其中：办公面积', '其中：活动面积']],
  ['户数', null],
  ['户数/户', null],
  ['用地面积/㎡', null],
  ['户数（户、人）', null],
  ['街道/社区', null],
  ['户数/网格', null],
  ['其中：活动面积', null],
])('%s', (text, heads) => {
  expect(headsOf(text, namesOf(TARGETS))).toEqual(heads);
});

test.each([
  ['1200/3500', ['1200', '3500']],
  ['1,200户／3,500人', ['1,200户', '3,500人']],
  ['300（其中：120）', ['300', '120']],
  ['300，其中120', ['300', '120']],
  ['1200\n3500', ['1200', '3500']],
  ['1200/—', ['1200', '—']],
  ['1200', null],
  ['1,200', null],
  ['1/2/3', null],
  ['甲/乙', null],
])('a cell that says %j', (text, pieces) => {
  expect(piecesOf(text, 2)).toEqual(pieces);
});

test('two figures a cell are two columns; a total line too; a cell with one figure is asked about, at its place in the file', () => {
  const read = readAsRows(
    linesOf(`
      街道,社区,户数/人口,社区工作者
      东湖街道,甲社区,1200/3500,5
      东湖街道,乙社区,900户/2600人,4
      东湖街道,丙社区,800,3
      东湖街道,丁社区,,2
      合计,,2100/6100,14`),
  );
  expect(toldOf(read, ...SIZES, 'community-workers')).toEqual([
    '东湖街道 甲社区 1200 3500 5',
    '东湖街道 乙社区 900 2600 4',
    '东湖街道 丙社区 - - 3 not-several not-several',
    '东湖街道 丁社区 - - 2',
    '(totals 6)',
  ]);
  expect(read.rows[2]?.problems.map(({ values }) => values)).toEqual([
    { text: '800', cell: 'C4' },
    { text: '800', cell: 'C4' },
  ]);
  expect(read.sums.map(({ stated }) => stated)).toEqual(['2100', '6100']);
  expect(read.notes).toContainEqual({ code: 'taken-apart', values: { names: '户数/人口' } });
});

test.each([
  ['服务用房面积（其中：活动面积）', '300（120）'],
  ['服务用房面积，其中：活动面积', '300/120'],
])('a part in the same column as its whole: %s', (head, cell) => {
  const read = readAsRows({
    ...linesOf('社区'),
    rows: [
      ['社区', head],
      ['甲社区', cell],
    ],
  });
  expect(toldOf(read, ...AREAS)).toEqual(['甲社区 300 120']);
});

test('a head merged over the columns of its figures', async () => {
  const bytes = workbook(
    [
      ['社区', '服务用房面积（其中：活动面积）', '', '户数/人口', ''],
      ['甲社区', 300, 120, 1200, 3500],
    ],
    (sheet) => {
      sheet['!merges'] = [1, 3].map((c) => ({ s: { r: 0, c }, e: { r: 0, c: c + 1 } }));
    },
  );
  expect(toldOf(readAsRows(await tableIn(bytes)), ...AREAS, ...SIZES)).toEqual([
    '甲社区 300 120 1200 3500',
  ]);
});

test.each([
  [
    ['服务用房面积', '其中：活动面积'],
    ['indoor-service-floor-area', 'activity-floor-area'],
  ],
  [
    ['服务用房面积', '活动面积（其中）'],
    ['indoor-service-floor-area', 'activity-floor-area'],
  ],
  [
    ['配建服务用房总面积', '#活动面积'],
    ['alike: indoor-service-floor-area', 'activity-floor-area'],
  ],
  [
    ['服务用房面积（其中：活动面积）', '户数'],
    ['alike: indoor-service-floor-area', 'households'],
  ],
])('a whole and its part: %j', (headers, expected) => {
  expect(matchedAs(['社区', ...headers]).slice(1)).toEqual(expected);
});

test('one figure a cell below a head that names two is not read, and that is said', () => {
  const { rows, notes } = readAsRows(
    linesOf(`
      社区,户数/人口,社区工作者
      甲社区,1200,5
      乙社区,900,4`),
  );
  expect(rows.map(({ figures }) => figures)).toEqual([
    { 'community-workers': '5' },
    { 'community-workers': '4' },
  ]);
  expect(notes).toEqual([{ code: 'several-unread', values: { names: '户数/人口' } }]);
});

test('words divided by a stroke in the rows are no heads', () => {
  const table = linesOf(`
    社区,户数,设施
    甲社区,1200,警务室/图书室
    乙社区,900,图书室`);
  expect(readAsRows(table).table).toBe(table);
});

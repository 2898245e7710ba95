// Headers as the format names them and as offices write them, and rows as they are read below them.
import { expect, test } from 'vitest';
import { batchHead, figuresIn } from '../../../src/io/batch/batch-columns.ts';
import { rowAt } from '../../../src/core/batch/row-at.ts';
import type { BatchRow } from '../../../src/core/columns/batch-plan.ts';
import type { Read } from '../../../src/core/plan/problem.ts';
import { openRows } from '../../../src/core/batch/batch.ts';
import { rowFiller } from '../../../src/io/batch/row-filler.ts';
import { decodeUtf8, spansOf } from '../../../src/io/batch/spans.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';

const { rulebook } = builtinRules();
const DAY = '2026-11-21';
const means = (header: string) => {
  const [column] = batchHead([['id', 'place', header]], rulebook, DAY).columns.slice(2);
  const meaning = column?.meaning ?? null;
  if (meaning === null || typeof meaning === 'string') return meaning;
  return `${meaning.figure.from}.${meaning.figure.id}`;
};

test.each([
  ['street', 'street'],
  ['kind', 'kind'],
  ['settlement', 'settlement'],
  ['households', 'fact.households'],
  ['siteArea', 'fact.siteArea'],
  ['existing.nurses', 'existing.nurses'],
  ['existing.no-such-thing', null],
  ['fact.party-members', 'fact.party-members'],
  ['常住人口（人）', 'fact.population'],
  ['城乡类别', 'settlement'],
  ['所属街道', 'street'],
  ['镇街类型', 'kind'],
  ['街道（乡镇）', 'street'],
  ['街道/乡镇', 'street'],
  ['街道或乡镇', 'kind'],
  ['办公用房面积（㎡）', 'existing.office-floor-area'],
  ['联系电话', null],
])('%s means %s', (header, meaning) => {
  expect(means(header)).toBe(meaning);
});

test('ids alone are taken as they are written, below a title too; one that is there twice is not', () => {
  const ids = ['id', 'place', 'households', 'existing.nurses'];
  const head = batchHead([['社区表'], ids, ['a', '110101', '5', '']], rulebook, DAY);
  expect(head.headerRow).toBe(1);
  expect(head.columns.map(({ header }) => header)).toEqual(ids);
  expect(figuresIn(head).map(({ id, whole }) => `${id} ${String(whole)}`)).toEqual([
    ...['households true', 'nurses true'],
  ]);
  const twice = batchHead([['id', 'place', 'households', 'households']], rulebook, DAY).columns;
  expect(twice.map(({ meaning }) => meaning !== null)).toEqual([true, true, true, false]);
});

test.each([
  ['2035年户数', 'to-come', 'future-households'],
  ['2035年社区工作者', 'to-come', 'community-workers'],
  ['规划户数', 'to-come', 'future-households'],
  ['户籍人口总数', 'alike', 'population'],
])('nothing is taken from %s in silence', (header, code, target) => {
  const { columns } = batchHead([['id', 'place', header]], rulebook, DAY);
  const { meaning, doubt } = columns[2] ?? { meaning: null, doubt: null };
  expect([meaning, doubt?.code, doubt?.target.id]).toEqual([null, code, target]);
});

test('of several years the latest that has come is judged, by the day that the file is judged by', () => {
  const rows = [['id', 'place', '2020年户数', '2025年户数', '2035年户数']];
  const means = (asOf: string) =>
    batchHead(rows, rulebook, asOf).columns.map(({ meaning }) => meaning !== null);
  expect(means(DAY)).toEqual([true, true, false, true, false]);
  expect(means('2024-01-01')).toEqual([true, true, true, false, false]);
});

test('a title above the header is passed over', () => {
  const rows = [
    ['社区基本情况表'],
    ['区划代码', '街道', '社区名称', '户数'],
    ['445202', '东湖街道', '湖东', '12'],
  ];
  const head = batchHead(rows, rulebook, DAY);
  expect(head.headerRow).toBe(1);
  expect(figuresIn(head)).toEqual([{ from: 'fact', id: 'households', whole: true }]);
});

const HEADER = ['id', 'place', 'street', 'settlement', 'households', 'siteArea'];
function read(
  cells: readonly string[],
  place: string | null = null,
  header: readonly string[] = HEADER,
): Read<BatchRow> {
  const head = batchHead([header], rulebook, DAY);
  const settings = { asOf: DAY, horizon: 2026, packs: [] };
  const rows = openRows(rulebook, settings, figuresIn(head), decodeUtf8);
  const problems = rowFiller(head, rulebook, place, rows)(spansOf(cells, 7));
  return problems.length === 0
    ? { ok: true, value: rowAt(rows.block, 0, rows) }
    : { ok: false, problems: [...problems] };
}

test('what a row does not say is unknown, and a street is told by its name', () => {
  expect(read(['', '', '城关镇', '村', '—', '3亩'], '445202')).toEqual({
    ok: true,
    value: {
      ...{ id: '7', name: '', place: '445202', street: '城关镇', kind: 'township', seat: null },
      ...{
        settlement: 'rural',
        development: null,
        countyClass: 'prefecture-city',
        figures: ['', '2000'],
      },
    },
  });
});

const CLASSED = ['id', 'place', 'countyClass', 'households'];

test('the class of a county may be said where the code tree leaves it open, and nowhere else', () => {
  const row = read(['a', '445222', '国家级贫困县', '1'], null, CLASSED);
  expect(row.ok && row.value.countyClass).toBe('national-poverty');
  const district = read(['a', '445202', '省级贫困县', '1'], null, CLASSED);
  expect(district.ok ? [] : district.problems.map(({ code }) => code)).toEqual([
    'class-of-district',
  ]);
});

test('the county is the beginning of a long code', () => {
  const row = read(['445202001001', '', '东湖街道', '城市', '1', '1']);
  expect(row.ok && row.value.place).toBe('445202');
});

test.each([
  [['a', '445202', 'x', 'neither', '1', '1'], 'settlement', 'no-such-choice'],
  [['a', '445202', 'x', 'urban', '1.5', '1'], 'households', 'not-whole'],
  [['a', '445202', 'x', 'urban', '-1', '1'], 'households', 'negative'],
  [['a', '445202', 'x', 'urban', '1', '1.2345678'], 'siteArea', 'too-many-places'],
  [['a', '', 'x', 'urban', '1', '1'], 'place', 'missing'],
  [['a', '445202', 'x', 'urban', '1'], '', 'row-length'],
])('%j is refused at %s', (cells, path, code) => {
  const row = read(cells);
  expect(row.ok ? [] : row.problems.map((one) => [one.path, one.code])).toEqual([[path, code]]);
});

// Tables of planners: households and people to come, their year, and what registers exported before say of gaps.
import { expect, test } from 'vitest';
import { matchHeaders } from '../../../src/io/headers/headers.ts';
import { blankStreet } from '../../../src/state/draft/district.ts';
import { takeRows } from '../../../src/state/register/take-rows.ts';
import { SAMPLES } from '../../../src/state/samples/samples.ts';
import { matchedAs, rowsOf, TARGETS } from './tables.ts';

const CHOICES = { street: '东湖街道', settlement: '', elsewhere: 'ask' } as const;

function taken(rows: readonly (readonly string[])[]) {
  const plan = SAMPLES[0]?.make('zh');
  if (plan === undefined) throw new Error('no sample');
  const empty = { ...plan, streets: [blankStreet('s1', '东湖街道')], edited: true };
  return takeRows(empty, rowsOf(rows).rows, TARGETS, CHOICES);
}

test.each([
  ['规划户数', '规划人口'],
  ['未来户数（户）', '未来人口（人）'],
  ['2035年规划户数', '2035年规划总人口'],
  ['目标年户数', '目标年人口'],
  ['规划期末户数', '规划期末人口'],
  ['预测户数（2030）', '预测人口（2030）'],
  ['Future households', 'Future population'],
  ['Projected households', 'Projected population'],
  ['Households (planned)', 'Planned residents'],
])('%s and %s are figures to come', (households, population) => {
  expect(matchedAs(['社区名称', '户数', '人口', households, population])).toEqual([
    ...['name', 'households', 'population'],
    ...['future-households', 'future-population'],
  ]);
});

test('a head of two rows tells today from what is to come', () => {
  expect(
    matchedAs(['社区名称', '现状', '现状', '规划', '规划'], ['', '户数', '人口', '户数', '人口']),
  ).toEqual(['name', 'households', 'population', 'future-households', 'future-population']);
});

test.each(['目标年', '规划目标年', '规划水平年', 'Target year', 'Horizon year'])(
  '%s is the year of the figures to come',
  (header) => {
    expect(matchedAs(['社区名称', '户数', header, '规划户数'])[2]).toBe('target-year');
  },
);

test('the year goes to the plan, the figures to their communities', () => {
  const { draft, changes, waiting } = taken([
    ['社区名称', '户数', '规划户数', '规划人口', '目标年'],
    ['甲社区', '1200', '1500', '4600', '2035年'],
    ['乙社区', '900', '', '', '2035'],
  ]);
  expect(waiting).toEqual([]);
  expect(draft.growth).toEqual({ year: '2035' });
  expect(changes.map(({ target, to }) => [target, to])).toEqual([['target-year', '2035']]);
  expect(draft.streets[0]?.communities.map(({ future }) => future)).toEqual([
    { households: '1500', population: '4600' },
    { households: '', population: '' },
  ]);
});

test('a year in the header of figures to come counts as theirs', () => {
  const { draft } = taken([
    ['社区名称', '户数', '2035年规划户数'],
    ['甲社区', '1200', '1500'],
  ]);
  expect(draft.growth).toEqual({ year: '2035' });
});

test('a row of another year waits, and what is no year is asked about', () => {
  const { waiting, draft } = taken([
    ['社区名称', '规划户数', '目标年'],
    ['甲社区', '1500', '2035'],
    ['乙社区', '900', '2040'],
  ]);
  expect(waiting).toEqual([{ row: 2, code: 'another-year', values: { year: '2035' } }]);
  expect(draft.streets[0]?.communities).toHaveLength(1);
  const { rows } = rowsOf([
    ['社区名称', '规划户数', '目标年'],
    ['甲社区', '1500', '近期'],
  ]);
  expect(rows[0]?.problems.map(({ code }) => code)).toEqual(['not-a-year']);
});

test('registers exported before: how a gap is closed is read as a remark', () => {
  const office = '办公用房面积';
  const label = TARGETS.find(({ id }) => id === 'office-floor-area')?.label ?? {
    zh: office,
    en: '',
  };
  const { draft } = taken([
    [
      '社区名称',
      ...['补缺方式', '补缺期限', '责任单位', '补缺备注'].map((one) => `${label.zh}（${one}）`),
    ],
    ['甲社区', '租用', '2027-12-31', '街道办', '老楼'],
    ['乙社区', '新建', '2028-06-30', '', ''],
  ]);
  expect(
    draft.streets[0]?.communities.map(({ remarks }) => remarks?.['office-floor-area']),
  ).toEqual([
    { remedy: '租用', year: '2027', who: '街道办', reason: '老楼' },
    { remedy: '新建', year: '2028', reason: '2028-06-30' },
  ]);
  const english = ['how the gap is closed', 'deadline', 'responsible unit', 'note'];
  expect(matchedAs(['Community', ...english.map((one) => `${label.en} (${one})`)])).toEqual([
    'name',
    ...['remedy', 'year', 'who', 'reason'].map((key) => `remarks:office-floor-area:${key}`),
  ]);
});

test('of two years the one that has not come is of what is to come, and the latest that has is of today', () => {
  const targets = (headers: readonly string[]) =>
    matchHeaders({ rows: [[...headers], ['甲社区', '1', '2', '3']] }, TARGETS, 2026).columns.map(
      ({ target }) => target,
    );
  expect(targets(['社区名称', '2025年户数', '2035年户数', '2035年人口'])).toEqual([
    ...['name', 'households', 'future-households', 'future-population'],
  ]);
  expect(targets(['社区名称', '2024年户数', '2026年户数', '常住人口'])).toEqual([
    ...['name', null, 'households', 'population'],
  ]);
});

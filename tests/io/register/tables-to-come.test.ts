// Figures to come, by whatever a table says so: the year in heads further down, a title above them, or the title of the whole.
import { expect, test } from 'vitest';
import { linesOf, readAsRows, toldOf } from './tables.ts';

const SIZES = ['households', 'population', 'future-households', 'future-population', 'target-year'];
const told = (text: string) => toldOf(readAsRows(linesOf(text)), ...SIZES);

const FIRST = `
  社区,户数,常住人口
  甲社区,1200,3500`;

test.each([
  ['社区,2030年户数,2030年常住人口', '2030'],
  ['社区,2030年,\n,户数,人口', '2030'],
  ['2030年规划预测,,\n社区,户数,常住人口', '2030'],
  ['社区,规划户数,规划人口', '-'],
  ['二、远期,,\n社区,户数,常住人口', '-'],
])('below other heads: %s', (heads, year) => {
  const [now, later] = told([FIRST, ',,', heads, '乙社区,1500,4500'].join('\n'));
  expect([now, later]).toEqual(['甲社区 1200 3500 - - -', `乙社区 - - 1500 4500 ${year}`]);
});

test('a year that has come, or a title of today, changes nothing', () => {
  expect(
    told([FIRST, ',,', '社区,2025年户数,2025年常住人口', '乙社区,900,2600'].join('\n'))[1],
  ).toBe('乙社区 900 2600 - - -');
  expect(told(`国土空间规划（2021-2035年）社区现状\n${FIRST.trim()}`)).toEqual([
    '甲社区 1200 3500 - - -',
  ]);
});

test('below a title of figures to come what names no year is asked about, unless other columns are to come', () => {
  const { match } = readAsRows(linesOf(`东湖街道2035年规划人口预测表\n${FIRST.trim()}`));
  expect(match.columns.map(({ target, doubt }) => target ?? doubt)).toEqual([
    'name',
    { code: 'alike', target: 'future-households' },
    { code: 'alike', target: 'future-population' },
  ]);
  expect(
    told('2035年规划人口预测表\n社区,户数,人口,规划户数,规划人口\n甲社区,1200,3500,1500,4500'),
  ).toEqual(['甲社区 1200 3500 1500 4500 -']);
});

test('facilities of a year that has not come are none of today: asked about, unless those of today stand beside', () => {
  const matched = (text: string) =>
    readAsRows(linesOf(text)).match.columns.map(
      ({ target, doubt }) => target ?? (doubt === null ? null : `${doubt.code}: ${doubt.target}`),
    );
  const [office, asked] = ['office-floor-area', 'alike: office-floor-area'];
  expect(matched('社区,2030年办公用房面积,2025年办公用房面积\n甲社区,400,320')).toEqual([
    ...['name', null, office],
  ]);
  expect(matched('社区,户数,2030年办公用房面积\n甲社区,1200,400')).toEqual([
    ...['name', 'households', asked],
  ]);
  expect(matched('社区,户数,近期建设（2026-2030）\n,,办公用房面积\n甲社区,1200,400')).toEqual([
    ...['name', 'households', asked],
  ]);
  expect(matched('东湖街道2030年规划用房表\n社区,办公用房面积\n甲社区,400')).toEqual([
    ...['name', asked],
  ]);
  expect(matched(`${FIRST}\n,,\n2030年,,\n社区,办公用房面积,警务室\n甲社区,400,1`)).toEqual([
    ...['name', 'households', 'population', asked, 'alike: police-rooms'],
  ]);
});

test('a title over some columns only says nothing of the others', () => {
  const head = '社区,现状,,规划新增\n,户数,人口,社区工作者';
  expect(told(`${head}\n甲社区,1200,3500,1`)).toEqual(['甲社区 1200 3500 - - -']);
});

test('a title further down is no community, whatever it says', () => {
  expect(
    told([FIRST, ',,', '西湖片区,,', '社区,户数,常住人口', '丙社区,800,2400'].join('\n')),
  ).toEqual(['甲社区 1200 3500 - - -', '丙社区 800 2400 - - -', '(remarks 4)', '(repeated 5)']);
});

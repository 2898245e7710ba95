// A second table below the first: of the same kind it is read on, by its own heads and units; of another kind it is left out, and said.
import { expect, test } from 'vitest';
import { matchAt } from '../../../src/io/headers/headers.ts';
import { readRegister } from '../../../src/io/register/read-register.ts';
import { linesOf, readAsRows, TARGETS, toldOf } from './tables.ts';

const SIZES = ['households', 'population'];
const told = (text: string, ...more: readonly string[]) =>
  toldOf(readAsRows(linesOf(text)), ...SIZES, ...more);

const FIRST = `
  社区,户数,常住人口
  甲社区,1200,3500
  乙社区,900,2600`;
const TAKEN = ['甲社区 1200 3500', '乙社区 900 2600'];

test.each([
  ['people', ['姓名,职务,电话', '张三,书记,13800000001', '李四,委员,13800000002']],
  ['people by English heads', ['Name,Role,Phone', 'Zhang San,head,13800000001', 'Li Si,,5']],
  ['facilities with figures', ['设施,数量,面积', '文化广场,1,300', '警务室,2,60']],
  ['facilities of communities', ['社区,设施名称,面积', '甲社区,文化站,300', '丁社区,3,60']],
  ['other figures of communities', ['社区,帮扶对象,走访对象', '丁社区,30,50', '戊社区,20,40']],
  ['estates', ['小区名称,户数,常住人口', '东苑,300,900', '西苑,200,600']],
  ['heads that nobody knows', ['网格长,楼栋长,中心户', '王五,赵六,3', '孙七,4,5']],
])('%s, below a blank line', (_, lines) => {
  expect(told([FIRST, ',,', ...lines].join('\n'))).toEqual([
    ...TAKEN,
    '(other-table 5)',
    '(other-table 6)',
    '(other-table 7)',
  ]);
});

test('right below the last row, under a title of its own, with a total and a signature below', () => {
  const read = readAsRows(
    linesOf(`${FIRST}
      社区干部,,
      姓名,职务,补贴
      张三,书记,300
      合计,1,300
      填表人：王某,,`),
  );
  expect(toldOf(read, ...SIZES)).toEqual([
    ...TAKEN,
    '(other-table 4)',
    '(other-table 5)',
    '(other-table 6)',
    '(other-table 7)',
    '(remarks 8)',
  ]);
  expect(read.notes).toContainEqual({
    code: 'other-table',
    values: { count: '4', names: '4–7: 姓名 · 职务 · 补贴' },
  });
  expect(read.sums).toEqual([
    { target: 'households', taken: '2100', stated: null },
    { target: 'population', taken: '6100', stated: null },
  ]);
});

test('what was left out can be read by its own heads instead', () => {
  const { otherHeads, table } = readAsRows(
    linesOf(`${FIRST}
      ,,
      小区名称,户数,人口
      东苑,300,900`),
  );
  expect(otherHeads).toEqual([4]);
  const match = matchAt(table, otherHeads[0] ?? 0, TARGETS);
  expect(toldOf(readRegister(table, match, TARGETS), ...SIZES)).toEqual([
    '东苑 300 900',
    '(other-table 1)',
    '(other-table 2)',
    '(other-table 3)',
  ]);
});

test('a register goes on below another table once it is headed again', () => {
  expect(
    told(`${FIRST}
      姓名,职务,电话
      张三,书记,13800000001
      社区,户数,常住人口
      丙社区,800,2400`),
  ).toEqual([...TAKEN, '丙社区 800 2400', '(other-table 4)', '(other-table 5)', '(repeated 6)']);
});

test('the same kind of table for another street is read on, in its own order and unit', () => {
  expect(
    told(
      `
      东湖街道社区情况表,,,
      社区,户数,常住人口,办公用房面积
      甲社区,1200,3500,320
      ,,,
      西湖镇社区情况表,,,
      单位：万人,,,
      社区,常住人口,户数,办公用房面积
      乙社区,0.26,900,180`,
      'office-floor-area',
    ),
  ).toEqual([
    '甲社区 1200 3500 320',
    '西湖镇 乙社区 900 2600 180',
    '(headings 5)',
    '(remarks 6)',
    '(repeated 7)',
  ]);
});

test('heads of two rows are known again, the same or others', () => {
  const same = `
      序号,社区,基本情况,,服务用房,
      ,,户数,常住人口,办公用房面积,活动场所面积
      1,甲社区,1200,3500,120,60
      ,,,,,
      序号,社区,基本情况,,服务用房,
      ,,户数,常住人口,办公用房面积,活动场所面积
      1,乙社区,900,2600,100,50`;
  expect(told(same, 'activity-floor-area')).toEqual([
    '甲社区 1200 3500 60',
    '乙社区 900 2600 50',
    '(repeated 5)',
    '(repeated 6)',
  ]);
  const others = `
      社区,户数,常住人口
      甲社区,1200,3500
      ,,
      社区,常住,
      ,人口,户数
      乙社区,2600,900`;
  expect(told(others)).toEqual([
    '甲社区 1200 3500',
    '乙社区 900 2600',
    '(repeated 4)',
    '(repeated 5)',
  ]);
});

test('the first of two tables is read, however much more the second states', () => {
  const text = `
      社区,户数,常住人口
      甲社区,1200,3500
      ,,
      社区,户数,常住人口,办公用房面积,社区工作者
      乙社区,900,2600,300,4`;
  expect(told(text, 'office-floor-area')).toEqual([
    '甲社区 1200 3500 -',
    '乙社区 900 2600 300',
    '(repeated 4)',
  ]);
});

test('another table above the register is said too', () => {
  const read = readAsRows(
    linesOf(`
      社区工作人员,,
      姓名,职务,电话
      张三,书记,13800000001
      李四,委员,13800000002
      ,,
      单位：户、人,,
      社区,户数,常住人口
      甲社区,1200,3500`),
  );
  expect(toldOf(read, ...SIZES)).toEqual([
    '甲社区 1200 3500',
    '(other-table 2)',
    '(other-table 3)',
    '(other-table 4)',
  ]);
  expect(read.notes).toContainEqual({
    code: 'other-table',
    values: { count: '3', names: '2–4: 姓名 · 职务 · 电话' },
  });
});

test.each([
  ['社区,常住人口,户数', '乙社区,0.26,900', '900 2600'],
  ['社区,常住人口（人）,户数', '乙社区,2600,900', '900 2600'],
  ['社区,户数,常住人口\n,户,人', '乙社区,900,2600', '900 2600'],
])('the unit of a column holds below heads that state none: %s', (heads, line, stated) => {
  expect(
    told(['社区,户数,常住人口（万人）', '甲社区,1200,0.35', ',,', heads, line].join('\n')).slice(
      0,
      2,
    ),
  ).toEqual(['甲社区 1200 3500', `乙社区 ${stated}`]);
});

test('people counted one by one below are none of the ten thousands above', () => {
  expect(
    told(`
      单位：户、万人,,
      社区,户数,常住人口
      甲社区,1200,0.35
      ,,
      单位：人,,
      社区,户数,人口
      乙社区,900,2600`).slice(0, 2),
  ).toEqual(['甲社区 1200 3500', '乙社区 900 2600']);
});

test('of several years below, the latest; rows of a list without heads are asked about', () => {
  const years = `${FIRST}
      社区,2024年户数,2025年户数
      丙社区,700,800`;
  expect(told(years)).toEqual([...TAKEN, '丙社区 800 -', '(repeated 4)']);
  const list = [FIRST, ',,', '文化广场,1,300', '街心公园,2,60', '丁社区,700,2100', '', '戊村,5,9'];
  expect(told(list.join('\n'))).toEqual([
    ...TAKEN,
    '文化广场 1 300 set-apart',
    '街心公园 2 60 set-apart',
    '丁社区 700 2100',
    '戊村 5 9',
  ]);
});

test('a long table above does not hide the register', () => {
  const people = Array.from(
    { length: 20 },
    (_, at) => `委员${String(at)},委员,1380000${String(at)}`,
  );
  const { rows, notes } = readAsRows(
    linesOf(
      ['姓名,职务,电话', ...people, ',,', '社区,户数,常住人口', '甲社区,1200,3500'].join('\n'),
    ),
  );
  expect(rows.map(({ name, figures }) => [name, figures['households']])).toEqual([
    ['甲社区', '1200'],
  ]);
  expect(notes).toContainEqual({
    code: 'other-table',
    values: { count: '21', names: '1–21: 姓名 · 职务 · 电话' },
  });
});

test('columns under heads further down that stand for nothing are named', () => {
  const { notes } = readAsRows(
    linesOf(`${FIRST}
      社区,户数,走访对象
      丙社区,800,24`),
  );
  expect(notes).toContainEqual({ code: 'below-unread', values: { count: '1', names: '走访对象' } });
});

test.each([
  ['a name without figures', ['丙,不详,'], ['丙 - - set-apart']],
  ['a remark of two cells', ['联系人,王某,'], ['(remarks 5)']],
  [
    'a street and its communities',
    ['西湖镇,,', '丙社区,800,2400'],
    ['西湖镇 丙社区 800 2400', '(headings 5)'],
  ],
])('%s below a blank line are no other table', (_, lines, expected) => {
  const read = told([FIRST, ',,', ...lines].join('\n'));
  expect(read.slice(TAKEN.length)).toEqual(expected);
});

// What columns mean: the usual names in both languages, headers of several rows, units, and what must be asked.
import { describe, expect, test } from 'vitest';
import { matchAt, matchHeaders } from '../../../src/io/headers/headers.ts';
import { matchedAs, rowsOf, tableOf, TARGETS } from '../register/tables.ts';

const USUAL: Readonly<Record<string, readonly string[]>> = {
  households: [
    '户数',
    '常住户数',
    '居民户数',
    '总户数',
    '户数（户）',
    '常住户数（2025年底）',
    '居民 户数\n（户）',
    'Households',
    'No. of households',
    'HH',
    'Number of Households',
  ],
  population: [
    '人口',
    '常住人口',
    '总人口',
    '人口数',
    '人口(人)',
    '常住人口（万人）',
    '人口（常住）',
    '2025年末常住人口',
    'Population',
    'Residents',
    'Population (persons)',
  ],
  name: [
    '社区名称',
    '社区',
    '居委会',
    '社区（村）名称',
    '村（居）名称',
    '社区\n名称',
    'Community',
    'Community name',
    'community',
  ],
  street: [
    '街道',
    '街镇',
    '镇街',
    '所属街道',
    '街道（乡镇）',
    '街道/乡镇',
    '乡镇（街道）',
    '镇（街道）',
    '街道办事处',
    'Street',
    'Street name',
    'Sub-district',
    'Township',
  ],
  settlement: ['城乡', '城乡类别', '社区类型', '类别', 'Urban/rural', 'Settlement'],
  'office-floor-area': [
    '办公用房面积',
    '办公用房面积(㎡)',
    '办公用房（平方米）',
    '办公用房',
    '办公用房面积/㎡',
    '现有办公用房面积',
    'Office area',
    'Office floor area (m2)',
    '社区办公用房面积（建筑面积）',
  ],
  'activity-floor-area': [
    '活动场所面积',
    '活动用房面积',
    '活动室面积（m²）',
    'Activity floor area',
  ],
  'indoor-service-floor-area': [
    '社区综合服务设施面积',
    '综合服务设施面积（平方米）',
    '社区综合服务设施（室内）面积',
    'Indoor service floor area',
  ],
  'outdoor-activity-area': [
    '室外活动场所面积',
    '室外活动场地面积（亩）',
    '户外活动场地面积',
    'Outdoor activity area',
  ],
  'green-area': ['绿地面积', '绿化面积（公顷）', 'Green area'],
  'community-workers': [
    '社区工作者',
    '社区工作者人数',
    '社区工作者（人）',
    '专职工作人员',
    '专职社区工作者数',
    'Community workers',
    'Staff',
  ],
  'committee-members': [
    '居委会成员',
    '居（村）委会成员',
    '居委会成员数（人）',
    'Committee members',
  ],
  'police-rooms': ['警务室', '社区警务室（有/无）', '警务室（站）', '警务室(个)', 'Police room'],
  'general-practitioners': ['全科医师', '全科医生（人）', '全科医生数', 'GPs'],
  nurses: ['护士', '注册护士', 'Nurses'],
  'health-centres': ['社区卫生服务中心', '社区卫生服务中心（个）', 'Health centres'],
  siteArea: ['用地面积', '占地面积（公顷）', 'Site area'],
  floorArea: ['总建筑面积', '总建筑面积（万平方米）', 'Total floor area', 'GFA'],
  'future-population': ['规划人口', '未来人口', '规划常住人口'],
};

describe.each(Object.entries(USUAL))('%s', (target, headers) => {
  test.each(headers)('%j', (header) => {
    expect(matchedAs(['甲乙丙', header])[1]).toBe(target);
  });
});

test('every column of a template is recognised by both of its labels', () => {
  for (const language of ['zh', 'en'] as const) {
    const headers = TARGETS.map(({ label }) => label[language]);
    expect(matchedAs(headers)).toEqual(TARGETS.map(({ id }) => id));
  }
});

test.each([
  ['户籍人口', 'alike: population'],
  ['户籍户数', 'alike: households'],
  ['人口（户籍）', 'alike: population'],
  ['Registered population', 'alike: population'],
  ['老年人口', null],
  ['低保户数', 'alike: households'],
  ['序号', null],
  ['备注', null],
  ['联系电话', null],
  ['社区书记姓名', null],
  ['网格数', null],
  ['社区数', null],
  ['No.', null],
])('%s is never taken silently', (header, asked) => {
  expect(matchedAs(['社区', header])).toEqual(['name', asked]);
});

test('what stands beside the real column is left alone without a question', () => {
  expect(matchedAs(['社区', '户籍人口', '常住人口', '流动人口'])).toEqual([
    'name',
    null,
    'population',
    null,
  ]);
});

test('of two columns for one meaning the nearer name is taken, and the other is told of', () => {
  expect(matchedAs(['社区', '总人口', '常住人口'])).toEqual([
    'name',
    'twice: population',
    'population',
  ]);
  expect(matchedAs(['社区', '总户数', '常住户数'])).toEqual([
    'name',
    'twice: households',
    'households',
  ]);
});

describe('headers of several rows', () => {
  test('titles above, a group title merged over two columns, and units below', () => {
    const rows = [
      ['榕城区东兴街道社区基本情况统计表', '', '', '', ''],
      ['单位：户、人、平方米', '', '', '', ''],
      ['序号', '社区', '基本情况', '基本情况', '办公用房'],
      ['', '', '户数', '人口', '面积'],
      ['', '', '户', '人', '㎡'],
      ['1', '甲', '900', '2700', '80'],
    ];
    const match = matchHeaders(tableOf(rows), TARGETS);
    expect(match.headerRow).toBe(4);
    expect(match.columns.map(({ target }) => target)).toEqual([
      null,
      'name',
      'households',
      'population',
      'office-floor-area',
    ]);
    expect(rowsOf(rows).rows.map(({ name, figures }) => [name, figures])).toEqual([
      ['甲', { households: '900', population: '2700', 'office-floor-area': '80' }],
    ]);
  });

  test('a group that means something else does not lend its columns the usual meaning', () => {
    const above = ['社区', '低保', '低保', '户籍', '规划', '社区工作者'];
    const below = ['', '户数', '人数', '人口', '人口', '人数'];
    const [name, ...others] = matchedAs(above, below);
    expect(name).toBe('name');
    expect(others).not.toContain('households');
    expect(others).not.toContain('population');
    expect(others.slice(3)).toEqual(['future-population', 'community-workers']);
  });

  test('a group title written once counts for the blank cells to its right', () => {
    expect(
      matchedAs(['社区', '办公用房', '', '活动场所', ''], ['', '面积', '间数', '面积', '间数']),
    ).toEqual(['name', 'office-floor-area', null, 'activity-floor-area', null]);
  });

  test('the words may stand in either order', () => {
    expect(matchedAs(['社区', '户数', '人口'], ['', '常住', '常住'])).toEqual([
      'name',
      'households',
      'population',
    ]);
  });
});

test.each([
  ['用地面积（公顷）', 'ha'],
  ['用地面积(亩)', 'mu'],
  ['用地面积：平方公里', 'km2'],
  ['用地面积（万㎡）', 'wan'],
  ['用地面积', 'm2'],
  ['人口（万人）', 'wan'],
  ['人口', 'one'],
  ['Site area (ha)', 'ha'],
  ['Site area (mu)', 'mu'],
  ['Population (10,000)', 'wan'],
])('%s counts in %s', (header, unit) => {
  expect(matchHeaders(tableOf([['社区', header]]), TARGETS).columns[1]?.unit).toBe(unit);
});

test('a unit above the table speaks for areas that state none', () => {
  const rows = [['面积单位：亩'], ['社区', '绿地面积', '办公用房面积（㎡）'], ['甲', '3', '80']];
  expect(rowsOf(rows).rows[0]?.figures).toEqual({
    'green-area': '2000',
    'office-floor-area': '80',
  });
});

test('where there is no header the first row is not swallowed', () => {
  const rows = [
    ['甲', '900'],
    ['乙', '800'],
  ];
  const match = matchAt(tableOf(rows), -1, TARGETS);
  expect(match.headerRow).toBe(-1);
  expect(match.columns.map(({ header, target }) => [header, target])).toEqual([
    ['', null],
    ['', null],
  ]);
});

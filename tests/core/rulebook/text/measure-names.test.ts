// The measures that a text names, by the names that papers give them, each by hand.
import { describe, expect, test } from 'vitest';
import {
  alikeMeasures,
  measureNames,
  measuresIn,
} from '../../../../src/core/rulebook/text/measure-names.ts';
import type { Unit } from '../../../../src/core/rulebook/pack.ts';

const measure = (id: string, zh: string, unit: Unit) => ({ id, label: { zh, en: id }, unit });

test.each([
  [
    '物业管理（服务）用房面积',
    'm2',
    ...['物业管理服务用房面积', '物业管理用房面积', '物业服务用房面积'],
    ...['物业管理服务用房', '物业管理用房', '物业服务用房'],
  ],
  ['按面积计的用房建筑面积', 'm2', '按面积计的用房建筑面积', '按面积计的用房'],
  ['绿地面积', 'm2', '绿地面积'],
  ['服务半径面积', 'metre', '服务半径面积'],
  ['甲室（乙）丙室（丁）', 'count', '甲室乙丙室丁', '甲乙丙室丁', '甲室丙室'],
  ['观察床（床位）', 'bed', '观察床床位', '观察床', '观床位'],
  [
    '全科执业医师（家庭医生、村医）',
    'person',
    ...['全科执业医师家庭医生、村医', '全科执业医师家庭医生', '全科执业医师村医'],
    ...['全科家庭医生', '全科执业医师', '全科执业村医', '家庭医生', '村医'],
  ],
  [
    '市级公园广场（城市绿化、派出所、建成区）',
    'count',
    ...['市级公园广场', '市级公园广场城市绿化、派出所、建成区', '市级城市绿化', '市级公派出所'],
    ...['市级公园广场城市绿化', '市级公园广场派出所', '市级公建成区', '市级公园广场建成区'],
    ...['城市绿化', '派出所'],
  ],
  ['井', 'count'],
])('%s goes by these names, the longest first', (label, unit, ...wanted) => {
  const names = measureNames([measure('one', label, unit as Unit)]).map(({ name }) => name);
  expect([...names].sort()).toEqual(wanted.sort());
  const lengths = names.map((name) => name.length);
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
});

describe('a paper calls it', () => {
  test.each([
    ['居住区|绿地率', 'green-area'],
    ['配套的|绿化用地', 'green-area'],
    ['公共绿地', 'residential-public-green-area'],
    ['绿化覆盖率', 'city-green-cover'],
    ['每个镇的|卫生院', 'township-hospitals'],
    ['居家养老服务用房', 'elderly-care-floor-area'],
    ['居家养老服务设施', 'elderly-care-floor-area'],
    ['养老服务用房', 'elderly-care-floor-area'],
    ['社区养老服务设施', 'elderly-care-floor-area'],
    ['托育服务设施', 'childcare-floor-area'],
    ['婴幼儿照护服务设施', 'childcare-floor-area'],
    ['新增|托位', 'childcare-places'],
    ['物业管理办公用房', 'property-office-floor-area'],
    ['物业服务办公用房', 'property-office-floor-area'],
    ['物业管理经营用房', 'property-income-floor-area'],
    ['物业服务经营用房', 'property-income-floor-area'],
    ['其中|经营用房', 'property-income-floor-area'],
    ['业主委员会办公用房', 'owners-committee-floor-area'],
    ['业主委员会的办公用房', 'owners-committee-floor-area'],
    ['全科医生', 'general-practitioners'],
    ['社区居民委员会成员', 'committee-members'],
    ['居民委员会成员', 'committee-members'],
    ['专职社区工作者', 'community-workers'],
    ['办公和居民活动场所', 'premises-floor-area'],
    ['办公和活动场所', 'premises-floor-area'],
    ['办公和活动用房', 'premises-floor-area'],
    ['办公用房和活动场所', 'premises-floor-area'],
    ['办公用房和活动用房', 'premises-floor-area'],
    ['室内服务活动设施', 'indoor-service-floor-area'],
    ['街道综合政务服务平台', 'street-platform-floor-area'],
    ['乡镇综合政务服务平台', 'street-platform-floor-area'],
  ])('%s', (words, id) => {
    const known = measureNames([measure(id, '其他', 'm2')]);
    const text = `${words.replace('|', '')}应当`;
    const said = measuresIn(text, known, null).map(({ from, to }) => text.slice(from, to));
    expect(said).toEqual([words.split('|').at(-1)]);
  });
});

describe('in a text', () => {
  const names = measureNames([
    measure('rooms', '办公用房', 'm2'),
    measure('rooms-for-all', '社区办公用房', 'm2'),
    measure('beds', '办公床位', 'bed'),
    measure('posts', '公用', 'count'),
  ]);
  const said = (text: string, unit: Unit | null) =>
    measuresIn(text, names, unit).map(({ id, from, to }) => [id, from, to]);

  test('the longer name is meant, every time that it stands, and in order', () => {
    expect(said('办公用房和社区办公用房', null)).toEqual([
      ...[['rooms', 0, 4]],
      ['rooms-for-all', 5, 11],
    ]);
    expect(said('办公用房办公用房', 'm2')).toEqual([
      ['rooms', 0, 4],
      ['rooms', 4, 8],
    ]);
    expect(said('办公用房', 'count')).toEqual([['posts', 1, 3]]);
    expect(said('公用办公床位', null)).toEqual([
      ['posts', 0, 2],
      ['beds', 2, 6],
    ]);
    expect(measuresIn('办公用房', [...names].reverse(), null).map(({ id }) => id)).toEqual([
      'rooms',
      'posts',
    ]);
  });

  test('those are alike that share half of their pairs of signs, most first, those named before them', () => {
    const alike = (clause: string, sentence: string, unit: Unit | null) =>
      alikeMeasures(clause, sentence, names, unit);
    expect(alike('办公用品', '', null)).toEqual(['rooms', 'posts']);
    expect(alike('办公用品', '', 'm2')).toEqual(['rooms']);
    expect(alike('社区办公用', '', null)).toEqual(['rooms-for-all', 'rooms', 'posts']);
    expect(alike('社区办公用', '办公床位', null)[0]).toBe('beds');
    expect(alike('办公床', '', null)).toEqual(['beds']);
    expect(alike('用房', '', null)).toEqual([]);
    const many = Array.from({ length: 10 }, (_, at) =>
      measure(`m${String((at * 3) % 10)}`, '广场', 'm2'),
    );
    expect(alikeMeasures('广场', '', measureNames(many), null)).toEqual([
      'm0',
      'm1',
      'm2',
      'm3',
      'm4',
      'm5',
      'm6',
      'm7',
    ]);
  });

  test('of two measures of one name both are meant, and one may stand right behind another', () => {
    const halls = measureNames([measure('a', '大厅', 'm2'), measure('b', '大厅', 'm2')]);
    expect(measuresIn('在大厅', halls, null)).toEqual([
      { id: 'a', from: 1, to: 3 },
      { id: 'b', from: 1, to: 3 },
    ]);
    expect(said('社区办公用房公用', null).map(([id]) => id)).toEqual(['rooms-for-all', 'posts']);
    const room = measureNames([measure('room', '活动室', 'm2')]);
    expect(alikeMeasures('活动', '', room, null)).toEqual(['room']);
  });

  test('of one measure the name counts that shares the most', () => {
    const two = measureNames([
      measure('hall', '文化广场（大型活动）', 'm2'),
      measure('lawn', '草坪场地', 'm2'),
    ]);
    expect(alikeMeasures('文化广场大型，草坪场', '', two, null)).toEqual(['hall', 'lawn']);
  });
});

// Kinds of sentences of regulations: which figures ask for something, of which measure, of what, and for whom.
import { describe, expect, test } from 'vitest';
import { paperFrom } from '../../../../src/core/rulebook/text/paper.ts';
import { entryOf, openIn } from '../../../../src/core/rulebook/text/proposal.ts';
import { entries, opens, proposed, proposedIn } from './read.ts';

const announced = (text: string) =>
  paperFrom(text)
    .filter(({ hasFigures }) => hasFigures)
    .flatMap(proposedIn);
const measures = (sentence: string) => entries(sentence).map(({ measure }) => measure);

describe('asks for nothing that is measured', () => {
  test.each([
    '调整物业区域应当经专有部分面积占比三分之二以上的业主同意。',
    '经百分之二十以上业主提议，应当召开临时会议。',
    '按建筑安装总造价百分之二交存保修金。',
    '临时服务期限不超过六个月。',
    '应当在二十四小时内报告。',
    '预留面积降幅不得超过五个百分点。',
    '计算面积低于一百平方米的按实际配置。',
  ])('%s', (sentence) => expect(proposed(sentence)).toEqual([]));
});

describe('what a share is a share of', () => {
  test.each([
    ['绿地面积占用地总面积的比例不得低于百分之三十。', 'siteArea', false],
    [
      '物业管理用房按照规划许可证载明的地上总建筑面积千分之七配置。',
      'above-ground-floor-area',
      false,
    ],
    ['物业管理用房底层的建筑面积不得少于二分之一。', 'floorArea', true],
    ['文化活动设施开放的面积应当不少于使用面积的百分之九十。', 'one', true],
    ['建成区绿地率不低于35%，绿化覆盖率不低于40%。', 'one', true],
    ['社区党组织成员不少于百分之三十。', 'one', true],
    ['养老床位应当不少于老年人口的百分之三。', 'older-residents', false],
  ])('%s', (sentence, base, isOpen) => {
    const last = proposed(sentence).at(-1);
    expect([last?.base.value, last?.isBaseOpen]).toEqual([base, isOpen]);
  });

  test('of a whole said before, in its sentence or in the one that announces it', () => {
    const income =
      '物业管理用房按照地上总建筑面积千分之七配建，其中物业管理经营用房不少于千分之四。';
    expect(entries(income).map(({ base, per, least }) => [base, per, least])).toEqual([
      ['above-ground-floor-area', '1000', '7'],
      ['above-ground-floor-area', '1000', '4'],
    ]);
    const [green] = announced(
      '一、绿地面积占用地总面积的比例应当符合下列标准：\n（一）新建居住区不低于30%；',
    );
    expect(green && [entryOf(green)['base'], openIn(green)]).toEqual(['siteArea', []]);
  });

  test('a distance is of nothing', () => {
    expect(entries('每千人口应当配建小学，服务半径不大于500米。')).toEqual([
      { measure: 'primary-school-distance', most: '500', force: 'mandatory' },
    ]);
  });
});

describe('of which measure', () => {
  test.each([
    ['物业服务用房应当配置，其中办公用房面积不少于30平方米。', ['property-office-floor-area']],
    ['物业管理办公用房（含业主委员会用房）不少于30平方米。', ['property-office-floor-area']],
    ['养老服务设施人均用地应当不少于0.1平方米。', ['elderly-care-land-area']],
    ['养老服务设施应当占地不少于二亩。', ['elderly-care-land-area']],
    ['居住区应当按人均不低于一平方米的标准建设公共绿地。', ['residential-public-green-area']],
    [
      '每千人口应当不少于四十名初中学生，生均用地面积不低于20平方米。',
      ['junior-school-places', 'junior-school-land-area'],
    ],
    ['养老服务设施的床位应当不少于20张。', ['']],
    ['编制应当不低于社区卫生服务中心编制总数的百分之三十。', ['']],
  ])('%s', (sentence, expected) => expect(measures(sentence)).toEqual(expected));

  test('what a clause calls by a name of its own is not what the announcing sentence names', () => {
    const [hospital, school] = announced(
      '一、村卫生站和幼儿园应当按下列标准设置：\n（一）每个镇至少一所卫生院；\n（二）每八万人口预留至少一所高中；',
    );
    expect(hospital?.measure?.value).toBe('township-hospitals');
    expect(school?.measure?.value).toBe('senior-schools');
  });
});

describe('for whom', () => {
  test.each([
    [
      '新建、改建、扩建住宅区办公用房应当不少于80平方米。',
      { development: ['new-build', 'renewal'] },
    ],
    ['旧区改建住宅区办公用房应当不少于80平方米。', { development: 'renewal' }],
    ['城市道路旁的办公用房应当不少于80平方米。', undefined],
    ['城镇居住区办公用房应当不少于80平方米。', { settlement: 'urban' }],
  ])('%s', (sentence, when) => expect(entries(sentence)[0]?.['when']).toEqual(when));

  test.each([
    '均为非住宅的，办公用房应当不少于80平方米。',
    '除老旧院落外，办公用房应当不少于80平方米。',
    '办公用房应当不少于80平方米，或者由街道就近统筹。',
    '办公用房应当不少于80平方米（联合配建的除外）。',
    '工业园区的绿地率应当不低于20%。',
    '办公用房应当不少于80平方米，位于旧城的，可以减少。',
  ])('%s: a condition that no word of a provision says is shown', (sentence) =>
    expect(opens(sentence)).toEqual([['unread']]),
  );

  test('how large the thing is that is asked limits nobody', () => {
    const all = entries('每一平方公里应当至少预留一处占地面积五千平方米以上的公园绿地。');
    expect(all[0]).toEqual({
      ...{ measure: 'park-sites', force: 'mandatory', least: '1' },
      ...{ base: 'siteArea', per: '1000000' },
    });
  });
});

test('at least so many and at most so many is one range', () => {
  expect(entries('居委会成员应当为五人以上九人以下。')).toEqual([
    expect.objectContaining({ least: '5', most: '9' }),
  ]);
});

describe('of how many, for whom and when, as programmes say it', () => {
  const first = (sentence: string) => entries(sentence)[0];

  test.each([
    ['每万城镇常住人口社区工作者不少于18人。', { base: 'population', per: '10000' }],
    ['每3至10万居民应当设置一所社区卫生服务中心。', { per: '100000', perMost: '30000' }],
    ['社区办公用房原则上不得低于200平方米。', { force: 'guidance', least: '200' }],
    ['每个街道应当至少设置一所社区卫生服务中心。', { least: '1', force: 'mandatory' }],
    [
      '户数达800户及其以上的，办公用房应当不少于80平方米。',
      { when: { households: { from: '800' } } },
    ],
  ])('%s', (sentence, entry) => expect(first(sentence)).toMatchObject(entry));

  test('each of something that no base is', () => {
    expect(opens('每名执业医师应当至少配备1名护士。')).toEqual([['base']]);
  });

  test('a share of other rooms is not one of the place, and these rooms are not what is asked', () => {
    expect(opens('活动区域面积占社区综合服务设施总建筑面积比例应当不低于60%。')).toEqual([
      ['measure', 'base'],
    ]);
  });

  test('each figure has the day said before it', () => {
    const all = entries('到2015年，养老床位应当达到30张，到2020年，养老床位达到35张。');
    expect(all.map(({ due }) => due)).toEqual(['2015-12-31', '2020-12-31']);
  });

  test('what another figure of the list is of', () => {
    const rooms =
      '居委会办公用房建筑面积应当不少于150平方米、居民活动用房建筑面积不少于100平方米。';
    expect(measures(rooms)).toEqual(['office-floor-area', '']);
    expect(measures('每千人口应当不少于执业医师数3人、注册护士数5人。')).toEqual(['', 'nurses']);
  });

  test.each([
    '城市社区、农村社区应当分别拥有不少于10个社区社会组织。',
    '每个社区社会组织应当不少于6个（行政村）。',
  ])('%s is looked at', (sentence) => expect(opens(sentence)).toEqual([['unread']]));
});

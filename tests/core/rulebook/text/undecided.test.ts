// What a text says by halves stays undecided: a year that may be a limit, beds of a kind, and in which area a figure is measured.
import { describe, expect, test } from 'vitest';
import { paperFrom } from '../../../../src/core/rulebook/text/paper.ts';
import { entries, opens, proposed, proposedIn } from './read.ts';

const due = (sentence: string) =>
  proposed(sentence).map((one) => [one.due?.value ?? null, one.isDueOpen]);

describe('years', () => {
  test.each([
    ['2012年，办公用房应当不少于80平方米。', '2012-12-31', true],
    ['办公用房在2012年全部达到80平方米。', '2012-12-31', true],
    ['2011至2015年，办公用房应当不少于80平方米。', '2015-12-31', true],
    ['2011年-2015年，办公用房应当不少于80平方米。', '2015-12-31', true],
    ['2027年6月，办公用房应当不少于80平方米。', '2027-06-30', true],
    ['2012年底，办公用房应当不少于80平方米。', '2012-12-31', false],
    ['到2012年，办公用房应当不少于80平方米。', '2012-12-31', false],
    ['2012年以前，办公用房应当不少于80平方米。', '2011-12-31', false],
    ['自2027年起，办公用房应当不少于80平方米。', '2027-01-01', false],
    ['自2027年7月1日起，办公用房应当不少于80平方米。', '2027-07-01', false],
    ['从2008年的80%起，办公用房应当不少于80平方米。', null, false],
    ['办公用房应当在2012年的标准上，不少于80平方米。', null, false],
    ['《规划（2011－2015年）》要求办公用房不少于80平方米。', null, false],
  ])('%s', (sentence, day, isOpen) => expect(due(sentence).at(-1)).toEqual([day, isOpen]));

  test('the day of the announcing sentence holds where the sentence names none', () => {
    const [rooms] = paperFrom('到2027年底，应当达到下列标准：\n（一）办公用房不少于80平方米；')
      .filter(({ hasFigures }) => hasFigures)
      .flatMap(proposedIn);
    expect(rooms?.due?.value).toBe('2027-12-31');
  });

  test.each([
    '2010年前建成的住宅区，办公用房应当不少于80平方米。',
    '2010年1月1日前已建成住宅区的办公用房应当不少于80平方米。',
    '2010年1月1日以后取得规划许可的，办公用房应当不少于80平方米。',
    '办公用房应当在两年内达到80平方米。',
    '“十四五”期间，办公用房应当不少于80平方米。',
  ])(
    '%s: the age of buildings, or a time that is no day, is looked at, and is no due date',
    (sentence) => {
      expect(due(sentence)).toEqual([[null, false]]);
      expect(opens(sentence)).toEqual([['unread']]);
    },
  );
});

describe('some of what a measure counts', () => {
  test.each([
    '护理型养老床位应当不少于20张。',
    '养老床位应当不少于35张，护理型床位应当不少于20张。',
    '养老床位应当不少于35张，其中护理型床位应当不少于20张。',
    '养老床位应当不少于35张，其中不少于20张护理型床位。',
    '养老床位应当不少于35张，公办养老床位应当不少于20张。',
    '养老床位中护理型床位应当不少于20张。',
    '社区居民委员会成员应当为5至9人，其中女性成员应当不少于1人。',
    '社区居民委员会成员中女性应当不少于1人。',
    '社区工作者应当不少于5人，其中持证人员应当不少于2名。',
  ])('%s', (sentence) => {
    const last = proposed(sentence).at(-1);
    expect(last?.measure).toBeNull();
  });

  test('what was named is offered first', () => {
    const [, kind] = proposed('养老床位应当不少于35张，其中护理型床位应当不少于20张。');
    expect(kind?.alike[0]).toBe('elderly-care-beds');
  });

  test.each([
    ['办公用房应当不少于80平方米，其中新建社区应当不少于100平方米。', 'office-floor-area'],
    ['每百户居民家庭养老服务设施应当不少于30平方米。', 'elderly-care-floor-area'],
    ['公办幼儿园应当不少于2所。', 'public-kindergartens'],
  ])('%s is all of it', (sentence, measure) =>
    expect(entries(sentence).at(-1)).toMatchObject({ measure }),
  );
});

describe('usable and built area', () => {
  const basis = (sentence: string) => proposed(sentence).map((one) => one.basis?.value ?? null);

  test.each([
    [
      '办公用房应当每百户不少于30平方米使用面积，且单处建筑面积不少于150平方米。',
      'usable',
      'built',
    ],
    ['办公用房建筑面积应当不少于300平方米、使用面积应当不少于210平方米。', 'built', 'usable'],
    ['办公用房应当不少于30平方米（建筑面积不少于40平方米）。', null, 'built'],
    ['办公用房应当不少于30平方米（使用面积）。', 'usable'],
  ])('%s', (sentence, ...expected) => expect(basis(sentence)).toEqual(expected));

  test('both words for one figure say neither', () => {
    const sentence = '办公用房建筑面积（使用面积）应当不少于80平方米。';
    expect(basis(sentence)).toEqual([null]);
    expect(opens(sentence)).toEqual([['unread']]);
  });

  test.each([
    '办公用房使用面积应当不低于建筑面积的70%。',
    '办公用房面积应当不少于80平方米，使用面积应当不低于其建筑面积的70%。',
    '办公用房应当不低于总建筑面积的3‰，使用面积应当不低于其70%。',
  ])('%s: a share of its own area is none of the place', (sentence) =>
    expect(opens(sentence).at(-1)).toContain('base'),
  );
});

test('what a figure may be so much of is offered where that is open', () => {
  const [, fixed] = proposed('办公用房应当每百户不少于30平方米，不低于300平方米。');
  expect(fixed?.bases).toEqual([
    { base: 'households', per: '100' },
    { base: 'one', per: '1' },
  ]);
});

test('the number of a range of households may stand behind each of its ends', () => {
  expect(entries('每300户至500户应当配备1名社区工作者。')).toEqual([
    {
      ...{ measure: 'community-workers', least: '1', most: '1', force: 'mandatory' },
      ...{ base: 'households', per: '500', perMost: '300' },
    },
  ]);
});

// What a sentence is found to ask: each part rests on words that stand in the text, and what nobody said stays open.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paperFrom } from '../../../../src/core/rulebook/text/paper.ts';
import { entryOf, openIn } from '../../../../src/core/rulebook/text/proposal.ts';
import { forAll } from '../../../properties/for-all.ts';
import { entries, MADE_UP, opens, proposed, proposedIn, restsOn } from './read.ts';

const m2 = { measure: 'office-floor-area', force: 'mandatory' };

test.each([
  ['社区办公用房应当不少于80平方米。', { ...m2, least: '80' }],
  ['社区办公用房应不低于八十平米。', { ...m2, least: '80' }],
  ['每百户应当配置办公用房20平方米以上。', { ...m2, least: '20', base: 'households', per: '100' }],
  ['办公用房应当为20-30平方米。', { ...m2, least: '20', most: '30' }],
  ['办公用房不得超过一百平方米。', { ...m2, most: '100' }],
  ['办公用房应当控制在100平方米以内。', { ...m2, most: '100' }],
  ['办公用房应当多于30平方米。', { ...m2, least: '30', strict: true }],
  ['办公用房应当占总建筑面积的3‰以上。', { ...m2, least: '3', base: 'floorArea', per: '1000' }],
  ['办公用房应当不少于用地面积的2%。', { ...m2, least: '2', base: 'siteArea', per: '100' }],
  [
    '办公用房应当不少于地上总建筑面积千分之四。',
    { ...m2, least: '4', base: 'above-ground-floor-area', per: '1000' },
  ],
  ['城市社区办公用房应当达到80平方米。', { ...m2, least: '80', when: { settlement: 'urban' } }],
  [
    '新建住宅区办公用房应当不少于80平方米。',
    { ...m2, least: '80', when: { development: 'new-build' } },
  ],
  [
    '2000户以上的，办公用房应当不少于80平方米。',
    { ...m2, least: '80', when: { households: { from: '2000' } } },
  ],
  [
    '不足2000户的，办公用房应当不少于80平方米。',
    { ...m2, least: '80', when: { households: { below: '2000' } } },
  ],
  ['办公用房使用面积应当不少于80平方米。', { ...m2, least: '80', basis: 'usable' }],
  ['到2027年，办公用房应当不少于80平方米。', { ...m2, least: '80', due: '2027-12-31' }],
  ['2020年前，办公用房应当不少于80平方米。', { ...m2, least: '80', due: '2019-12-31' }],
  ['2027年6月底前，办公用房应当不少于80平方米。', { ...m2, least: '80', due: '2027-06-30' }],
])('%s', (sentence, entry) => {
  expect(entries(sentence)).toEqual([entry]);
});

describe('several figures', () => {
  test('a base said once holds for figures without a bound of their own', () => {
    expect(
      entries(
        '原则上每万名居民配备2-3名全科医师，1名公共卫生医师，护士按与全科医师1∶1的比例配备。',
      ),
    ).toEqual([
      {
        measure: 'general-practitioners',
        least: '2',
        most: '3',
        base: 'population',
        per: '10000',
        force: 'guidance',
      },
      {
        measure: 'public-health-physicians',
        least: '1',
        base: 'population',
        per: '10000',
        force: 'guidance',
      },
      { measure: 'nurses', least: '1', base: 'general-practitioners', per: '1', force: 'guidance' },
    ]);
  });

  test('and not for one that has', () => {
    const [, least] = entries('每300户应当配备1名社区工作者，每个社区不少于5人。');
    expect(least).toEqual({ measure: 'community-workers', least: '5', force: 'mandatory' });
  });

  test('the range of a divisor is that of the number', () => {
    expect(entries('每三万至十万人口应当设置一所社区卫生服务中心。')).toEqual([
      {
        ...{ measure: 'health-centres', least: '1', most: '1', base: 'population' },
        ...{ per: '100000', perMost: '30000', force: 'mandatory' },
      },
    ]);
  });
});

describe('nothing is guessed silently', () => {
  test.each([
    ['用房不少于80平方米。', [['measure', 'force']]],
    ['办公用房80平方米。', []],
    ['应当每300户配备一名社区工作者。', [['end']]],
    ['绿化应当不少于30%。', [['measure', 'base']]],
  ])('%s leaves open %j', (sentence, open) => {
    expect(opens(sentence)).toEqual(open.length === 0 ? [['end', 'force']] : open);
  });

  test.each([
    '处以五千元以上三万元以下罚款。',
    '应当在十五日内答复。',
    '本办法自2026年5月1日起施行。',
    '统一规划，同一个小区一般由一个单位负责。',
  ])('%s asks for nothing that is measured', (sentence) => {
    expect(proposed(sentence)).toEqual([]);
  });
});

test('from a paper of ten figures every provision is found, with what its leading sentence says', () => {
  const found = paperFrom(MADE_UP).flatMap((one) =>
    proposedIn(one).map((proposal) => ({ section: one.section, ...entryOf(proposal) })),
  );
  const lead = { force: 'mandatory', when: { development: 'new-build' } };
  const band = (floorArea: object) => ({ ...lead, when: { ...lead.when, floorArea } });
  const beds = { section: '第六条', measure: 'elderly-care-beds', base: 'population', per: '1000' };
  expect(found).toEqual([
    {
      section: '第三条第（一）项',
      measure: 'office-floor-area',
      least: '20',
      base: 'households',
      per: '100',
      ...lead,
    },
    { section: '第三条第（一）项', measure: 'office-floor-area', least: '100', ...lead },
    {
      section: '第三条第（二）项',
      measure: 'indoor-sports-floor-area',
      least: '250',
      ...band({ below: '50000.000001' }),
    },
    {
      section: '第三条第（三）项',
      measure: 'indoor-sports-floor-area',
      least: '350',
      ...band({ from: '50000.000001', below: '100000' }),
    },
    {
      section: '第四条第一款',
      measure: 'health-centres',
      least: '1',
      most: '1',
      base: 'population',
      per: '100000',
      perMost: '30000',
      force: '',
    },
    {
      section: '第四条第二款',
      measure: 'general-practitioners',
      least: '2',
      most: '3',
      base: 'population',
      per: '10000',
      force: 'guidance',
    },
    {
      section: '第四条第二款',
      measure: 'nurses',
      least: '1',
      base: 'general-practitioners',
      per: '1',
      force: 'guidance',
    },
    { section: '第五条', measure: 'committee-members', least: '7', most: '9', force: '' },
    { ...beds, least: '35', due: '2027-12-31', force: '' },
    { ...beds, least: '40', due: '2030-12-31', force: '' },
  ]);
});

test('every part rests on words of the text', () => {
  for (const sentence of paperFrom(MADE_UP))
    for (const proposal of proposedIn(sentence)) {
      const spans = restsOn(proposal);
      expect(spans.length).toBeGreaterThan(2 - openIn(proposal).length);
      for (const { from, to } of spans) expect(MADE_UP.slice(from, to).trim()).not.toBe('');
    }
});

test('whatever is pasted is cut and read without an error, and each figure stands in its sentence', () => {
  const pieces = fc.constantFrom(
    ...[
      '每百户',
      '不少于',
      '二十平方米',
      '，',
      '。',
      '（',
      '）',
      '%',
      '百分之',
      '第三条',
      '1.',
      '\n',
      '万',
    ],
    ...[
      '办公用房',
      '到2027年底',
      '以上',
      '30',
      '：',
      '一、',
      '至',
      '人口',
      '1∶1',
      '\t',
      '|',
      '名',
      '应当',
    ],
  );
  forAll(
    fc.property(fc.array(pieces, { maxLength: 40 }), (list) => {
      const text = list.join('');
      for (const sentence of paperFrom(text))
        for (const proposal of proposedIn(sentence)) {
          expect(proposal.words.from).toBeGreaterThanOrEqual(sentence.from);
          expect(proposal.words.to).toBeLessThanOrEqual(sentence.to);
          expect(String(entryOf(proposal)['least'] ?? entryOf(proposal)['most'])).toMatch(/^\d/);
        }
    }),
  );
});

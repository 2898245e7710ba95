// What real papers say in ways that were read wrongly, or too surely, once: each as a kind of sentence.
import { describe, expect, test } from 'vitest';
import { paperFrom } from '../../../../src/core/rulebook/text/paper.ts';
import { entryOf, openIn } from '../../../../src/core/rulebook/text/proposal.ts';
import { entries, opens, proposed, proposedIn } from './read.ts';

const office = { measure: 'office-floor-area', force: 'mandatory' };

test.each([
  ['不能超过', { most: '80' }],
  ['不应大于', { most: '80' }],
  ['不允许高于', { most: '80' }],
  ['≤', { most: '80' }],
  ['小于或等于', { most: '80' }],
  ['不可低于', { least: '80' }],
  ['不宜小于', { least: '80' }],
  ['≥', { least: '80' }],
  ['大于等于', { least: '80' }],
  ['＞', { least: '80', strict: true }],
])('办公用房面积须%s80平方米', (words, ends) => {
  const [entry] = entries(`办公用房面积须${words}80平方米。`);
  expect(entry).toMatchObject({ measure: 'office-floor-area', ...ends });
  expect('strict' in (entry ?? {})).toBe('strict' in ends);
});

describe('what is counted', () => {
  test.each([
    ['办公用房应当按不少于每百户30平方米的标准配建。', { least: '30', base: 'households' }],
    ['社区用房按照每百户居民30平方米的标准规划。', { least: '30', base: 'households' }],
  ])('%s', (sentence, entry) =>
    expect(entries(sentence)).toEqual([expect.objectContaining(entry)]),
  );

  test('a second figure with a bound of its own is fixed where the text says so, and open where it does not', () => {
    const each = '办公用房应当每百户不少于30平方米';
    expect(entries(`${each}且每处不少于300平方米。`)[1]).toEqual({ ...office, least: '300' });
    expect(entries(`${each}，最低不少于300平方米。`)[1]).toEqual({ ...office, least: '300' });
    expect(opens(`${each}，不低于300平方米。`)).toEqual([[], ['base']]);
  });

  test('for each pupil: by the places of the school that is named, else it is asked for', () => {
    expect(entries('幼儿园应当每千人30-40座，生均用地面积不小于13平方米。')[1]).toEqual({
      ...{ measure: 'kindergarten-land-area', force: 'mandatory', least: '13' },
      ...{ base: 'kindergarten-places', per: '1' },
    });
    expect(opens('生均用地面积应当不小于13平方米。')).toEqual([['measure', 'base']]);
  });

  test('mu as square metres, to the sixth place', () => {
    expect(entries('养老服务设施用地面积应当不小于3亩。')).toEqual([
      { measure: 'elderly-care-land-area', force: 'mandatory', least: '2000' },
    ]);
    expect(proposed('预留用地应当不少于50亩。').map(({ lower }) => lower)).toEqual([
      '33333.333334',
    ]);
  });
});

describe('what is not meant', () => {
  test.each([
    ['绿地率应当不小于30%，建筑密度应当不大于25%。', ['green-area', '']],
    [
      '业主委员会办公用房应当从物业管理用房中安排，面积不低于20平方米。',
      ['owners-committee-floor-area'],
    ],
    ['办公用房应当为150平方米，社区公益服务用房450平方米。', ['office-floor-area', '']],
    ['已建成区要按照每百户20平方米的标准建设。', ['']],
  ])('%s', (sentence, measures) =>
    expect(entries(sentence).map(({ measure }) => measure)).toEqual(measures),
  );
});

describe('for whom', () => {
  test('a size said before a comma limits, and is no requirement', () => {
    expect(entries('建筑面积小于3万平方米，办公用房应当不小于80平方米。')).toEqual([
      { ...office, least: '80', when: { floorArea: { below: '30000' } } },
    ]);
    const [sentence] = paperFrom(
      '一、应当按照总建筑面积一定比例配置办公用房：\n（一）两万平方米以下的，不低于八十平方米；',
    ).filter(({ hasFigures }) => hasFigures);
    expect(sentence && proposedIn(sentence).map(entryOf)).toEqual([
      { ...office, least: '80', when: { floorArea: { below: '20000.000001' } } },
    ]);
  });

  test('a condition that no figure of a plan says is shown, and waits to be looked at', () => {
    const all = proposed(
      '办公用房应当按千分之三计算，计算面积不足一百平方米的，应当不低于一百平方米。',
    );
    expect(all.map(openIn).at(-1)).toEqual(['unread']);
    expect(all).toHaveLength(2);
  });
});

describe('tables', () => {
  const TABLE = [
    '| 设施名称 | 服务人口（万人） | 建筑面积（㎡） | 用地面积（㎡/千人） |',
    '|---|---|---|---|',
    '| 社区卫生服务中心 | 3-10 | 1700～2000 | 40-60 |',
    '',
    '居住户数（户）\t新建小区（㎡/百户）\t老城区（㎡/百户）',
    '2000以上\t30\t20',
  ].join('\n');
  const read = () => paperFrom(TABLE);

  test('the head names the columns and asks for nothing; a blank line ends the table', () => {
    expect(read().map(({ isHeading }) => isHeading)).toEqual([true, false, true, false]);
  });

  test('a cell has the unit, the base and the kind of its column, and rests on its own words', () => {
    const people = { population: { from: '30000', below: '100001' } };
    const [, centre, , estate] = read().map(proposedIn);
    expect(centre?.map(entryOf)).toEqual([
      {
        ...{ measure: 'health-centre-floor-area', least: '1700', most: '2000', force: '' },
        ...{ basis: 'built', when: people },
      },
      {
        ...{ measure: 'health-centre-land-area', least: '40', most: '60', force: '', when: people },
        ...{ base: 'population', per: '1000' },
      },
    ]);
    expect(centre?.map(({ words }) => TABLE.slice(words.from, words.to))).toEqual([
      '1700～2000',
      '40-60',
    ]);
    expect(
      estate?.map(entryOf).map(({ when, base, per, least }) => [when, base, per, least]),
    ).toEqual([
      [{ development: 'new-build', households: { from: '2000' } }, 'households', '100', '30'],
      [{ development: 'existing', households: { from: '2000' } }, 'households', '100', '20'],
    ]);
  });
});

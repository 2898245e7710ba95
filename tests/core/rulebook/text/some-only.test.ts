// Sentences of programmes and schools that were proposed too loosely: rates, averages, some of the places, classes.
import { describe, expect, test } from 'vitest';
import { entries, opens, proposed } from './read.ts';

const first = (sentence: string) => entries(sentence)[0];

describe('a rate of things is not so much of them', () => {
  test.each([
    '社区综合服务设施覆盖率应当达到100%。',
    '社区综合服务设施达标率应当不低于90%。',
    '社区综合服务设施应当建成，覆盖率达到82%。',
    '农村覆盖率应当达到90%、城市社区综合服务设施覆盖率达到100%。',
  ])('%s', (sentence) => expect(first(sentence)).toMatchObject({ measure: '' }));

  test('the share of green is the green itself', () => {
    expect(first('居住区绿地率应当不低于30%。')).toMatchObject({ measure: 'green-area' });
  });
});

describe('what holds of some of the places, or of them on the average, is looked at', () => {
  test.each([
    '85%的社区办公用房面积应当不低于80平方米。',
    '全市社区办公用房平均面积应当达到200平方米。',
  ])('%s', (sentence) => expect(opens(sentence).at(-1)).toEqual(['unread']));

  test('a share of the area beside a fixed one is no share of the places', () => {
    const sentence = '办公用房应当按总建筑面积的1%且不少于80平方米配置。';
    expect(opens(sentence).at(-1)).not.toContain('unread');
  });
});

test.each(['截至2020年末，全省社区办公用房面积达到80平方米。', '应当在住宅总规模完成50%前建成。'])(
  '%s asks for nothing',
  (sentence) => expect(proposed(sentence)).toEqual([]),
);

describe('classes', () => {
  const classes = { force: 'mandatory', measure: 'kindergarten-classes', base: 'kindergartens' };

  test.each([
    ['新建住宅区应当配建不少于6个班的幼儿园。', { ...classes, least: '6', per: '1' }],
    ['幼儿园规模应当不超过12个班。', { ...classes, most: '12' }],
    ['幼儿园规模应当为6至12个班。', { ...classes, least: '6', most: '12' }],
    [
      '应当按照每千人口不少于3个班的标准配置小学。',
      { measure: 'primary-school-classes', base: 'population', per: '1000' },
    ],
    [
      '幼儿园每班用地面积应当不少于300平方米。',
      { measure: 'kindergarten-land-area', base: 'kindergarten-classes', least: '300' },
    ],
  ])('%s', (sentence, entry) => expect(first(sentence)).toMatchObject(entry));

  test('of each school that so many people have', () => {
    const all = entries('每三千人口区域内应当至少预留一所不低于六个班规模的幼儿园。');
    expect(all).toEqual([
      {
        ...{ measure: 'kindergartens', force: 'mandatory' },
        ...{ least: '1', base: 'population', per: '3000' },
      },
      { ...classes, least: '6', per: '1' },
    ]);
  });

  test('a size of school that limits a figure is looked at, and is none itself', () => {
    expect(opens('小学应当合理布局，24个教学班以下的生均用地面积不低于18平方米。')).toEqual([
      ['unread'],
    ]);
  });
});

test('places for small children, with the word for them in the unit or before the number', () => {
  const places = { measure: 'childcare-places', base: 'population', per: '1000' };
  expect(first('应当按照每千人不少于10个托位的标准建设。')).toMatchObject(places);
  const [each, added] = entries('每千人口应当不少于托位数4.5个，新增普惠性托位66万个。');
  expect(each).toMatchObject({ ...places, least: '4.5' });
  // 普惠性: some of the places, and not all.
  expect(added).toMatchObject({ measure: '', least: '660000' });
  expect(added).not.toHaveProperty('base');
});

test('the kind of area may stand behind the figure', () => {
  const sentence = '应当按每百户不少于30平方米使用面积配建养老服务用房。';
  expect(first(sentence)).toMatchObject({ basis: 'usable', least: '30', base: 'households' });
});

test('how many counties there are is not what is asked, and villages behind a number are meant by it', () => {
  const [stations, ...others] = entries('25个边境县应当建成不少于2042个农村社区服务站。');
  expect(stations).toMatchObject({ least: '2042', when: { settlement: 'rural' } });
  expect(others).toEqual([]);
});

test('two numbers of a row stay two, one number with its thousands apart stays one', () => {
  expect(proposed('用地面积 6班≥1400 8班≥1600').map(({ lower }) => lower)).toEqual([]);
  expect(proposed('办公用房面积应当不少于1 200平方米。').map(({ lower }) => lower)).toEqual([
    '1200',
  ]);
});

test('how households are counted, said in brackets, asks for nothing', () => {
  const sentence = '应当按每百户（不足百户的按百户计算）不少于30平方米的标准配建养老服务设施。';
  expect(entries(sentence)).toEqual([
    expect.objectContaining({ measure: 'elderly-care-floor-area', least: '30' }),
  ]);
  expect(first(sentence)).not.toHaveProperty('when');
});

test('offices and places for activities named together are the premises in all', () => {
  expect(first('社区办公和居民活动场所面积应当不低于300平方米。')).toMatchObject({
    measure: 'premises-floor-area',
    least: '300',
  });
});
